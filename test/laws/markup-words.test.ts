import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article'
import { type FormatName, formats } from '../../src/entries/convert'
import { runs } from '../support/draws'

/*
 * A text that looks like markup is a text: whatever format it is written to, it is read back as it was.
 * Fields that a format leaves out are in its table; no text may change.
 */

const MARKUP = [
  ...[
    '<i>',
    '</i>',
    '<p>',
    '</p>',
    '<br>',
    '<br/>',
    '</div>',
    '<em>never</em>',
    '<i>is</i>',
    '<a href="b">c</a>',
    '<h2>x</h2>',
  ],
  ...[
    '&amp;',
    '&lt;p&gt;',
    '&#60;b&#62;',
    '&nbsp;',
    '&',
    '<',
    '>',
    '<script>alert(1)</script>',
    '<!-- x -->',
    '<?x y?>',
    '<!DOCTYPE html>',
  ],
  ...[
    ']]>',
    '<![CDATA[x]]>',
    '<BAC>',
    '**x**',
    '_x_',
    '`x`',
    '[a](b)',
    '![a](b)',
    '# x',
    '> x',
    '- x',
    '{{x}}',
    '$' + '{x}',
    '\\u003C',
    '\\n',
    '%3Cp%3E',
  ],
]
const words = fc.constantFrom('Rain', 'fell', 'in', 'Oslo.', ...MARKUP)
const line = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))
const glued = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))
const text = fc.oneof(line, glued)
const list = fc.array(text, { minLength: 1, maxLength: 2 })

const block = fc.oneof(
  { weight: 4, arbitrary: text.map((text) => ({ kind: 'paragraph' as const, text })) },
  text.map((text) => ({ kind: 'subhead' as const, text })),
  fc.tuple(text, text).map(([text, source]) => ({ kind: 'quote' as const, text, source })),
  text.map((text) => ({ kind: 'preformatted' as const, text })),
  list.map((items) => ({ kind: 'list' as const, ordered: false, items: items.map((text) => ({ text })) })),
  list.map((row) => ({ kind: 'table' as const, rows: [row.map((text) => ({ text }))] })),
  fc.tuple(text, text).map(([caption, credit]) => ({ kind: 'media' as const, caption, credit })),
  fc.tuple(text, text).map(([caption, provider]) => ({
    kind: 'embed' as const,
    href: 'https://example.com/post/1',
    provider,
    caption,
  })),
)

/** Articles of plain paragraphs, and of every kind of block, with such words in every text. */
const articles: fc.Arbitrary<Article> = fc.oneof(
  list.map((texts) => ({ headline: 'Rain', body: texts.map((text) => ({ kind: 'paragraph' as const, text })) })),
  fc.record(
    {
      slugline: text,
      headline: text,
      subheadline: text,
      summaries: list.map((texts) => texts.map((text) => ({ text }))),
      section: text,
      kicker: text,
      keywords: list,
      editorsNotes: list.map((texts) => texts.map((text) => ({ text }))),
      rights: text.map((text) => ({ dataMining: { kind: 'prohibited' as const, text } })),
      corrections: text.map((text) => [{ text, at: '2024-04-24T09:30:00Z' }]),
      restrictions: list,
      byline: text.map((text) => ({ text, authors: [{ kind: 'person' as const, name: text }] })),
      creditLine: text,
      usageTerms: text,
      copyright: text.map((text) => ({ text })),
      signoff: list.map((texts) => texts.map((text) => ({ kind: 'initials' as const, text }))),
      boilerplate: list,
      contacts: list.map((texts) => texts.map((text) => ({ text }))),
      body: fc.array(block, { maxLength: 4 }),
    },
    { requiredKeys: ['body'] },
  ),
)

const item = { guid: 'urn:x:1', provider: { name: 'Example' }, versionCreated: '2024-04-24T09:30:00Z' }

describe.each((Object.keys(formats) as FormatName[]).filter((name) => name !== 'copy'))('%s', (name) => {
  test('keeps words that look like markup', () => {
    const { to, from, format, writes } = formats[name]
    fc.assert(
      fc.property(articles, (drawn) => {
        const article = { ...drawn, item }
        expect(from(to(article, 'drafts' in writes ? { drafts: true } : {}))).toStrictEqual(format.carries(article))
      }),
      { numRuns: runs(60) },
    )
  })
})
