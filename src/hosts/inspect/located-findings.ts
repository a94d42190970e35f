import { type Diagnostic, reportAll } from 'wirecopy'

/** Finding with its line and column, both counted from 1; without them, it concerns the whole story. */
export interface LocatedFinding extends Diagnostic {
  readonly start?: { readonly line: number; readonly column: number }
}

/** Returns findings with lines and columns, as the report for programs counts them. */
export function locatedFindings(text: string, findings: readonly Diagnostic[]): readonly LocatedFinding[] {
  const [copy]: readonly { readonly diagnostics: readonly LocatedFinding[] }[] = JSON.parse(
    reportAll([{ text, diagnostics: findings }], { format: 'json' }),
  )
  return copy?.diagnostics ?? []
}

/** Returns the place of a finding as compilers give it: `7:18`; empty for a finding on the whole story. */
export const placeOf = ({ start }: LocatedFinding): string => (start ? `${start.line}:${start.column}` : '')
