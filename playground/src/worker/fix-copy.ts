import { applyFixes, type Diagnostic } from 'wirecopy'

/** Returns a copy with fixes applied, and how many were. A fix that would free a restricted story is not. */
export function fixCopy(copy: string, fixes: readonly Diagnostic[]): { text: string; applied: number } {
  const { text, applied } = applyFixes(copy, fixes)
  return { text, applied: applied.length }
}
