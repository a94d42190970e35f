import { checkList, checkString } from '../check-options'
import type { Diagnostic, Severity } from '../diagnostic'
import { WirecopyError } from '../error'
import { rethrowAsMisuse } from '../rethrow-as-misuse'
import { githubReport } from './github-report'
import { jsonReport } from './json-report'
import { type RuleInfo, sarifReport } from './sarif-report'
import { frameReport, lineReport, summaryLine } from './text-report'

/** One copy with what is told of it. */
export interface CheckedCopy {
  /** The name of its file. */
  readonly file?: string
  /** The number of the story in the file, from 1, where there are several. */
  readonly story?: number
  /** The text that the spans of the diagnostics lie in. */
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** How diagnostics are told. */
export interface ReportOptions {
  /**
   * `text` (when absent) draws each place in the copy, for people; `line` gives a line each, `file:line:column: severity: message [rule]`, as
   * editors read; `json` is for programs; `sarif` is SARIF 2.1.0, for code scanning; `github` annotates the files of a pull request.
   */
  readonly format?: ReportFormat
  /** Whether to colour it for a terminal; not when absent. */
  readonly colour?: boolean
  /** The name of the file, to be told with each place. */
  readonly file?: string
  /** What is known of the rules, for formats that say so: `rules` of `wirecopy`. */
  readonly rules?: readonly RuleInfo[]
}

const writers = {
  text: (copies: readonly CheckedCopy[], { colour = false }: ReportOptions) =>
    [...copies.flatMap((copy) => frameReport(copy, colour)), summaryLine(copies, colour)].join('\n\n'),
  line: (copies: readonly CheckedCopy[], { colour = false }: ReportOptions) =>
    copies.flatMap((copy) => lineReport(copy, colour)).join('\n'),
  json: (copies: readonly CheckedCopy[]) => jsonReport(copies),
  sarif: (copies: readonly CheckedCopy[], { rules = [] }: ReportOptions) => sarifReport(copies, rules),
  github: (copies: readonly CheckedCopy[]) => githubReport(copies),
} as const

/** The forms of a report. */
export type ReportFormat = keyof typeof writers

/** How many of each severity there are. */
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
 * Diagnostics of one copy as text, in the order given: what is so, where it stands, and what to do. Whatever comes from the copy is escaped for
 * where it goes: controls and direction signs are shown as `\u{202E}`. In the format `text` a last line counts.
 * Throws `invalid-argument` for a format that does not exist.
 */
export function report(copy: string, diagnostics: readonly Diagnostic[], options: ReportOptions = {}): string {
  return rethrowAsMisuse('report', () => reportOne(copy, diagnostics, options))
}

function reportOne(copy: string, diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  checkString('report', copy)
  const { file } = options
  return reportAll([{ text: copy, diagnostics, ...(file === undefined ? {} : { file }) }], options)
}

/** The same for several copies, as one text: one JSON, one SARIF log, one count at the end. */
export function reportAll(copies: readonly CheckedCopy[], options: ReportOptions = {}): string {
  return rethrowAsMisuse('reportAll', () => writeReport(copies, options))
}

function writeReport(copies: readonly CheckedCopy[], options: ReportOptions): string {
  const { format = 'text' } = options
  if (!Object.hasOwn(writers, format))
    throw new WirecopyError(
      'invalid-argument',
      `A report has the format ${Object.keys(writers).join(', ')}, not “${String(format)}”.`,
    )
  return writers[format](copies, options)
}
