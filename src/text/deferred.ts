import { commonPattern, isCommon } from './common-pattern'
import { isLatin } from './is-latin'
import { latinPattern } from './latin-pattern'

/* The build puts these in place of constants: `scripts/defer-patterns.mjs`. */

/** Returns a function that makes a value on first call and returns the same one from then on. */
export function deferred<T extends object>(make: () => T): () => T {
  let value: T | undefined
  return () => (value ??= make())
}

/**
 * Uses of a pattern in Latin and common texts after which it is made for all texts: 0.1 µs is the time in which a text is looked through,
 * 0.4 ms that in which V8 makes a pattern for all texts. Most patterns are used less often.
 */
const FEW = 2000

/**
 * Returns a function that makes a regular expression with Unicode classes on first call, and returns the same one from then on. The first
 * times it gets a text for which {@link isLatin} or {@link isCommon} is true, it returns a pattern that matches the same in such texts and
 * costs less to make.
 */
export function deferredPattern(source: string | (() => string), flags = 'u'): (text?: unknown) => RegExp {
  let pattern: RegExp | undefined
  let inLatin: RegExp | undefined
  let inCommon: RegExp | undefined
  let uses = 0
  const narrowed = (write: (source: string, flags: string) => string | undefined): RegExp | undefined => {
    const written = textOf(source)
    const narrow = write(written, flags)
    return narrow === undefined || narrow === written ? undefined : new RegExp(narrow, flags)
  }
  return (text) => {
    if (pattern !== undefined) return pattern
    let narrow: RegExp | undefined
    if (typeof text === 'string' && uses++ < FEW) {
      if (isLatin(text)) narrow = inLatin ??= narrowed(latinPattern)
      else if (isCommon(text)) narrow = inCommon ??= narrowed(commonPattern)
    }
    return narrow ?? (pattern = new RegExp(textOf(source), flags))
  }
}

/** Returns the same as `pattern.test(text)`, for a text that is no name in the code and must be evaluated once. */
export const testPattern = (pattern: (text: string) => RegExp, text: string): boolean => pattern(text).test(text)

/** Returns the same as `pattern.exec(text)`, for such a text. */
export const execPattern = (pattern: (text: string) => RegExp, text: string): RegExpExecArray | null =>
  pattern(text).exec(text)

const textOf = (source: string | (() => string)): string => (typeof source === 'string' ? source : source())
