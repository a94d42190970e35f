import { isLatin } from './is-latin'
import { latinPattern } from './latin-pattern'

/* The build puts these in place of constants: `scripts/defer-patterns.mjs`. */

/** Returns a function that makes a value on first call and returns the same one from then on. */
export function deferred<T extends object>(make: () => T): () => T {
  let value: T | undefined
  return () => (value ??= make())
}

/** Uses of a pattern in Latin texts after which it is made for all texts. Most patterns are used less often, and the one for Latin costs a fifth. */
const FEW = 200

/**
 * Returns a function that makes a regular expression with Unicode classes on first call, and returns the same one from then on. The
 * first times it gets a text for which {@link isLatin} is true, it returns a pattern that matches the same in such texts and costs less to make.
 */
export function deferredPattern(source: string | (() => string), flags = 'u'): (text?: unknown) => RegExp {
  let pattern: RegExp | undefined
  let inLatin: RegExp | undefined
  let uses = 0
  return (text) => {
    if (pattern !== undefined) return pattern
    if (typeof text === 'string' && uses++ < FEW && isLatin(text)) {
      if (inLatin !== undefined) return inLatin
      const written = textOf(source)
      const plain = latinPattern(written, flags)
      if (plain !== written) return (inLatin = new RegExp(plain, flags))
    }
    return (pattern = new RegExp(textOf(source), flags))
  }
}

/** Returns the same as `pattern.test(text)`, for a text that is no name in the code and must be evaluated once. */
export const testPattern = (pattern: (text: string) => RegExp, text: string): boolean => pattern(text).test(text)

/** Returns the same as `pattern.exec(text)`, for such a text. */
export const execPattern = (pattern: (text: string) => RegExp, text: string): RegExpExecArray | null =>
  pattern(text).exec(text)

const textOf = (source: string | (() => string)): string => (typeof source === 'string' ? source : source())
