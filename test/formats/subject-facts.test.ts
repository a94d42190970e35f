import { expect, test } from 'vitest'
import type { Article, Subject } from '../../src/article'
import { type FormatName, losses, read, type WriteOptions, write } from '../../src/entries/convert'

/* What each format keeps of the facts of a subject. */

const subject = {
  name: 'Economy',
  scheme: 'medtop',
  code: '04000000',
  uri: 'http://cv.iptc.org/newscodes/mediatopic/04000000',
  kind: 'organisation',
  names: [{ language: 'de', name: 'Wirtschaft' }],
  relevance: 80,
  confidence: 95,
  why: 'direct',
  sameAs: [{ uri: 'https://example.com/economy' }],
  broader: [{ uri: 'https://example.com/all', name: 'All' }],
} satisfies Subject
const article: Article = {
  item: { guid: 'urn:x:1', provider: { name: 'Nordwire' }, versionCreated: '2024-04-24T09:30:00Z' },
  headline: 'Prices rise',
  language: 'en',
  subjects: [subject],
  body: [{ kind: 'paragraph', text: 'Prices rose.' }],
}
const { name, scheme, code, uri, kind, names, relevance, confidence, sameAs, broader } = subject

const rows: readonly [FormatName, WriteOptions, Subject][] = [
  ['json', {}, subject],
  ['markdown', {}, subject],
  ['newsml', {}, subject],
  ['ninjs', {}, { name, scheme, code, uri, relevance, confidence }],
  // an organisation's broader concept is its parent organisation
  ['jsonld', {}, { name, scheme, code, uri, kind, names, sameAs, broader }],
  ['nitf', {}, { name, scheme, code }],
]

test.each(rows)('%s', (to, options, expected) => {
  const [story] = read(write(article, { to, ...options }), { from: to })
  expect(story?.article.subjects).toEqual([expected])
  expect(losses(article, to).some(({ path }) => path.startsWith('subjects'))).toBe(expected !== subject)
})

test('ninjs keeps the kind of a subject without relevance', () => {
  const plain: Article = { ...article, subjects: [{ name: 'Ann Ito', kind: 'person' }] }
  const [story] = read(write(plain, { to: 'ninjs' }))
  expect(story?.article.subjects).toEqual([{ name: 'Ann Ito', kind: 'person' }])
})

const broaderConcept = [{ uri: 'https://example.com/all', name: 'All', scheme: 'medtop', code: '04000000' }]

test.each([
  ['organisation', broaderConcept],
  ['geoArea', broaderConcept],
  ['event', broaderConcept],
  ['person', undefined],
  ['abstract', undefined],
  [undefined, undefined],
] as const)('JSON-LD keeps the broader concepts of kind %s: %o', (kind, expected) => {
  const one: Article = { ...article, subjects: [{ name: 'Lake', ...(kind && { kind }), broader: [...broaderConcept] }] }
  const [story] = read(write(one, { to: 'jsonld' }))
  expect(story?.article.subjects?.[0]?.broader).toEqual(expected)
  expect(losses(one, 'jsonld').some(({ path }) => path.endsWith('broader'))).toBe(expected === undefined)
})

/** The facts that a format leaves out of a subject with all of them, and the reason it gives. */
const lost: readonly [FormatName, WriteOptions, readonly string[]][] = [
  ['json', {}, []],
  ['markdown', {}, []],
  ['newsml', {}, []],
  ['ninjs', {}, ['broader', 'kind', 'names', 'sameAs', 'why']],
  ['ninjs', { standard: '2.2' }, ['broader', 'kind', 'names', 'sameAs', 'why']],
  ['jsonld', {}, ['confidence', 'relevance', 'why']],
  ['nitf', {}, ['broader', 'confidence', 'kind', 'names', 'relevance', 'sameAs', 'uri', 'why']],
  ['html', {}, ['subjects']],
]

test.each(lost)('%s %o names each fact that it loses', (to, options, expected) => {
  const found = losses(article, to, options).filter(({ path }) => path.startsWith('subjects'))
  expect(found.map(({ path }) => path.replace('subjects.0.', '')).sort()).toEqual(expected)
})
