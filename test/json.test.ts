import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Article } from '../src/article'
import { WirecopyError } from '../src/diagnostics/error'
import { sourceSpans } from '../src/diagnostics/story'
import { scan } from '../src/formats/json/scan'
import { fromJson, json, readJson, toJson } from '../src/json'
import { article, fullArticle } from './support/arbitrary'

const numRuns = Number(process.env.WIRECOPY_RUNS ?? 200)
const any = fc.oneof(article(), fullArticle())

/** What a call throws, as data. */
function thrown(run: () => unknown): Pick<WirecopyError, 'code' | 'message' | 'places'> {
  try {
    run()
  } catch (error) {
    if (error instanceof WirecopyError) return { code: error.code, message: error.message, places: error.places }
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('an article as JSON', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(0, 2), (value, indent) =>
        isDeepStrictEqual(fromJson(toJson(value, { indent })), value),
      ),
      { numRuns },
    )
  })

  it('names its schema first, and needs it not', () => {
    const written = toJson({ headline: 'Fire', body: [] })
    expect(written).toBe(
      '{\n  "$schema": "https://wirecopy.dev/schema/0/article.schema.json",\n  "headline": "Fire",\n  "body": []\n}\n',
    )
    expect(fromJson('{"headline":"Fire"}')).toEqual({ headline: 'Fire', body: [] })
  })

  it('is carried whole', () => {
    fc.assert(
      fc.property(any, (value) => isDeepStrictEqual(json.carries(value), value) && json.losses(value).length === 0),
      { numRuns: 50 },
    )
  })

  it('is read from bytes, with or without a byte order mark', () => {
    const text = '\uFEFF{"headline":"Brände"}'
    expect(fromJson(new TextEncoder().encode(text))).toEqual({ headline: 'Brände', body: [] })
    expect(fromJson(text)).toEqual({ headline: 'Brände', body: [] })
  })
})

