import type { Diagnostic, Severity } from '../diagnostics/diagnostic'

/** What readers of documents tell, whatever the format: each is the rule `document/…`. @internal */
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

/** The name of such a rule behind its group. */
export type DocumentRule = (typeof DOCUMENT_RULES)[number]

/** Tells something of a document: a link that is not safe, a picture without an address. */
export type Report = (rule: DocumentRule, message: string, more?: ReportDetails) => void

/** What may be told beside the message. */
interface ReportDetails {
  /** How bad it is; good to know, where nothing is said. */
  readonly severity?: Severity
  /** What stands at its place in the source, as it stands there. */
  readonly quoting?: string
}

/** Takes down what is told. What it quotes is looked for in the source from `from` on, which is where the item begins. */
export const createReporter =
  (text: string, diagnostics: Diagnostic[], from = 0): Report =>
  (rule, message, { severity = 'info', quoting } = {}) => {
    const start = quoting === undefined ? -1 : text.indexOf(quoting, from)
    const span = quoting === undefined || start < 0 ? undefined : { start, end: start + quoting.length }
    diagnostics.push({ rule: `document/${rule}`, severity, message, path: '', ...(span && { span }) })
  }
