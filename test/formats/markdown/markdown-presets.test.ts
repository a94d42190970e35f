import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/article'
import { fromMarkdown, toMarkdown } from '../../../src/entries/markdown'
import { article, fullArticle } from '../../support/arbitrary'
import { runs } from '../../support/draws'

const presets = ['hugo', 'astro', 'jekyll', 'eleventy', 'docusaurus'] as const

const story: Article = {
  item: { firstCreated: '2024-04-24T09:30:00Z', versionCreated: '2024-04-24T10:00:00Z' },
  headline: 'Rain expected',
  byline: { text: 'By Jane Doe', authors: [{ kind: 'person', name: 'Jane Doe' }] },
  body: [{ kind: 'paragraph', text: 'It rains.' }],
}

describe('front matter of site generators', () => {
  it.each([
    ['hugo', ['title', 'date', 'lastmod', 'authors', 'params']],
    ['astro', ['title', 'pubDate', 'updatedDate', 'authors', 'wirecopy']],
    ['jekyll', ['title', 'date', 'last_modified_at', 'author', 'wirecopy']],
    ['eleventy', ['title', 'date', 'updated', 'authors', 'wirecopy']],
    ['docusaurus', ['title', 'date', 'last_update', 'authors', 'wirecopy']],
  ] as const)('%s has the names it knows, in full', (preset, names) => {
    const text = toMarkdown(story, { preset, frontMatter: 'full' })
    expect([...text.matchAll(/^(\w+):/gm)].map(([, name]) => name)).toEqual(names)
  })

  it.each(presets)('%s carries the whole article in full', (preset) => {
    fc.assert(
      fc.property(fc.oneof(article(), fullArticle()), fc.constantFrom('markdown', 'mdx'), (any, flavour) => {
        expect(fromMarkdown(toMarkdown(any, { preset, flavour, drafts: true, frontMatter: 'full' }))).toEqual(any)
      }),
      { numRuns: runs(80) },
    )
  })

  it.each<[(typeof presets)[number], RegExp]>([
    ['hugo', /^draft: true$/m],
    ['astro', /^draft: true$/m],
    ['jekyll', /^published: false$/m],
    ['eleventy', /^permalink: false$/m],
    ['docusaurus', /^draft: true$/m],
  ])('%s refuses what must not be published, or says that it is a draft', (preset, draft) => {
    const restraints: Partial<Article>[] = [
      { embargo: { kind: 'open', text: 'Hold for release' } },
      { notices: [{ kind: 'kill', text: 'Kill' }] },
      { item: { status: 'withheld' } },
    ]
    for (const restraint of restraints) {
      const held = { ...story, ...restraint }
      expect(() => toMarkdown(held, { preset })).toThrow(expect.objectContaining({ code: 'restricted' }))
      expect(toMarkdown(held, { preset, drafts: true })).toMatch(draft)
    }
    expect(toMarkdown(story, { preset, drafts: true })).not.toMatch(draft)
  })

  it('are known by name', () => {
    const preset = 'constructor' as 'hugo'
    expect(() => toMarkdown(story, { preset })).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
  })
})

describe('templates', () => {
  const signs = '{{ 7 | plus: 1 }} {% raw %} {{< x >}} {{% y %}} {# c #} $ {z} <%= q %>'
  const blocks: Article['body'] = [
    { kind: 'paragraph', text: signs, dateline: { text: signs } },
    { kind: 'preformatted', text: signs },
    { kind: 'list', ordered: false, items: [{ text: signs }] },
    { kind: 'table', caption: signs, rows: [[{ text: signs }]] },
    { kind: 'quote', text: signs, source: signs },
    { kind: 'media', caption: signs, credit: signs, id: signs },
    { kind: 'subhead', text: signs },
  ]

  it('find nothing of theirs in a body', () => {
    const [, text = ''] = toMarkdown({ body: blocks, headline: 'x' }).split('\n---\n')
    expect(text).not.toMatch(/\{\{|\{[%#]|<%/)
    expect(fromMarkdown(toMarkdown({ body: blocks })).body).toEqual(blocks)
  })

  it('in MDX: no module, no comment, no expression', () => {
    const body: Article['body'] = [
      { kind: 'paragraph', text: 'import duties rise' },
      { kind: 'paragraph', text: 'export sales fell by {a}' },
      { kind: 'list', ordered: false, items: [{ text: 'a' }] },
      { kind: 'list', ordered: false, items: [{ text: 'b' }] },
      { kind: 'list', ordered: true, items: [{ text: 'a' }] },
      { kind: 'list', ordered: true, items: [{ text: 'b' }] },
      { kind: 'preformatted', text: 'a  ``` {b}\n\n  c' },
    ]
    const text = toMarkdown({ body }, { flavour: 'mdx' })
    expect(text).not.toMatch(/^(?:import|export)\b|<!--/m)
    expect(text.replace(/^(````)\n[\s\S]*\n\1$/m, '')).not.toMatch(/(?<!\\)\{/)
    expect(fromMarkdown(text).body).toEqual(body)
  })
})
