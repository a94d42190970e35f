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
const { name, scheme, code, uri, kind, names, relevance, confidence, sameAs } = subject

const rows: readonly [FormatName, WriteOptions, Subject][] = [
  ['json', {}, subject],
  ['markdown', {}, subject],
  ['newsml', {}, subject],
  ['ninjs', {}, { name, scheme, code, uri, relevance, confidence }],
  ['jsonld', {}, { name, scheme, code, uri, kind, names, sameAs }],
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
