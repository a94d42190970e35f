import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/annotate/annotate'
import type { Article } from '../../src/article'
import { parse } from '../../src/parse/parse'
import { diff } from '../../src/workflows/diff'
import { verify } from '../../src/workflows/verify'
import { fullArticle } from '../support/arbitrary'
import { runs } from '../support/draws'

const copy = `EMBARGOED UNTIL 0001 GMT, April 24, 2024

Ferries run again after storm

LISBON, April 23, 2024 (Reuters) - Ferries crossed the Tagus again on Monday, the
port authority said. Some 40,000 people had waited for two days.

“We lost two days,” said Rui Costa, its head. “It will not happen again.”

The mayor, Ana Lima, said she was pleased.It was the third storm of the year.
`
const { article } = parse(copy)
const paragraph = (at: number, change: (text: string) => string): Article => ({
  ...article,
  body: article.body.map((block, i) =>
    i === at && block.kind === 'paragraph' ? { ...block, text: change(block.text) } : block,
  ),
})
const findingsOf = (changed: Article) =>
  verify(changed, copy).diagnostics.map(({ path, message, span }) => [
    path,
    message,
    span && copy.slice(span.start, span.end),
  ])

describe('verify', () => {
  test('finds a usage restriction that the article lacks, one of two as well', () => {
    const restricted = `${copy}\nEDITORIAL USE ONLY\n\nNOT FOR SALE IN FRANCE\n`
    const story = parse(restricted)
    expect(story.article.restrictions).toHaveLength(2)
    const lost = (restrictions: readonly string[]) =>
      verify({ ...story.article, restrictions: [...restrictions] }, restricted).diagnostics.map(({ rule, message }) => [
        rule,
        message,
      ])
    expect(lost(['EDITORIAL USE ONLY', 'NOT FOR SALE IN FRANCE'])).toEqual([])
    expect(lost(['EDITORIAL USE ONLY'])).toEqual([
      ['verify/restraint-lost', 'Missing restriction of the copy: “NOT FOR SALE IN FRANCE”.'],
    ])
  })

  test('finds nothing in a parsed story, repaired or annotated, and returns the place of each text', () => {
    expect(findingsOf(article)).toEqual([])
    expect(findingsOf(annotate(article))).toEqual([])
    expect(verify(article, copy).spans.headline).toEqual([{ start: 42, end: 71 }])
  })

  test('takes quotation marks of another shape, and paragraphs put together', () => {
    expect(findingsOf(paragraph(1, (text) => text.replace(/[“”]/g, '"')))).toEqual([])
    const texts = article.body.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    expect(findingsOf({ ...article, body: [{ kind: 'paragraph', text: texts.join(' ') }] })).toEqual([])
  })

  test.each<[string, Article, string, string, string | undefined]>([
    [
      'a number changed',
      paragraph(0, (text) => text.replace('40,000', '400,000')),
      'body.0.text',
      'Not in the copy word for word: “Some 400,000 people had waited for two days.”; copy has “40”, article has “400”.',
      'Some 40,000 people had waited for two days',
    ],
    [
      'a word swapped',
      paragraph(1, (text) => text.replace('lost', 'won')),
      'body.1.text',
      'Not in the copy word for word: “"We won two days," said Rui Costa, its head.”; copy has “lost”, article has “won”.',
      'We lost two days,” said Rui Costa, its head',
    ],
    [
      'a quote in another’s mouth',
      paragraph(1, (text) => text.replace('Rui Costa', 'Ana Lima')),
      'body.1.text',
      'Not in the copy word for word: “"We lost two days," said Ana Lima, its head.”; copy has “Rui”, article has “Ana”.',
      'We lost two days,” said Rui Costa, its head',
    ],
    [
      'a sentence invented',
      paragraph(1, (text) => `${text} Shares rose sharply on the news.`),
      'body.1.text',
      'Not in the copy: “Shares rose sharply on the news.”.',
      undefined,
    ],
    [
      'half a word',
      { ...article, headline: 'Ferries run again after sto' },
      'headline',
      'Not in the copy word for word: “Ferries run again after sto”; copy has “storm”, article has “sto”.',
      'Ferries run again after storm',
    ],
    [
      'a day read wrongly',
      {
        ...article,
        dateline: {
          ...article.dateline,
          text: article.dateline?.text ?? '',
          date: { text: 'April 23, 2024', day: 24, month: 4, year: 2024 },
        },
      },
      'dateline.date.day',
      'Wrong value for “April 23, 2024”: copy has 23, article has 24.',
      'April 23, 2024',
    ],
    [
      'a place read wrongly, in a dateline cut short',
      { ...article, dateline: { text: 'LISBON', places: [{ text: 'LISBON', countryCode: 'ES' }] } },
      'dateline.places.0.countryCode',
      'Wrong value for “LISBON”: copy has "PT", article has "ES".',
      'LISBON',
    ],
  ])('reports %s', (_, changed, path, message, hint) => {
    expect(findingsOf(changed)).toEqual([[path, message, hint]])
  })

  test('names the first word that differs, also where a word before it is missing or added', () => {
    const source = 'Ferries did not cross the Tagus on Monday, the port authority said.'
    const messages = (text: string): string[] =>
      verify({ body: [{ kind: 'paragraph', text }] }, source).diagnostics.map(({ message }) => message)
    expect(messages(source.replace(' not', ''))).toEqual([
      expect.stringMatching(/; copy has “not”, article has “cross”\.$/),
    ])
    expect(messages(source.replace('did', 'did really'))).toEqual([
      expect.stringMatching(/; copy has “not”, article has “really”\.$/),
    ])
    const [{ span } = {}] = verify(
      { body: [{ kind: 'paragraph', text: source.replace(' not', '') }] },
      source,
    ).diagnostics
    expect(span).toEqual({ start: 0, end: source.length - 1 })
  })

  test('reports a missing embargo', () => {
    const { embargo: _, ...open } = article
    expect(findingsOf(open)).toEqual([
      [
        'embargo',
        'Missing embargo of the copy: “EMBARGOED UNTIL 0001 GMT, April 24, 2024”.',
        'EMBARGOED UNTIL 0001 GMT, April 24, 2024',
      ],
    ])
  })

  test('reports a statement with another speaker', () => {
    const annotated = annotate(article)
    const statements = annotated.annotations?.statements?.map((one) => ({
      ...one,
      speaker: { mention: { path: 'body.2.text', start: 11, end: 19, text: 'Ana Lima' } },
    }))
    const rules = verify({ ...annotated, annotations: { ...annotated.annotations, statements } }, copy).diagnostics.map(
      ({ rule }) => rule,
    )
    expect(rules).toContain('verify/speaker')
  })

  test('takes any article and any copy', () => {
    fc.assert(
      fc.property(fullArticle(), fc.string({ unit: 'binary' }), (any, text) => void verify(any, text)),
      { numRuns: runs(100) },
    )
  })
})

describe('diff', () => {
  const a: Article = {
    headline: 'Rain',
    keywords: ['a', 'b'],
    body: ['One.', 'Two.', 'Three.'].map((text) => ({ kind: 'paragraph' as const, text })),
  }

  test.each<[Article, unknown[]]>([
    [a, []],
    [{ ...a, headline: 'Snow' }, [{ path: 'headline', kind: 'changed', a: 'Rain', b: 'Snow' }]],
    [{ headline: 'Rain', body: a.body }, [{ path: 'keywords', kind: 'removed', a: ['a', 'b'] }]],
    [{ ...a, keywords: ['a', 'c', 'b'] }, [{ path: 'keywords.1', kind: 'added', b: 'c' }]],
    [{ ...a, body: a.body.slice(1) }, [{ path: 'body.0', kind: 'removed', a: { kind: 'paragraph', text: 'One.' } }]],
    [
      { ...a, body: [...a.body.slice(0, 1), { kind: 'paragraph', text: 'Too.' }, ...a.body.slice(2)] },
      [{ path: 'body.1.text', kind: 'changed', a: 'Two.', b: 'Too.' }],
    ],
  ])('%j', (b, expected) => expect(diff(a, b)).toEqual(expected))
})
