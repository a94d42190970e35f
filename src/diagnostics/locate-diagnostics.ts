import { createLocator, type Position } from '../text/position'
import type { Diagnostic } from './diagnostic'

/** Diagnostic with start and end positions in its copy: lines and columns from 1, the end after the last character. */
export interface LocatedDiagnostic {
  readonly diagnostic: Diagnostic
  readonly start?: Position
  readonly end?: Position
}

/** Returns diagnostics with their positions; reads the lines of the copy once. */
export function locateDiagnostics(text: string, diagnostics: readonly Diagnostic[]): LocatedDiagnostic[] {
  const locate = createLocator(text)
  return diagnostics.map((diagnostic) => {
    const { span } = diagnostic
    return span
      ? { diagnostic, start: locate(span.start), end: locate(Math.max(span.start, span.end)) }
      : { diagnostic }
  })
}
