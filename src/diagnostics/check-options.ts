import { isRecord } from '../text/is-record'
import { invalidArgument } from './error'
import { nearestName } from './nearest'
import { rethrowAsMisuse } from './rethrow-as-misuse'

/**
 * Shape of an option’s value: one of a list of words, a check with a description, or a record of nested options.
 * `nearest` returns the right value that a wrong one probably means, if there is one.
 */
export type OptionShape =
  | readonly string[]
  | { readonly what: string; fits(value: unknown): boolean; nearest?(value: unknown): string | undefined }
  | { readonly of: OptionTable }

/** Options of a function: the shape of each value, by option name. */
export type OptionTable = Readonly<Record<string, OptionShape>>

/** Table with exactly one row for each option of a type. */
export type OptionsOf<Options> = { readonly [name in keyof Required<Options>]: OptionShape }

/** Pattern of a language tag, the same as in the schema (`LanguageTag`). */
const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/

/** Shapes of options that many functions share. */
export const optionShapes = {
  text: { what: 'a string', fits: (value) => typeof value === 'string' },
  language: {
    what: 'a BCP 47 language tag, such as `en` or `pt-BR`',
    fits: (value) => typeof value === 'string' && LANGUAGE_TAG.test(value),
  },
  yesOrNo: { what: 'true or false', fits: (value) => typeof value === 'boolean' },
  count: { what: 'a whole number of 1 or more', fits: (value) => Number.isSafeInteger(value) && Number(value) >= 1 },
  record: { what: 'an object', fits: (value) => isRecord(value) },
  gazetteer: {
    what: 'a gazetteer: an object with a function `find`',
    fits: (value) => isRecord(value) && typeof value.find === 'function',
  },
} as const satisfies OptionTable

/**
 * Checks the options of a caller against a table.
 * `taker` is the function’s name for messages: `parse`. Throws `invalid-argument` for an unknown name, with the nearest known one, and for
 * a value of the wrong shape. An option that is `undefined` counts as absent.
 */
export function checkOptions(taker: string, given: unknown, known: OptionTable): void {
  rethrowAsMisuse(taker, () => checkEach(taker, given, known))
}

function checkEach(taker: string, given: unknown, known: OptionTable): void {
  if (!isRecord(given))
    throw invalidArgument(`${isOption(taker) ? asSentenceStart(taker) : `Options of ${taker}`} must be an object.`)
  for (const name of Object.keys(given)) {
    const value = given[name]
    const shape = Object.hasOwn(known, name) ? known[name] : undefined
    if (!shape)
      throw invalidArgument(`${asSentenceStart(taker)} has no option “${name}”${suggestOption(name, value, known)}`)
    if (value === undefined) continue
    if ('of' in shape) checkOptions(`option “${name}” of ${taker}`, value, shape.of)
    else if ('what' in shape) {
      if (shape.fits(value)) continue
      const near = shape.nearest?.(value)
      const hint = near === undefined ? '' : ` Did you mean “${near}”?`
      throw invalidArgument(`Option “${name}” of ${taker} must be ${shape.what}.${hint}`)
    } else if (!shape.some((word) => word === value)) {
      const words = `one of ${shape.join(', ')}`
      throw invalidArgument(`Option “${name}” of ${taker} must be ${words}${suggestValue(value, shape, known)}`)
    }
  }
}

/** Throws `invalid-argument` for an input that is neither a string nor a Uint8Array. `taker` is the function’s name for the message. */
export function checkInput(taker: string, given: unknown): void {
  if (typeof given === 'string' || isBytes(given)) return
  throw invalidArgument(`${asSentenceStart(taker)} requires a string or bytes (Uint8Array).`)
}

/** Whether a value is a Uint8Array, also one of another realm, such as a frame or a Node context. */
export const isBytes = (given: unknown): given is Uint8Array =>
  ArrayBuffer.isView(given) && Object.prototype.toString.call(given) === '[object Uint8Array]'

/** Throws `invalid-argument` for a value that is not a plain object: `null`, a list, a string. */
export function checkRecord(taker: string, given: unknown): void {
  if (!isRecord(given)) throw invalidArgument(`${asSentenceStart(taker)} requires an object.`)
}

