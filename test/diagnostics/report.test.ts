import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic'
import { report } from '../../src/diagnostics/report/report'
import { runs } from '../support/draws'

/** A diagnostic on a stretch of a copy: the one between ⟦ and ⟧, which are taken out. */
function marked(copy: string): { text: string; found: Diagnostic } {
  const start = copy.indexOf('⟦')
  const end = copy.indexOf('⟧') - 1
  const found: Diagnostic = { rule: 'a/b', severity: 'warning', message: 'Here.', path: '', span: { start, end } }
  return { text: copy.replace('⟦', '').replace('⟧', ''), found }
}

/** Number of terminal cells of a text of Latin letters and Chinese or Japanese characters. */
const cells = (text: string): number => [...text].reduce((sum, one) => sum + (one >= '\u3000' ? 2 : 1), 0)

/** The lines of the frame: no header, no place, no count. */
function frame(copy: string): string[] {
  const { text, found } = marked(copy)
  return report(text, [found]).split('\n').slice(3, -2)
}

describe('the code frame', () => {
  test.each<[string, string, string[]]>([
    ['one word', 'He said ⟦it⟧ begins.', ['1 | He said it begins.', '  |         ^^']],
    ['a place between two characters', 'He ⟦⟧said.', ['1 | He said.', '  |    ^']],
    ['the end of the copy', 'He said.⟦⟧', ['1 | He said.', '  |         ^']],
    ['an empty copy', '⟦⟧', ['1 |', '  | ^']],
    ['the second line, after LF', 'One\n⟦Two⟧\nThree', ['2 | Two', '  | ^^^']],
    ['after CR', 'One\r⟦Two⟧\rThree', ['2 | Two', '  | ^^^']],
    ['after CR LF', 'One\r\n⟦Two⟧\r\nThree', ['2 | Two', '  | ^^^']],
    ['a line break', 'One⟦\r\n⟧Two', ['1 | One', '  |    ^']],
    ['two lines', 'One ⟦two\nthree⟧ four', ['1 | One two', '  |     ^^^', '2 | three four', '  | ^^^^^']],
    ['more lines', '⟦One\ntwo\n  three⟧', ['1 | One', '  | ^^^', '...', '3 |   three', '  |   ^^^^^']],
    ['Chinese', '新华社⟦北京⟧电', ['1 | 新华社北京电', '  |       ^^^^']],
    ['an accent set on a letter', 'e\u0301te\u0301 ⟦la\u0300⟧ bas', ['1 | e\u0301te\u0301 la\u0300 bas', '  |     ^^']],
    ['a family and a flag', '👩‍👩‍👧🇨🇳⟦👍🏽⟧!', ['1 | 👩‍👩‍👧🇨🇳👍🏽!', '  |     ^^']],
    ['half of a joined picture', '👩‍⟦👩⟧‍👧', ['1 | 👩‍👩‍👧', '  | ^^']],
    ['tabs', 'a\tb\t⟦c⟧', ['1 | a   b   c', '  |         ^']],
    ['a tab itself', 'a⟦\t⟧b', ['1 | a   b', '  |  ^^^']],
    ['a direction sign', 'a\u202E⟦b⟧', ['1 | a\\u{202E}b', '  |          ^']],
    ['a control', 'a⟦\u0007⟧b', ['1 | a\\u{7}b', '  |  ^^^^^']],
    ['a line separator', 'a\u2028⟦b⟧', ['1 | a\\u{2028}b', '  |          ^']],
    ['half a character', 'a\uD83D⟦b⟧', ['1 | a\\u{D83D}b', '  |          ^']],
    ['Persian spelling', '⟦می\u200Cشود⟧', ['1 | می\u200Cشود', '  | ^^^^^']],
  ])('shows %s', (_, copy, lines) => expect(frame(copy)).toEqual(lines))

  test('cuts a long line round the stretch, between words', () => {
    const words = 'the quick brown fox jumps over the lazy dog and '.repeat(200)
    const [source = '', carets = ''] = frame(`${words}⟦HERE⟧ ${words}`)
    expect(source).toMatch(/^1 \| …[a-z].* HERE .*[a-z]…$/)
    expect(source.length).toBeLessThanOrEqual(102)
    expect(source.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE')
  })

  test('shows the beginning of a stretch that is too long', () => {
    const [source = '', carets = ''] = frame(`⟦${'long '.repeat(100)}⟧`)
    expect(source).toMatch(/^1 \| long .* long…$/)
    expect(carets.trimStart()).toBe(`| ${'^'.repeat(source.length - 5)}`)
  })

  test.each([
    [80, 'words'],
    [50, 'words'],
    [25, 'words'],
    [50, '天気予報'],
  ])('fits a terminal of %i columns: %s', (columns, word) => {
    const { text, found } = marked(`${`${word} `.repeat(60)}⟦HERE⟧ ${`${word} `.repeat(60)}`)
    const [source = '', carets = ''] = report(text, [found], { columns }).split('\n').slice(3, -2)
    expect(cells(source)).toBeLessThanOrEqual(columns)
    expect(cells(source)).toBeGreaterThan(columns - 15)
    expect(cells(source.slice(0, source.indexOf('HERE')))).toBe(carets.indexOf('^'))
    expect(carets).toMatch(/[^^]\^{4}$/)
  })

  test('leaves 20 cells to a line in the narrowest terminal, and no more than 96 in the widest', () => {
    const { text, found } = marked(`${'words '.repeat(60)}⟦HERE⟧`)
    for (const columns of [1, 24])
      expect(report(text, [found], { columns })).toBe(report(text, [found], { columns: 25 }))
    expect(report(text, [found], { columns: 300 })).toBe(report(text, [found]))
  })

  test('takes time that does not grow with the line', () => {
    const copy = 'x'.repeat(2_000_000)
    const many = Array.from(
      { length: 2000 },
      (_, i): Diagnostic => ({
        rule: 'a/b',
        severity: 'info',
        message: 'Here.',
        path: '',
        span: { start: i * 1000, end: i * 1000 + 3 },
      }),
    )
    report(copy, many)
  })
})

describe('the report', () => {
  const copy = 'Ministers agree.\n\nOSLO: “It begins.'
  const diagnostics: Diagnostic[] = [
    { rule: 'dateline/present', severity: 'info', message: 'The story has no dateline.', path: 'dateline' },
    {
      rule: 'headline/no-final-stop',
      severity: 'warning',
      message: 'The headline ends with a full stop.',
      hint: 'Take the stop away.',
      path: 'headline',
      span: { start: 15, end: 16 },
    },
    { rule: 'x/y', severity: 'error', message: 'Odd.', path: 'body.0.text', span: { start: 24, end: 25 } },
  ]

  test('shows problem, place, remedy and counts', () => {
    expect(report(copy, diagnostics, { file: 'harbour.txt' })).toBe(
      `info[dateline/present]: The story has no dateline.
 --> harbour.txt, dateline

warning[headline/no-final-stop]: The headline ends with a full stop.
 --> harbour.txt:1:16
  |
1 | Ministers agree.
  |                ^
  = hint: Take the stop away.

error[x/y]: Odd.
 --> harbour.txt:3:7
  |
3 | OSLO: “It begins.
  |       ^

1 error, 1 warning, 1 info`,
    )
  })

  test('writes one diagnostic a line', () => {
    expect(report(copy, diagnostics, { format: 'line', file: 'harbour.txt' })).toBe(
      `harbour.txt: info: The story has no dateline. [dateline/present]
harbour.txt:1:16: warning: The headline ends with a full stop. [headline/no-final-stop]
harbour.txt:3:7: error: Odd. [x/y]`,
    )
    expect(report(copy, diagnostics, { format: 'line' }).split('\n')[0]).toBe(
      'info: The story has no dateline. [dateline/present]',
    )
  })

  test('counts nothing', () => {
    expect(report('', [])).toBe('0 errors, 0 warnings, 0 infos')
    expect(report('', [], { format: 'line' })).toBe('')
  })

  test('adds colour only on request, with the same text', () => {
    const coloured = report(copy, diagnostics, { colour: true })
    expect(coloured).toContain('\x1b[1;31merror')
    expect(coloured.replace(/\x1b\[[\d;]*m/g, '')).toBe(report(copy, diagnostics))
  })

  test('refuses a format that does not exist', () => {
    const options = JSON.parse('{"format":"xml"}')
    expect(() => report('', [], options)).toThrowError(expect.objectContaining({ code: 'invalid-argument' }))
  })
})

/** Controls but the line break, direction signs, separators, halves of characters. */
const UNSAFE = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2060-\u2069\u2028\u2029\ufeff]|\p{Cs}/u

describe('laws', () => {
  const odd = fc.constantFrom(
    '\t',
    '\r\n',
    '\r',
    '\n',
    '\u202E',
    '\u2067',
    '\u2028',
    '\x1b[31m',
    '\x9b',
    '\uFEFF',
    '\uD83D',
    '\uDC4D',
    '👍🏽',
    '\u200D',
    '\u0301',
    '界',
    '\0',
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(odd, fc.string({ unit: 'grapheme', maxLength: 30 })), { maxLength: 30 })
      .map((parts) => parts.join('')),
  )
  const anyDiagnostic = fc.record(
    {
      rule: anyText,
      severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
      message: anyText,
      hint: anyText,
      path: anyText,
      span: fc.record({ start: fc.integer({ min: -2, max: 300 }), end: fc.integer({ min: -2, max: 300 }) }),
    },
    { requiredKeys: ['rule', 'severity', 'message', 'path'] },
  )

  test('nothing that could play tricks on a terminal is ever put out', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyDiagnostic, { maxLength: 4 }), anyText, (copy, diagnostics, file) => {
        for (const format of ['text', 'line'] as const)
          expect(report(copy, diagnostics, { format, file })).not.toMatch(UNSAFE)
      }),
      { numRuns: runs(2000) },
    )
  })

  test('the format line has a line for each', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyDiagnostic, { minLength: 1, maxLength: 4 }), (copy, diagnostics) => {
        expect(report(copy, diagnostics, { format: 'line' }).split('\n')).toHaveLength(diagnostics.length)
      }),
    )
  })
})
