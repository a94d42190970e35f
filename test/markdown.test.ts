import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown as parse } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, it } from 'vitest'
import type { Article, Block } from '../src/article'
import { WirecopyError } from '../src/diagnostics/error'
import { sourceSpans } from '../src/diagnostics/story'
import { fromJson, toJson } from '../src/json'
import { fromMarkdown, markdown, readMarkdown, toMarkdown } from '../src/markdown'
import { article, fullArticle } from './support/arbitrary'
import * as strings from './support/strings'

const numRuns = Number(process.env.WIRECOPY_RUNS ?? 100)
const any = fc.oneof(article(), fullArticle())

const only = (block: Block): Article => ({ body: [block] })
const paragraph = (text: string): Article => only({ kind: 'paragraph', text })
const code = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof WirecopyError) return error.code
    throw error
  }
  return 'nothing thrown'
}

describe('an article as Markdown', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(any, (value) => {
        const written = toMarkdown(value)
        expect(isDeepStrictEqual(fromMarkdown(written), value), written).toBe(true)
      }),
      { numRuns },
    )
  })

  it('comes back as it was from a file with Windows line ends', () => {
    fc.assert(
      fc.property(article(), (value) =>
        isDeepStrictEqual(fromMarkdown(toMarkdown(value).replaceAll('\n', '\r\n')), value),
      ),
      { numRuns: Math.ceil(numRuns / 4) },
    )
  })

  it('is carried whole', () => {
    fc.assert(
      fc.property(
        article(),
        (value) => isDeepStrictEqual(markdown.carries(value), value) && !markdown.losses(value).length,
      ),
      { numRuns: 30 },
    )
  })

  it('is the story in the fixtures, and the same as in JSON', () => {
    const file = (name: string): string => readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url), 'utf8')
    const value = fromJson(file('json/story.json'))
    expect(toMarkdown(value)).toBe(file('markdown/story.md'))
    expect(fromMarkdown(file('markdown/story.md'))).toEqual(value)
    expect(toJson(value)).toBe(file('json/story.json'))
  })

  it('says each fact once', () => {
    const value: Article = {
      item: { guid: 'a1', firstCreated: '2024-04-24T09:30:00Z', versionCreated: '2024-04-24T10:00:00Z' },
      headline: 'Fire: 3 dead',
      summary: ['A fire.', 'Three died.'],
      keywords: ['fire'],
      language: 'no',
      byline: { text: 'By Jane Doe', authors: [{ kind: 'person', name: 'Jane Doe', email: 'jane@example.com' }] },
      body: [],
    }
    const written = toMarkdown(value)
    expect(written).toBe(`---
title: "Fire: 3 dead"
description: "A fire."
date: "2024-04-24T09:30:00Z"
lastmod: "2024-04-24T10:00:00Z"
lang: "no"
authors:
  - "Jane Doe"
tags:
  - "fire"
wirecopy:
  item:
    guid: "a1"
  summary:
    - "Three died."
  byline:
    text: "By Jane Doe"
    authors:
      - kind: "person"
        email: "jane@example.com"
---
`)
    expect(fromMarkdown(written)).toEqual(value)
  })

  it.each<[string, Partial<Article>, boolean]>([
    ['a story that may be used', { item: { status: 'usable' } }, false],
    ['one that is withheld', { item: { status: 'withheld' } }, true],
    ['one that is killed', { notices: [{ kind: 'kill', text: 'KILL' }] }, true],
    ['one under embargo', { embargo: { kind: 'open', text: 'HOLD' } }, true],
    ['one that is corrected', { notices: [{ kind: 'correction', text: 'CORRECTS' }] }, false],
  ])('%s is a draft where it must not be published', (_, part, draft) => {
    const value: Article = { ...part, body: [] }
    expect(/^draft: true$/m.test(toMarkdown(value))).toBe(draft)
    expect(fromMarkdown(toMarkdown(value))).toEqual(value)
  })
})

