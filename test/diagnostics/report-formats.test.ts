import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import type { CheckedCopy } from '../../src/diagnostics/report/checked-copy'
import { type ReportFormat, report, reportAll } from '../../src/diagnostics/report/report'
import { parse } from '../../src/parse/parse'
import { documentedRules as rules } from '../../src/rules/documented-rules'
import { validate } from '../../src/workflows/validate'
import { runs } from '../support/draws'

// OASIS, SARIF 2.1.0, its own JSON Schema
const schema = JSON.parse(readFileSync('fixtures/sarif/sarif-2.1.0.schema.json', 'utf8'))
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats(ajv)
const { id: _, $schema: __, ...draft } = schema // draft 4, of which ajv takes all but the names
const isSarif = ajv.compile(draft)

const nasty = '\u001b[31m::error::%0A\r\n\u202Eevil [link](1) \u0007'
const seed = parse(readFileSync('seeds/xi-chongqing.txt'))
const evil: Diagnostic = {
  rule: 'a/b',
  severity: 'warning',
  message: nasty,
  hint: nasty,
  path: 'body.0.text',
  span: { start: 2, end: 5 },
  fix: { edits: [{ start: 2, end: 5, text: nasty }] },
}
const copies: CheckedCopy[] = [
  { file: 'a b/ü,:%.txt', text: seed.text, diagnostics: validate(seed, { profile: 'house' }) },
  { text: 'One\ntwo', diagnostics: [evil, { rule: 'c/d', severity: 'error', message: 'Gone.', path: '' }] },
]

describe('a report', () => {
  test('in SARIF is valid by the schema of OASIS', () => {
    const log = reportAll(copies, { format: 'sarif', rules })
    expect(isSarif(JSON.parse(log)), JSON.stringify(isSarif.errors)).toBe(true)
    expect(JSON.parse(log).runs[0].results).toHaveLength(copies.flatMap(({ diagnostics }) => diagnostics).length)
    expect(JSON.parse(reportAll([], { format: 'sarif' })).runs[0].results).toEqual([])
  })

  test('writes the deletions and insertions of a fix in SARIF', () => {
    const { results } = JSON.parse(reportAll(copies, { format: 'sarif', rules })).runs[0]
    const glued = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'damage/glued-paragraph')
    expect(glued.locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b/%C3%BC%2C%3A%25.txt')
    expect(glued.fixes[0].artifactChanges[0].replacements).toEqual([
      { deletedRegion: { charOffset: 2539, charLength: 0 }, insertedContent: { text: '\n\n' } },
    ])
  })

  test('for GitHub is a command a line, with nothing in it that opens another', () => {
    const lines = reportAll(copies, { format: 'github' }).split('\n')
    expect(lines).toHaveLength(copies.flatMap(({ diagnostics }) => diagnostics).length)
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) [^:]*title=[^:]*::[^\r\n]*$/)
    expect(lines[0]).toContain('file=a b/ü%2C%3A%25.txt,line=1,')
  })

  test('in JSON has lines and columns beside the spans', () => {
    const [first] = JSON.parse(reportAll(copies, { format: 'json' }))
    expect(first.file).toBe('a b/ü,:%.txt')
    expect(first.diagnostics[0]).toMatchObject({ rule: 'headline/short-enough', start: { line: 1, column: 1 } })
  })

  test('counts diagnostics, and those that can be fixed', () => {
    expect(reportAll(copies).split('\n').at(-1)).toBe('1 error, 3 warnings, 12 infos in 2 stories (5 can be fixed)')
    expect(report('', [])).toBe('0 errors, 0 warnings, 0 infos')
  })

  test('names the forms that it knows', () => {
    expect(() => report('', [], { format: 'xml' as ReportFormat })).toThrowError(
      'Unknown report format “xml”; the formats are text, line, json, sarif, github.',
    )
    expect(() => report('', [], { fromat: 'line' } as object)).toThrowError(
      'report has no option “fromat”. Did you mean “format”?',
    )
    expect(() => report('', [], { columns: 0 })).toThrowError(
      'Option “columns” of report must be a whole number of 1 or more.',
    )
    expect(() => reportAll([], { colour: 'red' } as object)).toThrowError(
      'Option “colour” of reportAll must be true or false.',
    )
  })

  test.each(['text', 'line', 'json', 'sarif', 'github'] as const)(
    'in %s shows no control and turns no text',
    (format) => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
          const found: Diagnostic = {
            rule: 'a/b',
            severity: 'info',
            message: `${text}${nasty}`,
            path: text,
            span: { start: 0, end: text.length },
          }
          const output = reportAll([{ file: text, text, diagnostics: [found] }], { format, rules })
          expect(output).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
          if (format === 'github' || format === 'line') expect(output).not.toContain('\n')
        }),
        { numRuns: runs(200) },
      )
    },
  )
})
