import type { Author } from '../../article'
import { openingOf } from '../phrases'
import type { Part, Reader } from '../reader'
import type { Joined } from '../source'
import { fold, type Tables } from '../tables'

const LONGEST = 160
const MOST_WORDS = 18
const LINE = /^[^\n]{2,60}$/

/** Who wrote the story: `By MALCOLM RITTER` and below it `AP Science Writer`. */
export const byline: Part = {
  opens: (line, { tables }) => openerOf(line, openingOf(line), tables) > 0,
  read(reader, index) {
    const { draft } = reader
    const { tables } = reader.source
    if (draft.article.byline || reader.length(index) > LONGEST) return 0
    const line = reader.line(index)
    const opening = openerOf(line, reader.opening(index), tables)
    const anonymous = opening === 0 && tables.anonymous.line(reader.folded(index))
    if (opening === 0 && !anonymous) return 0
    const authors = anonymous ? [] : authorsOf(line, opening, tables)
    const next = index + 1 < reader.blocks.length && isJobLine(reader, index + 1) ? index + 1 : 0
    const joined = next ? together(reader, index, next) : reader.joined(index)
    draft.article.byline = { text: draft.take('byline.text', joined) }
    if (next) credit(authors, reader.line(next), line.length + 1, tables)
    if (authors.length > 0) {
      draft.article.byline.authors = authors.map(({ author, spans }, at) => {
        for (const [key, [from, to]] of Object.entries(spans))
          draft.put(`byline.authors.${at}.${key}`, joined, from, to)
        return author
      })
    }
    return next ? 2 : 1
  },
}

interface Found {
  author: Author
  /** Where each field stands in the byline’s text. */
  spans: Record<string, readonly [number, number]>
}

/** How much of a line its opener takes: 3 for `By Karl Plume`; 0 when it is no byline: `By Wednesday, the toll had risen.` */
function openerOf(line: string, folded: string, tables: Tables): number {
  const opening = tables.byline.opening(folded)
  if (!opening || line.length > LONGEST) return 0
  let at = opening.length
  while (at < line.length && /[\s:]/.test(line.charAt(at))) at++
  if (at === opening.length) return 0 // Byron
  const rest = line.slice(at)
  if (!/^[\p{Lu}\p{Lo}]/u.test(rest)) return 0
  if (/[.!?;:]$/.test(rest) && !/(?:\b\p{Lu}|Jr|Sr)\.$/u.test(rest) && !tables.credits.has(lastPart(rest))) return 0
  const words = rest.split(/\s+/)
  if (words.length > MOST_WORDS) return 0
  const first = fold((words[0] as string).replace(/[,:]$/, ''))
  if (tables.weekdays.has(first) || (tables.months.has(first) && words.length > 3)) return 0
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !tables.and.has(word) && !tables.in.has(word) && !PARTICLES.has(word),
  )
  return small.length > 2 || small.length * 2 > words.length ? 0 : at
}

/** `Reuters` in `By Colin Brinsden, Reuters.` */
const lastPart = (text: string): string =>
  text
    .slice(text.lastIndexOf(',') + 1)
    .replace(/\.$/, '')
    .trim()

const PARTICLES = new Set('of for the de da del della di von van der den ter la le du dos el al bin ibn and'.split(' '))

/** Takes the names of a byline apart: `By Karl Plume and Tom Polansek in Chicago, Reuters`. */
function authorsOf(line: string, from: number, tables: Tables): Found[] {
  const found: Found[] = []
  const rest = line.slice(from)
  let start = 0
  const cut = (end: number): void => {
    const raw = rest.slice(start, end)
    const name = raw.trim()
    if (name) {
      const at = from + start + raw.indexOf(name)
      author(found, name, at, tables)
    }
  }
  for (const match of rest.matchAll(/\s*[,;|]\s*|\s+(\p{L}+|&)\s+/gu)) {
    const word = match[1]
    if (word !== undefined && !tables.and.has(fold(word)) && word !== '&') continue
    cut(match.index)
    start = match.index + match[0].length
  }
  cut(rest.length)
  return found
}

/** One stretch between commas and `and`s: a name, a name `in` a place, or what the author before is or works for. */
function author(found: Found[], text: string, at: number, tables: Tables): void {
  const before = found.at(-1)
  const organisation = isOrganisation(text, tables)
  if (before && isJob(text, tables) && !before.author.jobTitle) {
    before.author.jobTitle = text
    before.spans.jobTitle = [at, at + text.length]
  } else if (before && before.author.kind === 'person' && organisation && !before.author.organisation) {
    before.author.organisation = text
    before.spans.organisation = [at, at + text.length]
  } else if (organisation || !isPersonal(text)) {
    found.push({ author: { kind: 'organisation', name: text }, spans: { name: [at, at + text.length] } })
  } else {
    const inside = [...text.matchAll(/\s+(\p{Ll}+)\s+/gu)].find((match) => tables.in.has(match[1] as string))
    const name = inside ? text.slice(0, inside.index) : text
    const entry: Found = { author: { kind: 'person', name }, spans: { name: [at, at + name.length] } }
    if (inside) {
      const place = inside.index + inside[0].length
      entry.author.place = text.slice(place)
      entry.spans.place = [at + place, at + text.length]
    }
    found.push(entry)
  }
}

const isPersonal = (text: string): boolean => !/^(?:The|the|Our|Staff)\b/.test(text) && text.split(' ').length <= 6

function isJob(text: string, tables: Tables): boolean {
  const words = text.split(' ')
  return words.length <= 7 && words.some((word) => tables.jobs.has(word.toLowerCase()))
}

/** An agency, or what names itself as a paper or a service. */
const isOrganisation = (text: string, tables: Tables): boolean =>
  tables.credits.has(text) ||
  (text.startsWith('The ') && tables.credits.has(text.slice(4))) ||
  text.split(' ').some((word) => HOUSES.has(word))

/** What papers and services call themselves. */
const HOUSES = new Set(
  'News Press Agency Service Times Post Tribune Journal Herald Gazette Radio TV Media Network Newspaper Newspapers'.split(
    ' ',
  ),
)

/** The line below a byline: `Associated Press Writer`, `AP Science Writer`, `The Canadian Press`. */
function isJobLine(reader: Reader, index: number): boolean {
  const { tables } = reader.source
  if (reader.length(index) > 60) return false
  const line = reader.line(index)
  if (!LINE.test(line) || /[.!?]$/.test(line) || reader.block(index).apart) return false
  return (
    isJob(line, tables) ||
    tables.credits.has(line) ||
    tables.credits.has(line.replace(/^The /i, '')) ||
    /^For (?:The )?[A-Z]/.test(line)
  )
}

function credit(found: Found[], line: string, at: number, tables: Tables): void {
  for (const { author, spans } of found) {
    if (author.kind !== 'person') continue
    const key = isJob(line, tables) ? 'jobTitle' : 'organisation'
    if (author[key] !== undefined) continue
    author[key] = line
    spans[key] = [at, at + line.length]
  }
}

/** Two lines as one text, the line break between them mended. */
function together(reader: Reader, first: number, second: number): Joined {
  const a = reader.joined(first)
  const b = reader.joined(second)
  const seam = { kind: 'hard-wrap', start: a.end, end: b.start, text: ' ' }
  return { start: a.start, end: b.end, text: `${a.text} ${b.text}`, repairs: [...a.repairs, seam, ...b.repairs] }
}
