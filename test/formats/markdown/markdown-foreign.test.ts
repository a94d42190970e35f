import { describe, expect, it } from 'vitest'
import type { Article, Block } from '../../../src/article'
import { sourceSpans } from '../../../src/diagnostics/story'
import { fromMarkdown, readMarkdown } from '../../../src/entries/markdown'

describe('Markdown of other people', () => {
  const of = (text: string): Article => fromMarkdown(text)

  it('is read without front matter', () => {
    expect(of('# Fire in Oslo\n\nThree\ndied.\n')).toEqual({
      headline: 'Fire in Oslo',
      body: [{ kind: 'paragraph', text: 'Three died.' }],
    })
    expect(of('')).toEqual({ body: [] })
    expect(of('---\n\nA line across, and no front matter.')).toEqual({
      body: [{ kind: 'separator' }, { kind: 'paragraph', text: 'A line across, and no front matter.' }],
    })
  })

  it('is read with what Jekyll writes', () => {
    const text = `---
layout: post
title:  Fire in Oslo
date: 2024-04-24 09:30:00 +0200
author: Jane Doe
tags: fire oslo
categories: News
---
Text.
`
    expect(of(text)).toEqual({
      item: { versionCreated: '2024-04-24T09:30:00+02:00' },
      published: { text: '2024-04-24 09:30:00 +0200', at: '2024-04-24T09:30:00+02:00' },
      keywords: ['fire', 'oslo'],
      subjects: [{ name: 'News' }],
      headline: 'Fire in Oslo',
      byline: { text: 'Jane Doe', authors: [{ kind: 'person', name: 'Jane Doe' }] },
      body: [{ kind: 'paragraph', text: 'Text.' }],
    })
    const [story] = readMarkdown(text)
    expect(story?.diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'document/left-out: Property "layout" was left out: articles have no field for it.',
    ])
  })

  it('is read with the parameters of Hugo', () => {
    const text = `---
title: Fire in Oslo
date: 2024-04-24T09:30:00+02:00
lastmod: 2024-04-25T09:30:00+02:00
tags: [fire, oslo]
params:
  author: Jane Doe
  byline: By Jane Doe in Oslo
  dateline: OSLO, Norway
  colour: red
---
OSLO, Norway (AP) — Text.
`
    expect(of(text)).toEqual({
      item: { firstCreated: '2024-04-24T09:30:00+02:00', versionCreated: '2024-04-25T09:30:00+02:00' },
      published: { text: '2024-04-24T09:30:00+02:00', at: '2024-04-24T09:30:00+02:00' },
      updated: { text: '2024-04-25T09:30:00+02:00', at: '2024-04-25T09:30:00+02:00' },
      keywords: ['fire', 'oslo'],
      headline: 'Fire in Oslo',
      byline: { text: 'By Jane Doe in Oslo', authors: [{ kind: 'person', name: 'Jane Doe' }] },
      dateline: { text: 'OSLO, Norway (AP) —' },
      body: [{ kind: 'paragraph', text: 'Text.' }],
    })
    const [story] = readMarkdown(text)
    expect(story?.diagnostics.map(({ message }) => message)).toEqual([
      'Property "params.colour" was left out: articles have no field for it.',
    ])
    const { start = 0, end = 0 } = story?.spans['byline.text'] ?? {}
    expect(text.slice(start, end)).toBe('By Jane Doe in Oslo')
  })

  it.each([
    ['Jul 08 2022', '2022-07-08'],
    ['July 8, 2022', '2022-07-08'],
    ['8 July 2022', '2022-07-08'],
    ['Smarch 8 2022', undefined],
  ])('is read with a day that names its month: %s', (pubDate, at) => {
    expect(of(`---\ntitle: Fire\npubDate: '${pubDate}'\n---\nText.\n`).published).toEqual({
      text: pubDate,
      ...(at && { at }),
    })
  })

  it('is read with what the wire says under a key of its own', () => {
    const text = `---
title: Bridge shut at Tromso
date: 2025-01-09T07:00:00Z
publishDate: 2025-01-09T08:30:00Z
wire:
  guid: urn:example:bridge
  version: 2
  provider: Harbour News
  slugline: Norway-Bridge
  dateline: { text: "TROMSO, Jan 9 (Harbour)", city: Tromso, country: Norway, countryCode: NO, date: 2025-01-09 }
  urgency: 3
  pubStatus: usable
  credit: Harbour News
  copyright: Copyright 2025 Harbour News
  usageTerms: Not for resale
  editorialNote: CORRECTS the name of the bridge
  wordCount: 4
---
**TROMSO, Jan 9 (Harbour)** - The *bridge* is shut.
`
    const [story] = readMarkdown(text)
    expect(story?.article).toEqual({
      item: {
        guid: 'urn:example:bridge',
        version: 2,
        provider: { name: 'Harbour News' },
        versionCreated: '2025-01-09T07:00:00Z',
        status: 'usable',
      },
      slugline: 'Norway-Bridge',
      urgency: 3,
      editorsNotes: [{ text: 'CORRECTS the name of the bridge' }],
      headline: 'Bridge shut at Tromso',
      dateline: {
        text: 'TROMSO, Jan 9 (Harbour) -',
        places: [{ text: 'Tromso', country: 'Norway', countryCode: 'NO' }],
        date: { text: '2025-01-09', day: 9, month: 1, year: 2025, value: '2025-01-09' },
      },
      published: { text: '2025-01-09T08:30:00Z', at: '2025-01-09T08:30:00Z' },
      body: [{ kind: 'paragraph', text: 'The bridge is shut.', marks: [{ kind: 'emphasis', start: 4, end: 10 }] }],
      creditLine: 'Harbour News',
      copyright: { text: 'Copyright 2025 Harbour News' },
      usageTerms: 'Not for resale',
    })
    expect(story?.diagnostics.map(({ message }) => message)).toEqual([
      'Property "wire.wordCount" was left out: articles have no field for it.',
    ])
    const at = (path: string): string[] =>
      story ? sourceSpans(story, path).map((s) => text.slice(s.start, s.end)) : []
    expect([at('urgency'), at('creditLine')]).toEqual([['3'], ['Harbour News']])
    // What the article says in its own names comes first.
    expect(fromMarkdown('---\nwirecopy: {urgency: 1}\nwire: {urgency: 4, genre: Feature}\n---\n')).toEqual({
      urgency: 1,
      genre: 'Feature',
      body: [],
    })
    expect(fromMarkdown('---\nwire: {embargo: soon, pubStatus: pending, urgency: high, dateline: []}\n---\n')).toEqual({
      embargo: { kind: 'open', text: 'soon' },
      item: { status: 'withheld' },
      body: [],
    })
  })

  it.each<[string, Partial<Article>]>([
    ['date: 2024-04-24', { published: { text: '2024-04-24', at: '2024-04-24' } }],
    ['date: yesterday', { published: { text: 'yesterday' } }],
    ['lastmod: 2024-04-24T09:30Z', { item: { versionCreated: '2024-04-24T09:30:00Z' } }],
    ['expiryDate: 2024-04-24', { expires: '2024-04-24T00:00:00+14:00' }],
    ['title: 2024', { headline: '2024' }],
    ['title: no', { headline: 'no' }],
    ['title: |\n  two\n  lines', { headline: 'two lines' }],
    ['title: ""', {}],
    ['title:', {}],
    ['description: [a, b]', { summaries: [{ text: 'a' }, { text: 'b' }] }],
    ['tags: a, b', { keywords: ['a', 'b'] }],
    ['lang: pt_BR', { language: 'pt-BR' }],
    ['lang: Portuguese (Brazil)', {}],
    ['draft: true', { item: { status: 'withheld' } }],
    ['published: false', { item: { status: 'withheld' } }],
    ['draft: false', {}],
    [
      'authors:\n  - name: Jane Doe\n    role: Editor\n    email: jane@example.com\n  - Li Ming',
      {
        byline: {
          text: 'Jane Doe, Li Ming',
          authors: [
            { kind: 'person', name: 'Jane Doe', jobTitle: 'Editor', email: 'jane@example.com' },
            { kind: 'person', name: 'Li Ming' },
          ],
        },
      },
    ],
    ['__proto__: {polluted: true}', {}],
    ['wirecopy: nothing', {}],
  ])('front matter %j', (yaml, part) => {
    expect(of(`---\n${yaml}\n---\n`)).toEqual({ ...part, body: [] })
    expect('polluted' in {}).toBe(false)
  })

  it.each<[string, Block[]]>([
    ['a [b](/c) d', [{ kind: 'paragraph', text: 'a b d' }]],
    ['a [b](javascript:alert(1)) d', [{ kind: 'paragraph', text: 'a b d' }]],
    ['a<script>alert(1)</script>', [{ kind: 'paragraph', text: 'aalert(1)' }]],
    ['<script>\nalert(1)\n</script>', []],
    ['a\u0000b\u0008c\u2028d', [{ kind: 'paragraph', text: 'a\ufffdbc\nd' }]],
    [
      '<em>a **b</em> c** d',
      [
        {
          kind: 'paragraph',
          text: 'a b c d',
          marks: [
            { kind: 'emphasis', start: 0, end: 7 },
            { kind: 'strong', start: 2, end: 5 },
          ],
        },
      ],
    ],
    [
      '- a\n\n  b\n- c\n  - d',
      [{ kind: 'list', ordered: false, items: [{ text: 'a\nb' }, { text: 'c' }, { text: 'd' }] }],
    ],
    ['> a\n>\n> - b', [{ kind: 'quote', text: 'a\nb' }]],
    [
      '![A fire](https://example.com/a.jpg)',
      [{ kind: 'media', medium: 'picture', caption: 'A fire', renditions: [{ href: 'https://example.com/a.jpg' }] }],
    ],
    ['![](/a.jpg)', [{ kind: 'media', medium: 'picture', renditions: [{ href: '/a.jpg' }] }]],
    ['![](javascript:a)', []],
    ['| a |\n|---|', [{ kind: 'table', rows: [[{ text: 'a' }]] }]],
    ['Title\n===', [{ kind: 'subhead', text: 'Title' }]],
  ])('%j', (text, blocks) => {
    expect(fromMarkdown(`x\n\n${text}\n`).body.slice(1)).toEqual(blocks)
  })

  it('gives the span of each text', () => {
    const text = '---\ntitle: "Fire"\nwirecopy:\n  slugline: fire-oslo\n---\n\nA **b** c.\n\n- d\n'
    const [story] = readMarkdown(text)
    const at = (path: string): string[] =>
      story ? sourceSpans(story, path).map((s) => text.slice(s.start, s.end)) : []
    expect([at('headline'), at('slugline'), at('body.0.text'), at('body.1.items.0.text')]).toEqual([
      ['Fire'],
      ['fire-oslo'],
      ['A **b** c.'],
      ['d'],
    ])
  })
})