describe('copy in Markdown', () => {
  it.each([
    ['# 1 in sales', '\\# 1 in sales'],
    ['- 30 -', '\\- 30 -'],
    ['1986. That was', '1986\\. That was'],
    ['1986.5 points', '1986.5 points'],
    ['2) Second', '2\\) Second'],
    ['> quoted', '\\> quoted'],
    ['a\nb', 'a\\\nb'],
    ['a\n\n  b', 'a\\\n\\\n&#32; b'],
    ['a \nb', 'a&#32;\\\nb'],
    ['a\tb', 'a&#9;b'],
    ['total\n===', 'total\\\n\\==='],
    ['* * *', '\\* \\* \\*'],
    ['AT&T and R&D; &amp; &#65;', 'AT&T and R\\&D; \\&amp; \\&#65;'],
    ['snake_case *x* `y` ~z~', 'snake\\_case \\*x\\* \\`y\\` \\~z\\~'],
    ['[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)'],
    ['<b>bold</b> a < b', '\\<b>bold\\</b> a \\< b'],
    ['{{ site.title }} {% raw %} {{< figure >}}', '\\{\\{ site.title }} &#123;% raw %} \\{\\{\\< figure >}}'],
    [
      'see https://example.com/a, www.example.com or a@example.com',
      'see https\\://example.com/a, www\\.example.com or a\\@example.com',
    ],
    ['$5, $$6', '$5, \\$\\$6'],
    ['a | b', 'a \\| b'],
    ['C:\\TEMP', 'C:\\\\TEMP'],
    ['Said: “No,” he — she… said', 'Said: “No,” he — she… said'],
  ])('%j stays what it is', (text, written) => {
    expect(toMarkdown(paragraph(text))).toBe(`${written}\n`)
    expect(fromMarkdown(`${written}\n`)).toEqual(paragraph(text))
  })

  it.each<[string, Block, string]>([
    ['stars', { kind: 'paragraph', text: 'a bold b', marks: [{ kind: 'strong', start: 2, end: 6 }] }, 'a **bold** b'],
    [
      'tags where stars would not do',
      { kind: 'paragraph', text: 'a"b"c', marks: [{ kind: 'emphasis', start: 1, end: 4 }] },
      'a<em>"b"</em>c',
    ],
    [
      'a link',
      {
        kind: 'paragraph',
        text: 'a b',
        marks: [{ kind: 'link', start: 2, end: 3, href: 'https://example.com/(a)?b=1&c' }],
      },
      'a [b](<https://example.com/(a)?b=1&c>)',
    ],
    [
      'a link behind an exclamation mark',
      { kind: 'paragraph', text: '!a', marks: [{ kind: 'link', start: 1, end: 2, href: 'a:b' }] },
      '\\![a](a:b)',
    ],
    ['a crosshead', { kind: 'subhead', text: 'Grain #' }, '## Grain \\#'],
    ['one with its level', { kind: 'subhead', text: 'Grain', level: 2 }, '## Grain ##'],
    [
      'a list',
      { kind: 'list', ordered: true, start: 9, items: [{ text: 'a\nb' }, { text: '- c' }] },
      '9. a\\\n   b\n10. \\- c',
    ],
    ['a quotation', { kind: 'quote', text: 'a\nb', source: 'Li Ming' }, '> a\\\n> b\n>\n> <cite>Li Ming</cite>'],
    ['agate', { kind: 'preformatted', text: 'a  1\n```\nb  2' }, '````\na  1\n```\nb  2\n````'],
    [
      'agate with a template in it',
      { kind: 'preformatted', text: 'a {{ b }} <c>' },
      '<pre>a &#123;&#123; b }} &#60;c&#62;</pre>',
    ],
    ['a line across', { kind: 'separator' }, '***'],
    [
      'a table',
      { kind: 'table', header: [{ text: 'a' }, {}], rows: [[{}, { text: 'b|c' }]] },
      '| a |  |\n| --- | --- |\n|  | b\\|c |',
    ],
    ['one without a head', { kind: 'table', rows: [[{ text: 'a' }]] }, '|  |\n| --- |\n| a |'],
    [
      'one with a caption',
      { kind: 'table', caption: 'C', rows: [[{ text: 'a' }]] },
      '<figure>\n\n|  |\n| --- |\n| a |\n\n<figcaption>\n\nC\n\n</figcaption>\n</figure>',
    ],
    [
      'a dateline in a roundup',
      { kind: 'paragraph', text: 'Rain.', dateline: { text: 'OSLO (NTB) —' } },
      '<span class="dateline">OSLO (NTB) —</span> Rain.',
    ],
    ['another language', { kind: 'paragraph', text: 'Regn.', language: 'no' }, '<div lang="no">\n\nRegn.\n\n</div>'],
    [
      'a video',
      { kind: 'media', medium: 'video', renditions: [{ href: 'https://example.com/a.mp4' }] },
      '<figure class="video">\n\n<video src="https://example.com/a.mp4" controls></video>\n\n</figure>',
    ],
    [
      'a picture',
      { kind: 'media', id: 'A"1', caption: 'C', credit: 'AP' },
      '<figure id="A&#34;1">\n\n<figcaption>\n\nC\n\n<cite>AP</cite>\n\n</figcaption>\n</figure>',
    ],
  ])('%s', (_, block, written) => {
    expect(toMarkdown(only(block))).toBe(`${written}\n`)
    expect(fromMarkdown(`${written}\n`)).toEqual(only(block))
  })

  it('keeps two lists apart', () => {
    const list: Block = { kind: 'list', ordered: false, items: [{ text: 'a' }] }
    expect(toMarkdown({ body: [list, list] })).toBe('- a\n\n<!-- -->\n\n- a\n')
  })

  it('has its text where every reader sees it, with the tables of GFM or without', () => {
    const gfm = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }
    fc.assert(
      fc.property(strings.text, strings.line, (text, line) => {
        const blocks: Block[] = [
          { kind: 'paragraph', text },
          { kind: 'subhead', text: line },
          { kind: 'quote', text },
          { kind: 'list', ordered: true, items: [{ text }, { text: line }] },
        ]
        const written = toMarkdown({ body: blocks })
        const expected = [text, line, text, text, line]
        for (const options of [{}, gfm]) expect(texts(parse(written, options)), written).toEqual(expected)
      }),
      { numRuns: numRuns * 4 },
    )
  })

  it('gives a change in the written text back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Block['kind']>('paragraph', 'subhead', 'quote', 'preformatted'),
        strings.line,
        (kind, line) => {
          const written = toMarkdown({ headline: 'Fire', body: [{ kind, text: `${line} firefighters` } as Block] })
          const [block] = fromMarkdown(written.replace('firefighters', 'policemen')).body
          return block !== undefined && 'text' in block && block.text === `${line} policemen`
        },
      ),
      { numRuns },
    )
  })
})

