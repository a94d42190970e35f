// Inserts each control line of the evaluation data, or else of the project's own list, at its usual place in a story.
// Prints, by kind, the number of lines that are parsed correctly, and the misses.
//   node bench/control-lines.mjs [../shared/eval/data/control-lines.jsonl]
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '../dist/index.js'
import { dataFolder, readOwn, rowsOf } from './support/texts.mjs'

const file = process.argv[2] ?? join(dataFolder, 'control-lines.jsonl')
const OWN = 'bench/support/control-lines.txt'
const HEADLINE = 'Council votes to close the old bridge'
const SECOND = 'The mayor said that the decision was right and that the city would find the money for the repairs.'
const FIRST = `LIMA (AP) _ The council voted on Friday to close the old bridge after a long debate. ${SECOND}`
const body = `   ${FIRST}\n   ${SECOND}\n`
const web = `${HEADLINE}\n\n${FIRST}\n\n${SECOND}\n\n`

/** The places for lines: each returns a copy with the line inserted. */
const places = {
  first: (line) => `${line}\n${HEADLINE}\n${body}`,
  head: (line) => `PM-Bridge,0376\n${HEADLINE}\n${line}\n${body}`,
  'below a byline': (line) => `PM-Bridge,0376\n${HEADLINE}\nBy JANE DOE\n${line}\n${body}`,
  'above a story': (line) => `${line}\n\n${web}`,
  'below a headline': (line) => `${HEADLINE}\n\n${line}\n\n${FIRST}\n\n${SECOND}\n`,
  between: (line) => `${web}${line}\n\n${SECOND}\n`,
  tail: (line) => `${web}${line}\n`,
  'foot of dpa': (line) => `${web}# dpa NOTEBOOK\n\n${line}\n`,
  'top of a release': (line) => `MEDIA RELEASE PR12345\n\n${line}\n\n${web}`,
  'before a body': (line) => `${line}\n\x02\n${HEADLINE}\n${body}\x03\n`,
  whole: (line) => `${line}\n`,
}

/** The place of each kind of line, and its accepted readings: article paths, kinds of dropped text, the envelope. */
const kinds = {
  slugline: ['first', /^slugline/],
  anpa_header_line: ['first', /^envelope|^slugline/],
  wire_header_tokens: ['first', /^envelope|^slugline/],
  wire_header: ['before a body', /^envelope/],
  anpa1312_header: ['before a body', /^envelope/],
  iptc7901_header: ['before a body', /^envelope/],
  tty_file_head: ['whole', /^envelope/],
  eds_note: ['head', /^(?:editorsNotes|notices|embargo)/],
  editors_note: ['head', /^editorsNotes/],
  note: ['head', /^(?:editorsNotes|notices|headline|subheadline)/],
  with_note: ['head', /^editorsNotes/],
  photo_note: ['head', /^editorsNotes/],
  adv_mark: ['head', /^editorsNotes/],
  ap_label: ['head', /^(?:editorsNotes|byline)/],
  embargo: ['head', /^(?:embargo|editorsNotes|restrictions)/],
  byline: ['head', /^byline/],
  byline_title: ['below a byline', /^byline/],
  priority_line: ['above a story', /^(?:editorsNotes|urgency)/],
  attention: ['above a story', /^(?:restrictions|editorsNotes|notices)/],
  headline_prefix: ['whole', /^headline/],
  correction_headline: ['above a story', /^(?:headline|notices)/],
  correction_item: ['whole', /^(?:headline|notices)/],
  repeat_note: ['whole', /^editorsNotes/, 'repeat'],
  update_note: ['below a headline', /^(?:notices|editorsNotes)/],
  timestamp: ['below a headline', /^(?:published|updated)/],
  rule: ['between', /^body\.\d+$/],
  section_label: ['between', /^body\.\d+\.text|^keywords/],
  conversion_line: ['between', /^body\.\d+\.text/],
  end_mark: ['tail', /^(?:end-mark|take|signoff)/],
  end_advance: ['tail', /^editorsNotes/],
  trailer: ['tail', /^(?:editorsNotes|envelope|signoff)/],
  desk_initials: ['tail', /^signoff/],
  credits_footer: ['tail', /^(?:signoff|contributors)/],
  copyright: ['tail', /^(?:copyright|rights)/],
  licensing: ['tail', /^(?:rights|usageTerms|boilerplate)/],
  disclaimer: ['tail', /^(?:rights|boilerplate|usageTerms)/],
  notebook_line: ['foot of dpa', /^(?:editorsNotes|signoff|contributors|contacts)/],
  release_number: ['above a story', /^boilerplate/],
  release_source_header: ['top of a release', /^creditLine/],
  release_source_footer: ['tail', /^creditLine/],
  release_media_link: ['tail', /^boilerplate/],
  release_contact: ['tail', /^(?:contacts|boilerplate)/],
  contact_line: ['tail', /^(?:contacts|signoff)/],
  chrome_links: ['tail', /^(?!body)/],
}

/** Returns the reading of an offset of the copy. */
function readAs(story, at) {
  const within = ({ start, end }) => start <= at && at < end
  return [
    ...Object.entries(story.spans).flatMap(([path, span]) => (within(span) ? [path] : [])),
    ...story.dropped.filter(within).map(({ kind }) => kind),
    ...story.unread.filter(within).map(() => 'unread'),
    ...(story.envelope?.spans?.some(within) ? ['envelope'] : []),
  ]
}

/** Returns the lines of the project's own list: `kind | text`. */
const ownLines = () =>
  readOwn(OWN)
    .split('\n')
    .flatMap((line, at) => {
      const [, kind, text] = /^(\w+) \| (.*)$/.exec(line) ?? []
      return kind ? [{ id: `${OWN}:${at + 1}`, kind, text }] : []
    })

const rows = existsSync(file) ? rowsOf(file) : ownLines()
console.log(`texts: ${rows.length} lines of ${existsSync(file) ? file : `${OWN}; no data in ${file}`}`)
const counts = new Map()
for (const { id, kind, text } of rows) {
  const [place, wanted, mark] = kinds[kind] ?? ['tail', /^$/]
  const copy = places[place](text)
  const at = copy.indexOf(mark ?? text.trim()) + Math.min(2, text.trim().length - 1)
  const found = readAs(parse(copy), at)
  const right = found.some((one) => wanted.test(one))
  const count = counts.get(kind) ?? [0, 0]
  counts.set(kind, [count[0] + right, count[1] + 1])
  if (!right)
    console.log(`  ${id} ${kind}: ${JSON.stringify(text.slice(0, 90))} was read as ${found.join(', ') || 'nothing'}`)
}
const all = [...counts.values()].reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0])
console.log([...counts].map(([kind, [right, of]]) => `${kind} ${right}/${of}`).join(', '))
console.log(`control lines ${all.join('/')}`)
