import { expect, it } from 'vitest'
import { type ConvertOptions, read, write } from '../../src/entries/convert'
import { parse } from '../../src/parse/parse'
import { findRestriction } from '../../src/restrictions/find-restriction'
import { isPossibleRestriction } from '../../src/restrictions/is-possible-restriction'
import { attacks } from '../support/restriction-attacks'

/*
 * Law 9, over the lines of the attacks that the detector finds: in each place of a document, in forms that keep the meaning, no publishing
 * writer lets them pass.
 * Every fourth line is tested, to bound the number of runs.
 */

const FIRST = 'Rain is expected in Paris this week, the weather service said on Wednesday.'
const LAST = 'The service warns of floods along the river.'
const EVERY = 4

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${escaped(text)}</p>`).join('')

/** Forms of a line that keep its meaning. */
const forms: Readonly<Record<string, (line: string) => string>> = {
  once: (line) => line,
  twice: (line) => `${line.replace(/[.!。]$/, '')}. ${line}`,
  'in two brackets': (line) => `((${line}))`,
  'in brackets of two kinds': (line) => `([${line}])`,
}

/** Documents with a line in their field for notes. */
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
const writers: readonly ConvertOptions[] = [{ to: 'html' }, { to: 'markdown', preset: 'hugo' }, { to: 'jsonld' }]

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

const noteCases = Object.entries(notes).flatMap(([place, of]) =>
  Object.entries(forms).map(([name, form]) => ({ place, of, name, form })),
)

it.each(noteCases)('refuses a line $name in $place', ({ of, form }) => {
  const passed = lines.map(form).filter((text) => {
    const [story] = read(of(text))
    return !story || !writers.every((options) => isRefused(story.article, options))
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

type Document = (line: string) => string

const ninjs = (fields: object, ...texts: readonly string[]): string =>
  JSON.stringify({
    uri: 'urn:x:1',
    pubStatus: 'usable',
    ...fields,
    bodies: [{ contentType: 'text/html', value: paragraphs(...texts) }],
  })
const headlines = (value: string): object => ({ headlines: [{ role: 'main', value }] })

/** Documents with a line in a title or a text, where only a sure restriction counts. */
const titles: Readonly<Record<string, Document>> = {
  'headline of ninjs': (line) => ninjs(headlines(line), FIRST),
  'slugline of ninjs': (line) => ninjs({ ...headlines('Rain in Paris'), slugline: line }, FIRST),
  'headline of JSON-LD': (line) =>
    JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: line, articleBody: FIRST }),
  'headline of a page with JSON-LD': (line) =>
    `<!DOCTYPE html><html><head><title>Rain</title><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: line }).replaceAll('<', '\\u003c')}</script></head><body><article><h1>${escaped(line)}</h1>${paragraphs(FIRST, LAST)}</article></body></html>`,
}
const texts: Readonly<Record<string, Document>> = {
  'first text of ninjs': (line) => ninjs(headlines('Rain in Paris'), line, FIRST, LAST),
  'last text of ninjs': (line) => ninjs(headlines('Rain in Paris'), FIRST, LAST, line),
}
const sureCases = [
  ...Object.entries(titles).map(([name, of]) => ({ name, of, place: 'title' as const })),
  ...Object.entries(texts).map(([name, of]) => ({ name, of, place: 'paragraph' as const })),
]

it.each(sureCases)('refuses a sure line as $name', ({ of, place }) => {
  const sure = lines.filter((line) => findRestriction(line, place))
  expect(sure.length).toBeGreaterThan(10)
  const passed = sure.filter((line) => {
    const [story] = read(of(line))
    return !story || !writers.every((options) => isRefused(story.article, options))
  })
  expect(passed).toEqual([])
})
