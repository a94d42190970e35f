/* The build puts these in place of constants: `scripts/defer-patterns.mjs`. */

/** Returns a function that makes a value on first call and returns the same one from then on. */
export function deferred<T extends object>(make: () => T): () => T {
  let value: T | undefined
  return () => (value ??= make())
}

/** Returns a function that makes a regular expression on first call and returns the same one from then on. */
export function deferredPattern(source: string, flags = 'u'): () => RegExp {
  let pattern: RegExp | undefined
  return () => (pattern ??= new RegExp(source, flags))
}
