import { createLocator, type Position } from '../text/position'
import type { Diagnostic } from './diagnostic'

/** Where a diagnostic starts and ends in its copy, for programs: lines and columns from 1, the end behind the last character. */
export interface LocatedDiagnostic {
  readonly diagnostic: Diagnostic
  readonly start?: Position
  readonly end?: Position
}

/** Diagnostics with their places, the lines of the copy read once. */
export function locateDiagnostics(text: string, diagnostics: readonly Diagnostic[]): LocatedDiagnostic[] {
  const locate = createLocator(text)
  return diagnostics.map((diagnostic) => {
    const { span } = diagnostic
    return span
      ? { diagnostic, start: locate(span.start), end: locate(Math.max(span.start, span.end)) }
      : { diagnostic }
  })
}
