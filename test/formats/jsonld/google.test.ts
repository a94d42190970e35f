import { describe, expect, it } from 'vitest'
import { write } from '../../../src/entries/convert'
import type { Article } from '../../../src/entries/schema'

/*
 * What Google documents for Article structured data (developers.google.com/search/docs/appearance/structured-data/article), property by
 * property: the article on the left, what the document must have.
 */

const body: Article['body'] = [
  { kind: 'paragraph', text: 'The bridge opened on Monday.' },
  {
    kind: 'media',
    medium: 'picture',
    caption: 'The bridge',
    renditions: [
      { href: 'https://x.example/1x1.jpg', mimeType: 'image/jpeg', width: 1200, height: 1200 },
      { href: 'https://x.example/4x3.jpg', mimeType: 'image/jpeg', width: 1200, height: 900 },
      { href: 'https://x.example/16x9.jpg', mimeType: 'image/jpeg', width: 1920, height: 1080 },
    ],
  },
]
const story: Article = { headline: 'Bridge opens', body }
const url = 'https://x.example/news/bridge'

interface Row {
  readonly what: string
  readonly article?: Partial<Article>
  readonly options?: { readonly url?: string }
  readonly has: object
}

const rows: readonly Row[] = [
  { what: 'a type', has: { '@context': 'https://schema.org', '@type': 'NewsArticle' } },
  { what: 'a headline', has: { headline: 'Bridge opens' } },
  {
    what: 'the author as a person with a page, the name alone in `name`',
    article: {
      byline: {
        text: 'By Kari Nes, Harbour Post',
        authors: [
          { kind: 'person', name: 'Kari Nes', jobTitle: 'Editor', uri: 'https://x.example/kari' },
          { kind: 'organisation', name: 'Harbour Post', uri: 'https://x.example/' },
        ],
      },
    },
    has: {
      author: [
        { '@type': 'Person', name: 'Kari Nes', jobTitle: 'Editor', url: 'https://x.example/kari' },
        { '@type': 'Organization', name: 'Harbour Post', url: 'https://x.example/' },
      ],
    },
  },
  {
    what: 'a contributor with a page',
    article: { contributors: [{ role: 'editing', name: 'Ola Dahl', uri: 'https://x.example/ola' }] },
    has: {
      contributor: {
        '@type': 'Role',
        roleName: 'editing',
        contributor: { '@type': 'Person', name: 'Ola Dahl', url: 'https://x.example/ola' },
      },
    },
  },
  {
    what: 'dates with their zone',
    article: {
      published: { text: '2024-05-13T09:00:00+02:00', at: '2024-05-13T09:00:00+02:00' },
      updated: { text: '11:00', at: '2024-05-13T11:00:00+02:00' },
    },
    has: { datePublished: '2024-05-13T09:00:00+02:00', dateModified: '2024-05-13T11:00:00+02:00' },
  },
  {
    what: 'a date without a zone, only if none is known',
    article: { published: { text: '13 May, 9:00', at: '2024-05-13T09:00:00' } },
    has: { datePublished: '2024-05-13T09:00:00' },
  },
  {
    what: 'the time of the version as the time of the change',
    article: { item: { versionCreated: '2024-05-13T11:00:00Z' } },
    has: { dateModified: '2024-05-13T11:00:00Z' },
  },
  {
    what: 'each rendition of a picture, with its size',
    has: {
      image: [
        { url: 'https://x.example/1x1.jpg', width: 1200, height: 1200 },
        { url: 'https://x.example/4x3.jpg', width: 1200, height: 900 },
        { url: 'https://x.example/16x9.jpg', width: 1920, height: 1080 },
      ].map((file) => expect.objectContaining({ '@type': 'ImageObject', ...file, caption: 'The bridge' })),
    },
  },
  { what: 'the page, given', options: { url }, has: { url, mainEntityOfPage: url } },
  {
    what: 'the page, by a guid that is a web address',
    article: { item: { guid: url } },
    has: { mainEntityOfPage: url },
  },
  {
    what: 'the publisher with its address',
    article: { item: { provider: { name: 'Nordwire', uri: 'https://nordwire.example/' } } },
    has: { publisher: { '@type': 'NewsMediaOrganization', name: 'Nordwire', url: 'https://nordwire.example/' } },
  },
  { what: 'the language', article: { language: 'ar' }, has: { inLanguage: 'ar' } },
]

const documentOf = ({ article, options }: Row): Record<string, unknown> =>
  JSON.parse(write({ ...story, ...article }, { to: 'jsonld', ...options }))

describe('JSON-LD has what Google documents', () => {
  it.each(rows)('$what', (row) => {
    expect(documentOf(row)).toMatchObject(row.has)
  })

  it('no page for a guid that is no web address', () => {
    expect(documentOf({ what: '', article: { item: { guid: 'urn:x:1' } }, has: {} })).not.toHaveProperty(
      'mainEntityOfPage',
    )
  })

  it('refuses an address that is none', () => {
    expect(() => write(story, { to: 'jsonld', url: 'news/1' })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })
})

describe('HTML has the direction of its language', () => {
  const languages: readonly (readonly [language: string, direction: string | undefined])[] = [
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ur', 'rtl'],
    ['az-Arab', 'rtl'],
    ['en', undefined],
    ['nb-NO', undefined],
  ]
  it.each(languages)('%s', (language, direction) => {
    const html = write({ ...story, language }, { to: 'html' })
    expect(/<article[^>]* dir="(\w+)"/.exec(html)?.[1]).toBe(direction)
  })
  it('as the article states it, if it does', () => {
    expect(write({ ...story, language: 'en', direction: 'rtl' }, { to: 'html' })).toMatch(/<article[^>]* dir="rtl"/)
  })
})
