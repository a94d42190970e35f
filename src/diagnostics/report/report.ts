import { checkList, checkOptions, checkString, type OptionsOf, optionShapes } from '../check-options'
import type { Diagnostic, Severity } from '../diagnostic'
import { WirecopyError } from '../error'
import { rethrowAsMisuse } from '../rethrow-as-misuse'
import type { CheckedCopy } from './checked-copy'
import { githubReport } from './github-report'
import { jsonReport } from './json-report'
import { type RuleInfo, sarifReport } from './sarif-report'
import { frameReport, lineReport, summaryLine } from './text-report'

/** Options of a report. */
export interface ReportOptions {
  /**
   * `text` (the default) draws each place in the copy, for people. `line` writes one line each,
   * `file:line:column: severity: message [rule]`, which editors can read. `json` is for programs, `sarif` is SARIF 2.1.0 for code scanning,
   * and `github` annotates the files of a pull request.
   */
  readonly format?: ReportFormat
  /** Whether to colour the report for a terminal; default false. */
  readonly colour?: boolean
  /** Number of columns of the terminal. Longer lines of the copy are cut around the finding; at most 100 are used. */
  readonly columns?: number
  /** Name of the file, reported with each place. */
  readonly file?: string
  /** Information about rules, for formats that include it: `rules` of `wirecopy`. */
  readonly rules?: readonly RuleInfo[]
}

const writers = {
  text: (copies: readonly CheckedCopy[], { colour = false, columns }: ReportOptions) =>
    [...copies.flatMap((copy) => frameReport(copy, colour, columns)), summaryLine(copies, colour)].join('\n\n'),
  line: (copies: readonly CheckedCopy[], { colour = false }: ReportOptions) =>
    copies.flatMap((copy) => lineReport(copy, colour)).join('\n'),
  json: (copies: readonly CheckedCopy[]) => jsonReport(copies),
  sarif: (copies: readonly CheckedCopy[], { rules = [] }: ReportOptions) => sarifReport(copies, rules),
  github: (copies: readonly CheckedCopy[]) => githubReport(copies),
} as const

/** Formats of a report. */
export type ReportFormat = keyof typeof writers

const OPTIONS: OptionsOf<ReportOptions> = {
  format: optionShapes.text,
  colour: optionShapes.yesOrNo,
  columns: optionShapes.count,
  file: optionShapes.text,
  rules: { what: 'a list of rules', fits: Array.isArray },
}

/**
 * Returns the number of diagnostics of each severity.
 *
 * @example
 * countOf(validate(parse('Rain\n\nOSLO (AP) -- “It rained, she said.'))) // { error: 0, warning: 0, info: 1 }
 */
export function countOf(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  return rethrowAsMisuse('countOf', () => countSeverities(diagnostics))
}

function countSeverities(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  checkList('countOf', diagnostics)
  const count = { error: 0, warning: 0, info: 0 }
  for (const { severity } of diagnostics) count[severity]++
  return count
}

/**
 * Returns the diagnostics of one copy as text, in the order given: problem, place, remedy.
 * Text from the copy is escaped for the format; control characters and direction marks are shown as `\u{202E}`. The format `text` ends with
 * a line of counts.
 * Throws `invalid-argument` for an unknown format or option.
 *
 * @example
 * report(copy, validate(parse(copy)))
 */
export function report(copy: string, diagnostics: readonly Diagnostic[], options: ReportOptions = {}): string {
  return rethrowAsMisuse('report', () => reportOne(copy, diagnostics, options))
}

function reportOne(copy: string, diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  checkString('report', copy)
  checkOptions('report', options, OPTIONS)
  const { file } = options
  return writeReport([{ text: copy, diagnostics, ...(file === undefined ? {} : { file }) }], options)
}

/**
 * Returns the diagnostics of several copies as one text: one JSON array, one SARIF log, or one line of counts at the end.
 *
 * @example
 * const sarif = reportAll([{ file: 'rain.txt', text: copy, diagnostics: validate(parse(copy)) }], { format: 'sarif' })
 * JSON.parse(sarif).version // '2.1.0'
 */
export function reportAll(copies: readonly CheckedCopy[], options: ReportOptions = {}): string {
  return rethrowAsMisuse('reportAll', () => {
    checkOptions('reportAll', options, OPTIONS)
    return writeReport(copies, options)
  })
}

function writeReport(copies: readonly CheckedCopy[], options: ReportOptions): string {
  const { format = 'text' } = options
  if (!Object.hasOwn(writers, format))
    throw new WirecopyError(
      'invalid-argument',
      `Unknown report format “${String(format)}”; the formats are ${Object.keys(writers).join(', ')}.`,
    )
  return writers[format](copies, options)
}