/** Throws `invalid-argument` for a value that is not a list. */
export function checkList(taker: string, given: unknown): void {
  if (!Array.isArray(given)) throw invalidArgument(`${asSentenceStart(taker)} requires a list.`)
}

/** Throws `invalid-argument` for a value that cannot be iterated over. */
export function checkIterable(taker: string, given: Iterable<unknown>): void {
  if (typeof rethrowAsMisuse(taker, () => given?.[Symbol.iterator]) !== 'function')
    throw invalidArgument(`${asSentenceStart(taker)} requires a list.`)
}

/** Throws `invalid-argument` for a value that is not text. */
export function checkString(taker: string, given: unknown): void {
  if (typeof given !== 'string') throw invalidArgument(`${asSentenceStart(taker)} requires a string.`)
}

/** Throws `invalid-argument` for a value that is neither a story nor an article. */
export function checkSubject(taker: string, given: unknown): void {
  rethrowAsMisuse(taker, () => {
    if (isRecord(given) && isRecord(given.article) && typeof given.text === 'string' && isRecord(given.spans))
      requireArticle(taker, given.article)
    else if (isRecord(given) && 'article' in given)
      throw invalidArgument(`${asSentenceStart(taker)} requires a story returned by \`parse\` or by a reader.`)
    else requireArticle(taker, given)
  })
}

/** Throws `invalid-argument` for a value that is not a story. */
export function checkStory(taker: string, given: unknown): void {
  if (!isRecord(given) || !('article' in given)) throw invalidArgument(`${asSentenceStart(taker)} requires a story.`)
  checkSubject(taker, given)
}

/** Throws `invalid-argument` for a value that is not an article. For a story, the message suggests its property `article`. */
export function requireArticle(taker: string, given: unknown): void {
  if (rethrowAsMisuse(taker, () => isRecord(given) && Array.isArray(given.body))) return
  const isStory = rethrowAsMisuse(taker, () => isRecord(given) && isRecord(given.article))
  throw invalidArgument(
    isStory
      ? `${taker} requires an article, but got a story. Pass \`story.article\`.`
      : `${asSentenceStart(taker)} requires an article: an object with a body.`,
  )
}

/** Throws `invalid-argument` for a value that is not an object. Accepted: `{ headline: 4 }`, `[]`; not: `null`, `'{}'`. */
export function checkObject(taker: string, given: unknown): void {
  if (typeof given !== 'object' || given === null)
    throw invalidArgument(`${asSentenceStart(taker)} requires an article: an object with a body.`)
}

/** Checks the article and the options passed to a writer. Throws `invalid-argument`. */
export function checkWriteArguments(taker: string, article: unknown, options: object, known: OptionTable): void {
  requireArticle(taker, article)
  checkOptions(taker, options, known)
}

const isOption = (taker: string): boolean => taker.startsWith('option ')

/** Returns the name of a function or option as it opens a sentence: `the reader` → `The reader`, `parse` → `parse`. */
const asSentenceStart = (taker: string): string =>
  taker.replace(/^(?:a|the|option) /, (word) => word.charAt(0).toUpperCase() + word.slice(1))

/**
 * Returns the end of the message about an unknown option: the option that is probably meant, or all known options.
 * The option that is probably meant has a similar name or accepts the value: `. Did you mean “format”?`
 */
function suggestOption(name: string, value: unknown, known: OptionTable): string {
  const names = Object.keys(known)
  const near = nearestName(name, names) ?? optionWith(value, known)
  if (near !== undefined) return `. Did you mean “${near}”?`
  return names.length ? `; its options are ${names.join(', ')}.` : '; it has no options.'
}

/** Returns the end of the message about an invalid value: the nearest valid word, the option that accepts the value, or a full stop. */
function suggestValue(value: unknown, words: readonly string[], known: OptionTable): string {
  const near = typeof value === 'string' ? nearestName(value, words) : undefined
  if (near !== undefined) return `. Did you mean “${near}”?`
  const option = optionWith(value, known)
  return option === undefined ? '.' : `. Did you mean the option “${option}”?`
}

const optionWith = (value: unknown, known: OptionTable): string | undefined =>
  Object.keys(known).find((name) => {
    const shape = known[name]
    return shape !== undefined && 'includes' in shape && typeof value === 'string' && shape.includes(value)
  })
