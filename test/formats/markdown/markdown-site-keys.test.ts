import { evaluate } from '@mdx-js/mdx'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import type { Article } from '../../../src/article'
import { convert, losses } from '../../../src/entries/convert'
import { fromMarkdown, markdownFormat, readMarkdown, toMarkdown } from '../../../src/entries/markdown'

const story: Article = {
  item: { guid: 'urn:x:1', firstCreated: '2024-04-24T09:30:00Z', versionCreated: '2024-04-24T10:00:00Z' },
  slugline: 'BRIDGE-CLOSURE',
  section: 'World',
  headline: 'Bridge: “closed” for repairs',
  keywords: ['bridge', 'repairs'],
  language: 'en-GB',
  byline: { text: 'By Jane Doe', authors: [{ kind: 'person', name: 'Jane Doe', email: 'jane@example.com' }] },
  dateline: {
    text: 'PORT ELLERY, April 23 (TWP) --',
    date: { text: 'April 23', month: 4, day: 23, value: '2024-04-23' },
  },
  published: { text: 'April 24, 2024 11:00', at: '2024-04-24T11:00:00+02:00' },
  updated: { text: 'Updated 13:15', at: '2024-04-24T13:15:00+02:00' },
  expires: '2024-05-24T00:00:00Z',
  body: [
    {
      kind: 'media',
      medium: 'picture',
      caption: 'The bridge on Monday.',
      alt: 'A closed [bridge] at dusk',
      credit: 'TWP/Jo Roe',
      renditions: [{ href: 'https://example.com/bridge.jpg', width: 1200 }],
    },
    { kind: 'paragraph', text: 'The harbour bridge closes on Monday.' },
  ],
}

const matterOf = (text: string): Record<string, unknown> => parseYaml(text.split('\n---\n')[0] ?? '')
const body = (text: string): string => text.split('\n---\n')[1] ?? ''

const day = z.string().refine((time) => !Number.isNaN(Date.parse(time)))

/** https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter, only the keys that are written. */
const docusaurus = z.strictObject({
  title: z.string(),
  description: z.string().optional(),
  date: day.optional(),
  last_update: z.strictObject({ date: day }).optional(),
  authors: z.array(z.strictObject({ name: z.string() })).optional(),
  tags: z.array(z.string().min(1)).optional(),
  image: z.string().optional(),
  draft: z.boolean().optional(),
})

/** https://jekyllrb.com/docs/front-matter/, https://github.com/jekyll/jekyll-seo-tag/blob/master/docs/usage.md, only the keys that are written. */
const jekyll = z.strictObject({
  title: z.string(),
  description: z.string().optional(),
  date: day.optional(),
  last_modified_at: day.optional(),
  author: z.string().optional(),
  authors: z.array(z.string()).min(2).optional(),
  tags: z.array(z.string()).optional(),
  image: z.string().optional(),
  lang: z.string().optional(),
  published: z.literal(false).optional(),
})

const common = {
  title: 'Bridge: “closed” for repairs',
  description: 'The harbour bridge closes on Monday.',
  expiryDate: '2024-05-24T00:00:00Z',
}
const [first, last] = ['2024-04-24T11:00:00+02:00', '2024-04-24T13:15:00+02:00']
const picture = 'https://example.com/bridge.jpg'
const tags = ['bridge', 'repairs']

describe('the keys of a site generator', () => {
  it.each([
    ['astro', { ...common, pubDate: first, updatedDate: last, heroImage: picture }],
    ['hugo', { ...common, date: first, lastmod: last, images: [picture], authors: ['Jane Doe'], tags, lang: 'en-GB' }],
    [
      'jekyll',
      { ...common, date: first, last_modified_at: last, image: picture, author: 'Jane Doe', tags, lang: 'en-GB' },
    ],
    ['eleventy', { ...common, date: first, updated: last, authors: ['Jane Doe'], tags, lang: 'en-GB' }],
    [
      'docusaurus',
      { ...common, date: first, last_update: { date: last }, image: picture, authors: [{ name: 'Jane Doe' }], tags },
    ],
  ] as const)('%s', (preset, expected) => {
    const text = toMarkdown(story, { preset })
    expect(matterOf(text)).toEqual(expected)
    expect(body(text)).toContain('<span class="dateline">PORT ELLERY, April 23 (TWP) --</span> The harbour bridge')
    expect(fromMarkdown(text)).toEqual(markdownFormat({ preset }).carries(story))
  })

  it.each([
    ['docusaurus', docusaurus],
    ['jekyll', jekyll],
  ] as const)('%s: fit its documentation', (preset, schema) => {
    const authors = ['Jane Doe', 'Jo Roe'].map((name) => ({ kind: 'person' as const, name }))
    const { expires: _, ...rest } = story
    const stories: Article[] = [
      { headline: 'Rain', body: [] },
      rest,
      { ...rest, byline: { text: 'By Jane Doe and Jo Roe', authors } },
      { ...rest, published: { text: 'yesterday' }, updated: { text: 'now' } },
      { ...rest, byline: { text: 'By staff' }, keywords: [] },
    ]
    for (const one of stories) schema.parse(matterOf(toMarkdown(one, { preset })))
    const draft = matterOf(toMarkdown({ ...rest, headline: 'KILL: Bridge' }, { preset, drafts: true }))
    const { wirecopy, ...known } = draft
    schema.parse(known)
    expect(wirecopy).toEqual({ item: { status: 'canceled' } })
  })

  it('docusaurus: the body is MDX, unless `flavour` says otherwise', async () => {
    const hostile: Article = { ...story, body: [{ kind: 'paragraph', text: 'import duties {rise} <b>' }] }
    const { dateline: _, ...bare } = hostile
    const element = (): string => ''
    const run = (text: string): Promise<unknown> =>
      evaluate(body(text), { jsx: element, jsxs: element, Fragment: Symbol('fragment') } as never) // the one cast: a runtime without elements
    await expect(run(toMarkdown(bare, { preset: 'docusaurus' }))).resolves.toBeDefined()
    await expect(run(toMarkdown(bare, { preset: 'docusaurus', flavour: 'markdown' }))).rejects.toThrow()
  })
})