describe('what is wrong with a document', () => {
  const fault = (text: string): string[] => {
    const { code, places } = thrown(() => fromJson(text))
    return [code, ...places.map((p) => `${p.path ?? '-'} ${p.message} at ${p.offset} ${p.line}:${p.column}`)]
  }

  it.each([
    ['', ['invalid-input', '- the document ends too early at 0 1:1']],
    ['{"headline": "Fire"', ['invalid-input', '- expected a comma or } at 19 1:20']],
    ['{\n "headline": Fire\n}', ['invalid-input', '- expected a value at 15 2:14']],
    ['{"headline": "a\nb"}', ['invalid-input', '- this cannot stand in a text at 15 1:16']],
    ['{"headline": "a\\x"}', ['invalid-input', '- this cannot stand in a text at 15 1:16']],
    ['{"a": 1,}', ['invalid-input', '- expected a name in double quotes at 8 1:9']],
    ['{,}', ['invalid-input', '- expected a name in double quotes at 1 1:2']],
    ['{} {}', ['invalid-input', '- something stands behind the end of the document at 3 1:4']],
    ['[]', ['not-an-article']],
    ['"Fire"', ['not-an-article']],
    ['null', ['not-an-article']],
    ['{"headline": ""}', ['invalid-input', 'headline must not be empty at 14 1:15']],
    ['{"headline": " a"}', ['invalid-input', 'headline must not begin or end with white space at 14 1:15']],
    ['{"headline": "a\\tb"}', ['invalid-input', 'headline must be one line, without line breaks and tabs at 14 1:15']],
    [
      '{"headline": "a\\u0000b"}',
      ['invalid-input', 'headline holds a character that no article can: U+0000 at 14 1:15'],
    ],
    [
      '{"headline": "a\\ud800b"}',
      ['invalid-input', 'headline holds a character that no article can: U+D800 at 14 1:15'],
    ],
    ['{"title": "Fire"}', ['invalid-input', 'title is not known: no article has a part of this name at 11 1:12']],
    ['{"body": [{"kind": "paragraph"}]}', ['invalid-input', 'body.0.text is missing at 10 1:11']],
    [
      '{"body": [{"kind": "para", "text": "a"}]}',
      [
        'invalid-input',
        'body.0.kind must be one of "paragraph", "subhead", "list", "table", "quote", "preformatted", "separator", "media" at 20 1:21',
      ],
    ],
    ['{"keywords": []}', ['invalid-input', 'keywords must not be empty at 13 1:14']],
    ['{"urgency": 1.5}', ['invalid-input', 'urgency must be a whole number at 12 1:13']],
    ['{"urgency": 12}', ['invalid-input', 'urgency must be 9 or less at 12 1:13']],
    ['{"headline": 5}', ['invalid-input', 'headline must be a text at 13 1:14']],
    ['{"direction": "up"}', ['invalid-input', 'direction must be one of "ltr", "rtl" at 15 1:16']],
    [
      '{"published": {"text": "a", "at": "today"}}',
      [
        'invalid-input',
        'published.at must be a day such as 2024-04-24 or a time on a day such as 2024-04-24T09:30:00Z at 35 1:36',
      ],
    ],
    [
      '{"links": [{"href": "javascript:alert(1)"}]}',
      [
        'invalid-input',
        'links.0.href must be an absolute URI by RFC 3986, such as `https://example.com/a` or `urn:newsml:example.com:20240424:a1` at 21 1:22',
      ],
    ],
    [
      '{"extensions": {" a": 1}}',
      ['invalid-input', 'extensions. a is a name that cannot be: it must not begin or end with white space at 22 1:23'],
    ],
    [
      '{"__proto__": {"headline": "a"}}',
      ['invalid-input', '__proto__ is not known: no article has a part of this name at 14 1:15'],
    ],
    [
      '{"body": [{"kind": "paragraph", "text": "abc", "marks": [{"kind": "strong", "start": 1, "end": 9}]}]}',
      [
        'invalid-input',
        'body.0.marks is not right: marks must be in order, nested, not empty and inside the text at 56 1:57',
      ],
    ],
    [
      '{"expires": "2024-04-24"}',
      [
        'invalid-input',
        ...Array(2).fill('expires must be a moment with its offset from UTC, such as 2024-04-24T09:30:00Z at 13 1:14'),
      ],
    ],
  ])('%s', (text, expected) => {
    expect(fault(text)).toEqual(expected)
  })

  it('is told in one clear line', () => {
    expect(thrown(() => fromJson('{"headline": "", "urgency": 12}')).message).toBe(
      'this is no article: urgency must be 9 or less, and 1 more',
    )
  })

  it('is a nesting without end, or a text without end', () => {
    expect(thrown(() => fromJson('['.repeat(1_000_000))).code).toBe('limit-exceeded')
    expect(thrown(() => fromJson('{"a":'.repeat(1_000_000))).code).toBe('limit-exceeded')
    expect(thrown(() => fromJson('{"headline": "a"}', { limits: { size: 10 } })).code).toBe('limit-exceeded')
    expect(thrown(() => fromJson(new Uint8Array(100), { limits: { size: 10 } })).code).toBe('limit-exceeded')
    expect(thrown(() => fromJson(Uint8Array.of(0x7b, 0xff, 0x7d))).code).toBe('invalid-input')
  })

  it('pollutes nothing', () => {
    fromJson('{"extensions": {"a": {"constructor": {"x": 1}}}}')
    expect('x' in Object).toBe(false)
    const read = fromJson('{"extensions": {"a": {"__proto__": {"polluted": 1}}}}')
    expect(read.extensions).toStrictEqual({ a: {} })
    expect('polluted' in {}).toBe(false)
  })
})

describe('a lenient reader', () => {
  it('leaves out what no article has a place for, and tells it', () => {
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
      rule: 'format/left-out',
      severity: 'warning',
      message: 'left out: urgency must be 9 or less',
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
      { numRuns },
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

  it('know where each value stands', () => {
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
      { numRuns: Math.ceil(numRuns / 4) },
    )
  })
})

describe('the scanner', () => {
  const ends = (text: string): boolean => {
    try {
      return scan(text, 0, 1000) === text.length
    } catch {
      return false
    }
  }
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }

  it('takes what JSON.parse takes, and nothing else', () => {
    const token = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        '1',
        '-',
        '0',
        '01',
        '1.',
        '.5',
        '1e5',
        '1E+',
        'true',
        'nul',
        'null',
      ],
      ...[
        ' ',
        '\n',
        '\t',
        '\f',
        '\u00a0',
        '\\',
        '"\\u00e9"',
        '"\\u00g9"',
        '"\\"',
        '\u0001',
        '{}',
        '[]',
        '"b":',
        '[1,2]',
        '{"a":1}',
      ],
    )
    const tokens = fc.array(token, { maxLength: 8 }).map((parts) => parts.join(''))
    const broken = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', ',', '}', '"', '1'))
      .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1))
    fc.assert(
      fc.property(fc.oneof(fc.json(), tokens, broken), (text) => ends(text) === parses(text)),
      {
        numRuns: numRuns * 20,
      },
    )
  })
})
