import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown as parse } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, it } from 'vitest'
import type { Article, Block } from '../../../src/article'
import { fromMarkdown, toMarkdown } from '../../../src/entries/markdown'
import { runs } from '../../support/draws'
import * as strings from '../../support/strings'

const only = (block: Block): Article => ({ body: [block] })
const paragraph = (text: string): Article => only({ kind: 'paragraph', text })

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
      { numRuns: runs(400) },
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
      { numRuns: runs(100) },
    )
  })
})
