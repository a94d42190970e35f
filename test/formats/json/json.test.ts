import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Article } from '../../../src/article/schema'
import { WirecopyError } from '../../../src/diagnostics/error'
import { sourceSpans } from '../../../src/diagnostics/story'
import { fromJson, json, readJson, toJson } from '../../../src/entries/json'
import { article, fullArticle } from '../../support/arbitrary'
import { runs } from '../../support/draws'
import { thrown } from '../../support/thrown'

const any = fc.oneof(article(), fullArticle())

describe('an article as JSON', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(0, 2), (value, indent) =>
        isDeepStrictEqual(fromJson(toJson(value, { indent })), value),
      ),
      { numRuns: runs(200) },
    )
  })

  it('gives the version of its schema first, and does not need it', () => {
    const written = toJson({ headline: 'Fire', body: [] })
    expect(written).toBe('{\n  "schemaVersion": 1,\n  "headline": "Fire",\n  "body": []\n}\n')
    expect(fromJson('{"headline":"Fire"}')).toEqual({ headline: 'Fire', body: [] })
  })

  it('is carried whole', () => {
    fc.assert(
      fc.property(any, (value) => isDeepStrictEqual(json.carries(value), value) && json.losses(value).length === 0),
      { numRuns: runs(50) },
    )
  })

  it('is read from bytes, with or without a byte order mark', () => {
    const text = '\uFEFF{"headline":"Brände"}'
    expect(fromJson(new TextEncoder().encode(text))).toEqual({ headline: 'Brände', body: [] })
    expect(fromJson(text)).toEqual({ headline: 'Brände', body: [] })
  })
})

describe('a lenient reader', () => {
  it('leaves out what no article has a field for, and reports it', () => {
    const text =
      '{"title": "x", "headline": "Fire", "urgency": 12, "byline": {"text": "By A", "authors": [{"name": "A"}, {"kind": "person", "name": "B"}]}, "links": [{"href": "data:x"}]}'
    const [story] = readJson(text, { lenient: true })
    expect(story?.article).toEqual({
      headline: 'Fire',
      byline: { text: 'By A', authors: [{ kind: 'person', name: 'B' }] },
      links: [{}],
      body: [],
    })
    expect(story?.diagnostics.map(({ severity, path }) => `${severity} ${path}`).toSorted()).toEqual([
      'warning byline.authors.0.kind',
      'warning links.0.href',
      'warning title',
      'warning urgency',
    ])
    expect(story?.diagnostics.find(({ path }) => path === 'urgency')).toEqual({
      rule: 'document/left-out',
      severity: 'warning',
      message: 'Invalid value was left out: urgency must be 9 or less.',
      path: 'urgency',
      span: { start: 46, end: 46 },
    })
    expect(fromJson(text, { lenient: true })).toEqual(story?.article)
  })

  it.each([
    '{"body": [{"kind": "para", "text": "a"}]}',
    '{"embargo": {"kind": "until", "text": "a"}}',
    '{"notices": [{"kind": "kill"}]}',
    '{"item": {"status": "cancelled"}}',
    '{"item": 1}',
    '{"restrictions": ["a", ""]}',
  ])('never leaves out what says the story or holds it back: %s', (text) => {
    expect(thrown(() => fromJson(text, { lenient: true })).code).toBe('invalid-input')
  })

  it('gives an article for any spoilt one, or throws', () => {
    fc.assert(
      fc.property(article(), fc.constantFrom('language', 'kind', 'name', 'text', 'agency'), (value, word) => {
        const text = toJson(value).replaceAll(word, 'zqxjkv')
        try {
          expect(Article.safeParse(fromJson(text, { lenient: true })).success).toBe(true)
        } catch (error) {
          if (!(error instanceof WirecopyError)) throw error
        }
      }),
      { numRuns: runs(200) },
    )
  })
})

describe('stories in JSON', () => {
  it('are one record, a list of them, or one a line', () => {
    const headlines = (text: string): unknown[] => readJson(text).map((story) => story.article.headline)
    expect(headlines('{"headline":"a"}')).toEqual(['a'])
    expect(headlines('[{"headline":"a"},\n {"headline":"b"}]')).toEqual(['a', 'b'])
    expect(headlines('{"headline":"a"}\n{"headline":"b"}\r\n\n{"headline":"c"}\n')).toEqual(['a', 'b', 'c'])
    expect(thrown(() => readJson('{} {}')).code).toBe('invalid-input')
    expect(thrown(() => readJson('[]')).code).toBe('not-an-article')
    expect(thrown(() => readJson('[1]')).code).toBe('not-an-article')
    expect(thrown(() => readJson('[{}]\n[{}]')).code).toBe('invalid-input')
    expect(thrown(() => readJson('')).code).toBe('not-an-article')
  })

  it('have the span of each value', () => {
    const text = '[{}, {"body": [{"kind": "paragraph", "text": "Fire"}], "urgency": 3}]'
    const story = readJson(text)[1]
    const at = (path: string): string[] =>
      story ? sourceSpans(story, path).map((s) => text.slice(s.start, s.end)) : []
    expect(at('body.0.text')).toEqual(['Fire'])
    expect(at('urgency')).toEqual(['3'])
    expect(at('body.0')).toEqual(['{"kind": "paragraph", "text": "Fire"}'])
  })

  it('are all there, in any mixture', () => {
    fc.assert(
      fc.property(fc.array(article(), { minLength: 1, maxLength: 4 }), fc.boolean(), (articles, lines) => {
        const text = lines ? articles.map((a) => toJson(a, { indent: 0 })).join('') : JSON.stringify(articles)
        return isDeepStrictEqual(
          readJson(text).map((story) => story.article),
          articles,
        )
      }),
      { numRuns: runs(50) },
    )
  })
})