describe('the date of a page', () => {
  const { published: _, updated: __, ...unprinted } = story
  const { dateline: ___, ...undated } = unprinted
  it.each<[string, Article, Record<string, string>]>([
    ['as printed', story, { date: first, lastmod: last }],
    ['of the dateline, without a printed one', unprinted, { date: '2024-04-23', lastmod: '2024-04-24T10:00:00Z' }],
    ['of the item, without both', undated, { date: '2024-04-24T09:30:00Z', lastmod: '2024-04-24T10:00:00Z' }],
    [
      'of the only time',
      { body: [], item: { versionCreated: '2024-04-24T10:00:00Z' } },
      { date: '2024-04-24T10:00:00Z' },
    ],
    ['of an update alone', { body: [], updated: { text: 'x', at: '2024-04-24' } }, { date: '2024-04-24' }],
    ['absent for words that name no time', { body: [], published: { text: 'yesterday' } }, {}],
    [
      'of a paragraph with a dateline',
      {
        body: [
          {
            kind: 'paragraph',
            text: 'Rain.',
            dateline: { text: 'OSLO --', date: { text: 'May 2', value: '2024-05-02' } },
          },
        ],
      },
      { date: '2024-05-02' },
    ],
    ['without an update before it', { ...story, updated: { text: 'x', at: '2024-04-23' } }, { date: first }],
  ])('%s', (__, article, expected) => {
    const { date, lastmod } = matterOf(toMarkdown(article, { frontMatter: 'site' })) ?? {}
    expect({ ...(date !== undefined && { date }), ...(lastmod !== undefined && { lastmod }) }).toEqual(expected)
  })
})

describe('the picture of a page', () => {
  const { body: blocks, ...rest } = story
  const pictureOf = (article: Article): unknown => matterOf(toMarkdown(article, { preset: 'astro' })).heroImage
  it('is the feature image, then the first of the body, then one sent along', () => {
    const sent = { class: 'picture', href: 'https://example.com/sent.jpg' } as const
    expect(pictureOf({ ...story, associations: [sent] })).toBe(picture)
    expect(
      pictureOf({
        ...story,
        associations: [sent, { ...sent, rel: 'featureimage', href: 'https://example.com/f.jpg' }],
      }),
    ).toBe('https://example.com/f.jpg')
    expect(pictureOf({ ...rest, body: [], associations: [sent] })).toBe('https://example.com/sent.jpg')
  })

  it('is no video, and nothing that a page cannot show', () => {
    const [media] = blocks
    if (media?.kind !== 'media') throw new Error('The story opens with a picture.')
    expect(pictureOf({ ...rest, body: [{ ...media, medium: 'video' }] })).toBeUndefined()
    for (const href of ['urn:newsml:example.com:1', 'javascript:alert(1)', 'data:image/png;base64,AA'])
      expect(pictureOf({ ...rest, body: [{ ...media, renditions: [{ href }] }] }), href).toBeUndefined()
    expect(pictureOf({ ...rest, body: [{ ...media, renditions: [{ href: './bridge.jpg' }] }] })).toBe('./bridge.jpg')
  })

  it('keeps its description in the body', () => {
    const text = toMarkdown(story, { preset: 'hugo' })
    expect(text).toContain(`](${picture})`)
    expect(readMarkdown(text)[0]?.article.body[0]).toMatchObject({ alt: 'A closed [bridge] at dusk' })
  })
})

describe('options', () => {
  it('front matter `full` has every field, and the dateline only there', () => {
    const text = toMarkdown(story, { preset: 'astro', frontMatter: 'full' })
    expect(fromMarkdown(text)).toEqual(story)
    expect(body(text)).not.toContain('PORT ELLERY')
    const both = toMarkdown(story, { preset: 'astro', frontMatter: 'full', dateline: 'body' })
    expect(body(both)).toContain('<span class="dateline">PORT ELLERY')
    expect(fromMarkdown(both).dateline).toEqual(story.dateline)
  })

  it('`dateline: none` leaves the dateline out of the body', () => {
    expect(toMarkdown(story, { preset: 'astro', dateline: 'none' })).not.toContain('PORT ELLERY')
  })

  it('losses of a conversion are those of the front matter', () => {
    const paths = losses(story, 'markdown', { preset: 'astro' }).map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['slugline', 'section', 'keywords', 'dateline']))
    expect(losses(story, 'markdown', { preset: 'astro', frontMatter: 'full' })).toEqual([])
    expect(losses(story, 'markdown')).toEqual([])
    expect(convert(JSON.stringify(story), { to: 'markdown', preset: 'astro' })).toContain('pubDate')
  })

  it.each([
    [{ frontMatter: 'ful' }, 'must be one of site, full. Did you mean “full”?'],
    [{ dateline: true }, 'must be one of body, none'],
    [{ frontmatter: 'site' }, 'Did you mean “frontMatter”?'],
  ])('%j is misuse', (options, message) => {
    for (const use of [() => toMarkdown(story, options as never), () => markdownFormat(options as never)]) {
      expect(use).toThrow(
        expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining(message) }),
      )
    }
  })
})
