import { expect, it } from 'vitest'
import { type ConvertOptions, read, write } from '../../src/entries/convert'
import { parse } from '../../src/parse/parse'
import { findRestriction } from '../../src/restrictions/find-restriction'
import { isPossibleRestriction } from '../../src/restrictions/is-possible-restriction'
import { attacks } from '../support/restriction-attacks'

/*
 * Law 9, over the lines of the attacks that the detector finds: put in each place of a document, in forms that keep the meaning, no publishing
 * writer lets them pass. Every fifth line is put in each place; the lines rotate over places, forms and writers, so that the number of runs
 * is bounded.
 */

const FIRST = 'Rain is expected in Paris this week, the weather service said on Wednesday.'
const LAST = 'The service warns of floods along the river.'
const EVERY = 5

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${escaped(text)}</p>`).join('')

/** Forms of a line that keep its meaning. */
const forms: readonly ((line: string) => string)[] = [
  (line) => line,
  (line) => `${line} ${line}`,
  (line) => `((${line}))`,
  (line) => `([${line}])`,
]

/** Documents with a line in one of their places, by place. A place for notes may hold any line, one for titles only a sure one. */
const notes: Readonly<Record<string, (line: string) => string>> = {
  'the note of ninjs': (line) =>
    JSON.stringify({
      uri: 'urn:x:1',
      pubStatus: 'usable',
      headlines: [{ role: 'main', value: 'Rain in Paris' }],
      edNote: line,
      bodies: [{ contentType: 'text/html', value: paragraphs(FIRST, LAST) }],
    }),
  'the note of NewsML-G2': (line) =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:usable"/><edNote>${escaped(line)}</edNote></itemMeta><contentMeta><headline>Rain in Paris</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${paragraphs(FIRST, LAST)}</body></html></inlineXML></contentSet></newsItem>`,
  'the note of NITF': (line) =>
    `<nitf><head><docdata management-status="usable"><ed-msg info="${escaped(line)}"/></docdata></head><body><body.head><hedline><hl1>Rain in Paris</hl1></hedline></body.head><body.content>${paragraphs(FIRST, LAST)}</body.content></body></nitf>`,
}

/** Every writer that is made for publishing. */
const writers: readonly ConvertOptions[] = [
  { to: 'html' },
  { to: 'markdown', preset: 'hugo' },
  { to: 'jsonld' },
]

const isFound = (line: string): boolean => findRestriction(line, 'note') !== undefined || isPossibleRestriction(line)

const lines = [...attacks.first.restricted, ...attacks.second.restricted]
  .map(({ text }) => text)
  .filter((text, index) => index % EVERY === 0 && isFound(text))

/** Whether a writer refuses an article, surely or possibly restricted. */
function isRefused(article: Parameters<typeof write>[0], options: ConvertOptions): boolean {
  try {
    write(article, options)
    return false
  } catch (error) {
    return /^(?:possibly-)?restricted$/.test((error as { code?: string }).code ?? '')
  }
}

const places = Object.entries(notes).map(([place, of]) => ({ place, of }))

it.each(places)('refuses a line in $place', ({ of }) => {
  const passed = lines.flatMap((line, index) => {
    const text = (forms[index % forms.length] as (line: string) => string)(line)
    const [story] = read(of(text))
    return story && writers.every((options) => isRefused(story.article, options)) ? [] : [text]
  })
  expect(passed).toEqual([])
})

/** Places in copy: the first and the last text of the body, and alone above all. */
const copies: Readonly<Record<string, (line: string) => string>> = {
  'first in copy': (line) => `${line}\n\nRain in Paris\n\nPARIS (AP) — ${FIRST}\n\n${LAST}\n`,
  'above the body': (line) => `Rain in Paris\n\n${line}\n\nPARIS (AP) — ${FIRST}\n\n${LAST}\n`,
  'last in copy': (line) => `Rain in Paris\n\nPARIS (AP) — ${FIRST}\n\n${LAST}\n\n${line}\n`,
}

it.each(Object.entries(copies).map(([place, of]) => ({ place, of })))('refuses a line $place', ({ of }) => {
  const passed = lines.filter((line) => {
    const { article } = parse(of(line))
    return !writers.every((options) => isRefused(article, options))
  })
  expect(passed).toEqual([])
})

/** Titles and texts of documents block by a sure restriction only. */
const titled: Readonly<Record<string, (line: string) => Parameters<typeof write>[0]>> = {
  headline: (line) => ({ headline: line, body: [{ kind: 'paragraph', text: FIRST }] }),
  slugline: (line) => ({ headline: 'Rain in Paris', slugline: line, body: [{ kind: 'paragraph', text: FIRST }] }),
}

it.each(Object.entries(titled).map(([place, of]) => ({ place, of })))('refuses a sure line in the $place', ({ of }) => {
  const sure = lines.filter((line) => findRestriction(line, 'title'))
  expect(sure.length).toBeGreaterThan(10)
  expect(sure.filter((line) => !writers.every((options) => isRefused(of(line), options)))).toEqual([])
})