/** The texts of the paragraphs and headings of a tree; anything live in them shows as a node and spoils the text. */
function texts(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') {
    return [
      node.children
        .map((child) => (child.type === 'text' ? child.value : child.type === 'break' ? '\n' : `<${child.type}>`))
        .join(''),
    ]
  }
  return 'children' in node ? node.children.flatMap((child) => texts(child)) : [`<${node.type}>`]
}

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
tags: [fire, oslo]
categories: News
---
Text.
`
    expect(of(text)).toEqual({
      item: { versionCreated: '2024-04-24T09:30:00+02:00' },
      keywords: ['fire', 'oslo'],
      subjects: [{ name: 'News' }],
      headline: 'Fire in Oslo',
      byline: { text: 'Jane Doe', authors: [{ kind: 'person', name: 'Jane Doe' }] },
      body: [{ kind: 'paragraph', text: 'Text.' }],
    })
    const [story] = readMarkdown(text)
    expect(story?.diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'markdown/front-matter: no article has a place for "layout"; it is left out',
    ])
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
    ['description: [a, b]', { summary: ['a', 'b'] }],
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
    ['![](/a.jpg)', []],
    ['| a |\n|---|', [{ kind: 'table', rows: [[{ text: 'a' }]] }]],
    ['Title\n===', [{ kind: 'subhead', text: 'Title' }]],
  ])('%j', (text, blocks) => {
    expect(fromMarkdown(`x\n\n${text}\n`).body.slice(1)).toEqual(blocks)
  })

  it('tells where each text stands', () => {
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

describe('Markdown that means harm', () => {
  it.each([
    ['---js\nprocess.exit(1)\n---\n', 'unsafe-input'],
    ['---coffee\nx\n---\n', 'unsafe-input'],
    ['---json\n{}\n---\n', 'invalid-input'],
    ['+++\ntitle = "a"\n+++\n', 'invalid-input'],
    ['---\na: !!js/function "x"\n---\n', 'unsafe-input'],
    ['---\na: !x y\n---\n', 'unsafe-input'],
    ['---\na: &a [x]\nb: [*a, *a]\n---\n', 'unsafe-input'],
    ['---\ntitle: "a\n---\n', 'invalid-input'],
    ['---\ntitle: a\ntitle: b\n---\n', 'invalid-input'],
    [`---\na: ${'['.repeat(100_000)}\n---\n`, 'limit-exceeded'],
    ['---\nwirecopy:\n  urgency: 12\n---\n', 'invalid-input'],
    ['---\nwirecopy:\n  body: []\n  bogus: 1\n---\n', 'invalid-input'],
    ['>'.repeat(100_000), 'limit-exceeded'],
    ['- '.repeat(100_000), 'limit-exceeded'],
    ['['.repeat(100_000), 'limit-exceeded'],
    ['*a_ '.repeat(100_000), 'limit-exceeded'],
    ['\\\\*a_ '.repeat(100_000), 'limit-exceeded'],
    ['x<!-- '.repeat(100_000), 'limit-exceeded'],
    [`<div>\n\`\`\`\n\n${'*a_ '.repeat(100_000)}`, 'limit-exceeded'],
    [`<!--\n\`\`\`\n-->\n\n${'*a_ '.repeat(100_000)}`, 'limit-exceeded'],
    [`\`\`\` a\`b\n${'*a_ '.repeat(100_000)}`, 'limit-exceeded'],
    [`> a\n${'b\n'.repeat(50_000)}`, 'limit-exceeded'],
  ])('%.40j is refused', (text, expected) => {
    expect(code(() => fromMarkdown(text))).toBe(expected)
  })

  it('is told with its place', () => {
    try {
      fromMarkdown('---\ntitle: a\nwirecopy:\n  urgency: 12\n---\n')
    } catch (error) {
      expect(error).toMatchObject({
        message: 'this is no article: urgency must be 9 or less',
        places: [{ path: 'urgency', line: 4, column: 12, message: 'must be 9 or less' }],
      })
    }
    expect.assertions(1)
  })

  it.each([
    ['backticks', 'a `'.repeat(50_000)],
    ['tags', '<em>a</strong>'.repeat(2000)],
    ['code', `\`\`\`\n${'*a_ ['.repeat(50_000)}\n\`\`\`\n`],
    ['our own escapes', toMarkdown(paragraph('*[_<`{'.repeat(20_000)))],
    [
      'many marks',
      toMarkdown(
        only({
          kind: 'paragraph',
          text: 'ab '.repeat(4000).trim(),
          marks: Array.from({ length: 4000 }, (_, i) => ({ kind: 'strong', start: i * 3, end: i * 3 + 1 })),
        }),
      ),
    ],
  ])('%s in any number are read', (_, text) => {
    expect(fromMarkdown(text).body).toHaveLength(1)
  })
})
