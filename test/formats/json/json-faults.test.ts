import { describe, expect, it } from 'vitest'
import { fromJson } from '../../../src/entries/json'
import { thrown } from '../../support/thrown'

describe('what is wrong with a document', () => {
  const fault = (text: string): string[] => {
    const { code, places } = thrown(() => fromJson(text))
    return [code, ...places.map((p) => `${p.path ?? '-'} ${p.message} at ${p.offset} ${p.line}:${p.column}`)]
  }

  it.each([
    ['', ['invalid-input', '- unexpected end of the document at 0 1:1']],
    ['{"headline": "Fire"', ['invalid-input', '- expected a comma or } at 19 1:20']],
    ['{\n "headline": Fire\n}', ['invalid-input', '- expected a value at 15 2:14']],
    ['{"headline": "a\nb"}', ['invalid-input', '- invalid character in a string at 15 1:16']],
    ['{"headline": "a\\x"}', ['invalid-input', '- invalid character in a string at 15 1:16']],
    ['{"a": 1,}', ['invalid-input', '- expected a property name in double quotes at 8 1:9']],
    ['{,}', ['invalid-input', '- expected a property name in double quotes at 1 1:2']],
    ['{} {}', ['invalid-input', '- text after the end of the document at 3 1:4']],
    ['[]', ['not-an-article']],
    ['"Fire"', ['not-an-article']],
    ['null', ['not-an-article']],
    ['{"headline": ""}', ['invalid-input', 'headline must not be empty at 14 1:15']],
    ['{"headline": " a"}', ['invalid-input', 'headline must not start or end with white space at 14 1:15']],
    ['{"headline": "a\\tb"}', ['invalid-input', 'headline must be one line, without line breaks or tabs at 14 1:15']],
    [
      '{"headline": "a\\u0000b"}',
      ['invalid-input', 'headline contains a character that is not allowed: U+0000 at 14 1:15'],
    ],
    [
      '{"headline": "a\\ud800b"}',
      ['invalid-input', 'headline contains a character that is not allowed: U+D800 at 14 1:15'],
    ],
    ['{"title": "Fire"}', ['invalid-input', 'title is an unknown property at 11 1:12']],
    ['{"body": [{"kind": "paragraph"}]}', ['invalid-input', 'body.0.text is missing at 10 1:11']],
    [
      '{"body": [{"kind": "para", "text": "a"}]}',
      [
        'invalid-input',
        'body.0.kind must be one of "paragraph", "subhead", "list", "table", "quote", "preformatted", "separator", "media", "embed" at 20 1:21',
      ],
    ],
    ['{"keywords": []}', ['invalid-input', 'keywords must not be empty at 13 1:14']],
    ['{"urgency": 1.5}', ['invalid-input', 'urgency must be a whole number at 12 1:13']],
    ['{"urgency": 12}', ['invalid-input', 'urgency must be 9 or less at 12 1:13']],
    ['{"headline": 5}', ['invalid-input', 'headline must be a string at 13 1:14']],
    ['{"direction": "up"}', ['invalid-input', 'direction must be one of "ltr", "rtl" at 15 1:16']],
    [
      '{"published": {"text": "a", "at": "today"}}',
      [
        'invalid-input',
        'published.at must be a date such as 2024-04-24 or a time such as 2024-04-24T09:30:00Z at 35 1:36',
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
      ['invalid-input', 'extensions. a is an invalid name: it must not start or end with white space at 22 1:23'],
    ],
    ['{"__proto__": {"headline": "a"}}', ['invalid-input', '__proto__ is an unknown property at 14 1:15']],
    [
      '{"body": [{"kind": "paragraph", "text": "abc", "marks": [{"kind": "strong", "start": 1, "end": 9}]}]}',
      [
        'invalid-input',
        'body.0.marks is invalid: marks must be in order, nested, not empty and inside the text at 56 1:57',
      ],
    ],
    [
      '{"expires": "2024-04-24"}',
      [
        'invalid-input',
        ...Array(2).fill('expires must be a time with a UTC offset, such as 2024-04-24T09:30:00Z at 13 1:14'),
      ],
    ],
  ])('%s', (text, expected) => {
    expect(fault(text)).toEqual(expected)
  })

  it('is reported in one clear line', () => {
    expect(thrown(() => fromJson('{"headline": "", "urgency": 12}')).message).toBe(
      'Not an article: urgency must be 9 or less, and 1 more.',
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
