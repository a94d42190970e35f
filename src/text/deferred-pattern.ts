/**
 * Returns a function that makes a regular expression on first call and returns the same one from then on.
 * The build puts it in place of literals: `scripts/defer-patterns.mjs`.
 */
export function deferredPattern(source: string, flags = 'u'): () => RegExp {
  let pattern: RegExp | undefined
  return () => (pattern ??= new RegExp(source, flags))
}
