import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article'
import { html, readHtml, toHtml } from '../../../src/entries/html'

/* Authors and contributors in HTML: their names are marked in the lines as filed, and link to their pages. */

const article: Article = {
  headline: 'Lake falls',
  byline: {
    text: 'By Ann Ito and Bo Ek',
    authors: [
      { kind: 'person', name: 'Ann Ito', uri: 'https://example.com/ann' },
      { kind: 'person', name: 'Bo Ek', email: 'bo@example.com' },
    ],
  },
  body: [{ kind: 'paragraph', text: 'The lake fell.' }],
  signoff: [
    { kind: 'contributors', text: '(Reporting by Cy Lund; editing by Di Moe)' },
    { kind: 'contributors', text: 'Additional reporting by Cy Lund' },
  ],
  contributors: [
    { role: 'reporting', name: 'Cy Lund', uri: 'https://example.com/cy' },
    { role: 'editing', name: 'Di Moe', place: 'Oslo' },
    { role: 'additional reporting', name: 'Cy Lund' },
  ],
}

describe('people', () => {
  test.each([
    [
      'an author with a page is a link',
      '<a class="author" data-kind="person" href="https://example.com/ann" rel="author">Ann Ito</a>',
    ],
    [
      'an author without one is not',
      '<span class="author" data-kind="person" data-email="bo@example.com">Bo Ek</span>',
    ],
    [
      'a contributor with a page is a link',
      '<a class="contributor" data-role="reporting" href="https://example.com/cy" rel="author">Cy Lund</a>',
    ],
    [
      'a contributor without one is not',
      '<span class="contributor" data-role="editing" data-place="Oslo">Di Moe</span>',
    ],
  ])('%s', (_, expected) => expect(toHtml(article)).toContain(expected))

  test('are read back', () => {
    expect(readHtml(toHtml(article))[0]?.article).toMatchObject(article)
    expect(html.carries(article)).toMatchObject(article)
  })

  test.each<[string, Partial<Article>, NonNullable<Article['contributors']>]>([
    ['a name that is not in the lines', { contributors: [{ role: 'editing', name: 'Ed Poe' }] }, []],
    [
      'a name before that of the contributor before',
      { contributors: [...(article.contributors ?? []).slice(1, 2), ...(article.contributors ?? []).slice(0, 1)] },
      // the second line has the name again
      [...(article.contributors ?? []).slice(1, 2), ...(article.contributors ?? []).slice(0, 1)],
    ],
    ['a line with breaks', { signoff: [{ kind: 'contributors', text: 'Reporting by Cy Lund\nand others' }] }, []],
  ])('%s', (_, part, expected) => {
    const value = { ...article, ...part }
    expect(readHtml(toHtml(value))[0]?.article.contributors ?? []).toEqual(expected)
    expect(html.carries(value).contributors ?? []).toEqual(expected)
  })
})
