import { DiagnosticSeverity, type Diagnostic as LspDiagnostic, type Range } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type Diagnostic, WirecopyError } from 'wirecopy'
import { failure } from '../cli/failure'
import { rulePage } from '../cli/rule-page'
import type { Analysis } from './analysis'

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const

/** Returns what an editor shows of the findings of a document, or of the error of its reader. */
export function lspDiagnostics(
  document: TextDocument,
  analysis: Analysis,
  builtIn: ReadonlySet<string>,
): LspDiagnostic[] {
  if (analysis.error !== undefined) return [readerError(document, analysis.error)]
  return analysis.checked.flatMap(({ diagnostics }) =>
    diagnostics.map((diagnostic) => lspDiagnostic(document, diagnostic, builtIn.has(diagnostic.rule))),
  )
}

/** Returns a finding in the form of the protocol. One without a place is shown at the first line. */
export function lspDiagnostic(document: TextDocument, diagnostic: Diagnostic, isBuiltIn: boolean): LspDiagnostic {
  const { rule, severity, message, hint, span } = diagnostic
  return {
    range: span ? rangeOf(document, span.start, span.end) : firstLine(document),
    severity: SEVERITIES[severity],
    code: rule,
    ...(isBuiltIn && { codeDescription: { href: rulePage(rule) } }),
    source: 'wirecopy',
    message: hint === undefined ? message : `${message} ${hint}`,
  }
}

/** Returns the range of a span of a document. */
export const rangeOf = (document: TextDocument, start: number, end: number): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
})

function firstLine(document: TextDocument): Range {
  const [line = ''] = document
    .getText({ start: { line: 0, character: 0 }, end: { line: 1, character: 0 } })
    .split(/[\r\n]/)
  return { start: { line: 0, character: 0 }, end: { line: 0, character: line.length } }
}

function readerError(document: TextDocument, error: unknown): LspDiagnostic {
  const place = error instanceof WirecopyError ? error.places[0] : undefined
  const line = place?.line === undefined ? 0 : place.line - 1
  const character = place?.column === undefined ? 0 : place.column - 1
  const range =
    place?.offset !== undefined
      ? rangeOf(document, place.offset, place.offset)
      : { start: { line, character }, end: { line, character } }
  return {
    range: place ? range : firstLine(document),
    severity: DiagnosticSeverity.Error,
    code: error instanceof WirecopyError ? error.code : 'read/failed',
    source: 'wirecopy',
    message: failure(error),
  }
}
