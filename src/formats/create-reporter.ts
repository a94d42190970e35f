import type { Diagnostic, Severity } from '../diagnostics/diagnostic'

/** The problems that readers of documents report, each as rule `document/…`. @internal */
export const DOCUMENT_RULES = [
  'missing-catalog',
  'undeclared-alias',
  'dangling-reference',
  'missing-zone',
  'empty-content',
  'left-out',
  'not-text',
  'other-content',
  'content-unread',
  'text-elsewhere',
  'link-dropped',
  'picture-dropped',
  'picture-in-text',
  'markup-dropped',
] as const

/** The name of a document rule without its group: `left-out`. */
export type DocumentRule = (typeof DOCUMENT_RULES)[number]

/** Reports a problem of a document: an unsafe link, a picture without an address. */
export interface Report {
  (rule: DocumentRule, message: string, more?: ReportDetails): void
  /** The address of the document: readers of bodies resolve relative links against it. */
  readonly base?: string | undefined
}

/** Optional details of a report. */
interface ReportDetails {
  /** The severity. Default: `info`. */
  readonly severity?: Severity
  /** The words of the source that the report is about, unchanged; they give its span. */
  readonly quoting?: string
}

/** The part of a document that reports are about. */
interface ReportedPart {
  /** The offset from which quoted words are searched for. Default 0. */
  readonly from?: number | undefined
  /** The address of the document. */
  readonly base?: string | undefined
}

/** Returns a function that adds reports to `diagnostics`. Quoted words are searched for in `text`. */
export function createReporter(text: string, diagnostics: Diagnostic[], { from = 0, base }: ReportedPart = {}): Report {
  const report: Report = (rule, message, { severity = 'info', quoting } = {}) => {
    const start = quoting === undefined ? -1 : text.indexOf(quoting, from)
    const span = quoting === undefined || start < 0 ? undefined : { start, end: start + quoting.length }
    diagnostics.push({ rule: `document/${rule}`, severity, message, path: '', ...(span && { span }) })
  }
  return Object.assign(report, { base })
}
