import fc from 'fast-check'
import { BREAKS, ODD, SIGNS, WORDS } from './odd-strings'

const ANY_CHARACTER = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0xa0, max: 0x17f }),
  fc.integer({ min: 0x20, max: 0xfffd }),
  fc.integer({ min: 0x10000, max: 0x10ffff }),
)

/** Whether a Line of an article may contain a character (law 4). */
const allowed = (c: number): boolean => c !== 0x85 && c !== 0x2028 && c !== 0x2029 && !(c >= 0xd800 && c < 0xe000)

const character = ANY_CHARACTER.filter(allowed).map((c) => String.fromCodePoint(c))

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(' ', ' ', ' ', '  ', '   ') },
  { weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: character },
)

const joined = (pieces: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(pieces, { minLength: 1, maxLength })
    .map((parts) => parts.join('').trim())
    .map((text) => text || 'x')

/** Generates Lines: plain or odd text without line breaks. */
export const line: fc.Arbitrary<string> = joined(piece, 9)

/** Generates Texts, with line breaks and tabs inside. */
export const text: fc.Arbitrary<string> = joined(
  fc.oneof({ weight: 9, arbitrary: piece }, { weight: 2, arbitrary: fc.constantFrom(...BREAKS) }),
  14,
)

/** Generates Codes: texts without white space. */
export const code: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'medtop',
    '04000000',
    'US-WA',
    'image/jpeg',
    'seeAlso',
    '-',
    '#',
    '\u009f',
    '重庆',
    '\u{ff21}',
    '"',
    '&amp;',
    '<',
  ),
  line.map((value) => value.replace(/[^!-\u0084\u0086-\u009F\u00A1-\u167f\u3001-\uD7FF\uFF00-\uFFFD]+/gu, '') || 'x'),
)

const escaped = fc.constantFrom(..."abcXYZ019-._~!$&'()*+,;=:@/", '%20', '%E4', '&amp;', '(', ')', '_')

/** Generates Uris: common schemes, paths with every allowed character. */
export const uri: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      'https://example.com/',
      'http://user:pw@example.com:8080/a',
      'urn:newsml:example.com:20240424:',
      'mailto:',
      'tag:a,2024:',
      'x-a+b.c:',
    ),
    fc.array(escaped, { maxLength: 8 }).map((parts) => parts.join('').replace(/^\/+/, '')),
    fc.constantFrom('', '', '?a=1&b=2', '?a=1&amp;b=(2)', '?*_~'),
    fc.constantFrom('', '', '#a', "#'(b)"),
  )
  .map((parts) => parts.join(''))

/** Generates `UriReference`s: absolute and relative addresses. */
export const uriReference: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: uri, weight: 3 },
  {
    arbitrary: fc
      .tuple(
        fc.constantFrom('a.jpg', './a.jpg', '../x/y', '/x', '//example.com/x', '_a_', '(a)', "a'*b"),
        fc.array(escaped, { maxLength: 4 }).map((parts) => parts.join('')),
        fc.constantFrom('', '?a=1&b=2', '#a'),
      )
      .map(([path, more, end]) => path + (path.includes('/') ? more : more.replaceAll(':', '')) + end),
    weight: 1,
  },
)

/** Generates email addresses. */
export const email: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('desk', 'a.b+c', '<x>', '"a', '__', '{{'), fc.constantFrom('example.com', 'x', '[::1]', '*a*'))
  .map(([local, domain]) => `${local}@${domain}`)

/** Draws a language tag. */
export const languageTag: fc.Arbitrary<string> = fc.constantFrom(
  'en',
  'pt-BR',
  'zh-Hant',
  'no',
  'ar',
  'fil',
  'de-1996',
  'EN-us',
)

const two = (n: number): string => String(n).padStart(2, '0')

/** Generates calendar days: `2024-04-24`. */
export const isoDate: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 9999 })),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)

const clock = fc
  .tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('', '', '', '.5', '.123', '.123456789'),
  )
  .map(([hour, minute, second, fraction]) => `T${two(hour)}:${two(minute)}:${two(second)}${fraction}`)

const offset = fc.constantFrom('Z', '+00:00', '+08:00', '-05:30', '+14:00', '-13:59')

const join = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((all) => all.join(''))

/** Generates instants with an offset from UTC. */
export const instant: fc.Arbitrary<string> = join(isoDate, clock, offset)

/** Generates days, and clock times on a day with or without an offset. */
export const isoTime: fc.Arbitrary<string> = fc.oneof(isoDate, instant, join(isoDate, clock))
