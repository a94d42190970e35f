import { isRecord } from '../text/is-record'
import { invalidArgument } from './error'
import { nearestName } from './nearest'
import { rethrowAsMisuse } from './rethrow-as-misuse'

/** Shape of an option’s value: one of a list of words, a check with a description, or a record of nested options. */
export type OptionShape =
  | readonly string[]
  | { readonly what: string; fits(value: unknown): boolean }
  | { readonly of: OptionTable }

/** Options of a function by name. */
export type OptionTable = Readonly<Record<string, OptionShape>>

/** Table with exactly one row for each option of a type. */
export type OptionsOf<Options> = { readonly [name in keyof Required<Options>]: OptionShape }

/** Same pattern as in the schema (`LanguageTag`). */
const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/

/** Shapes of options that many functions share. */
export const optionShapes = {
  text: { what: 'a text', fits: (value) => typeof value === 'string' },
  language: {
    what: 'a language tag by BCP 47, such as `en` or `pt-BR`',
    fits: (value) => typeof value === 'string' && LANGUAGE_TAG.test(value),
  },
  yesOrNo: { what: 'true or false', fits: (value) => typeof value === 'boolean' },
  count: { what: 'a whole number from 1', fits: (value) => Number.isSafeInteger(value) && Number(value) >= 1 },
  record: { what: 'a record', fits: (value) => isRecord(value) },
  gazetteer: {
    what: 'a gazetteer, a record with a function `find`',
    fits: (value) => isRecord(value) && typeof value.find === 'function',
  },
} as const satisfies OptionTable

/**
 * Checks the options of a caller against a table.
 * Throws `invalid-argument` for an unknown name, with the nearest known one, and for a value of the wrong shape. `undefined` counts as not
 * given.
 */
export function checkOptions(taker: string, given: unknown, known: OptionTable): void {
  rethrowAsMisuse(taker, () => checkEach(taker, given, known))
}

function checkEach(taker: string, given: unknown, known: OptionTable): void {
  if (!isRecord(given)) throw invalidArgument(`${taker} takes its options as a record`)
  for (const [name, value] of Object.entries(given)) {
    const shape = Object.hasOwn(known, name) ? known[name] : undefined
    if (!shape) throw invalidArgument(`${taker} has no option “${name}”${hint(name, value, known)}`)
    if (value === undefined) continue
    if ('of' in shape) checkOptions(`the option “${name}” of ${taker}`, value, shape.of)
    else if ('what' in shape) {
      if (!shape.fits(value)) throw invalidArgument(`the option “${name}” of ${taker} must be ${shape.what}`)
    } else if (!shape.some((word) => word === value)) {
      const words = `one of ${shape.join(', ')}`
      throw invalidArgument(`the option “${name}” of ${taker} must be ${words}${other(value, shape, known)}`)
    }
  }
}

/** Throws `invalid-argument` for a value that is neither text nor bytes. */
export function checkInput(taker: string, given: unknown): void {
  if (typeof given === 'string' || isBytes(given)) return
  throw invalidArgument(`${taker} takes a text or bytes (Uint8Array)`)
}

const isBytes = (given: unknown): boolean =>
  ArrayBuffer.isView(given) && Object.prototype.toString.call(given) === '[object Uint8Array]'

/** Throws `invalid-argument` for a value that is not a record. */
export function checkRecord(taker: string, given: unknown): void {
  if (!isRecord(given)) throw invalidArgument(`${taker} takes a record`)
}

/** Throws `invalid-argument` for a value that is not a list. */
export function checkList(taker: string, given: unknown): void {
  if (!Array.isArray(given)) throw invalidArgument(`${taker} takes a list`)
}

/** Throws `invalid-argument` for a value that is not text. */
export function checkString(taker: string, given: unknown): void {
  if (typeof given !== 'string') throw invalidArgument(`${taker} takes a text`)
}

/** Throws `invalid-argument` for a value that is neither a story nor an article. */
export function checkSubject(taker: string, given: unknown): void {
  if (isRecord(given) && isRecord(given.article) && typeof given.text === 'string' && isRecord(given.spans))
    requireArticle(taker, given.article)
  else if (isRecord(given) && 'article' in given)
    throw invalidArgument(`${taker} takes a story that \`parse\` or a reader has made`)
  else requireArticle(taker, given)
}

/** Throws `invalid-argument` for a value that is not a story. */
export function checkStory(taker: string, given: unknown): void {
  if (!isRecord(given) || !('article' in given)) throw invalidArgument(`${taker} takes a story`)
  checkSubject(taker, given)
}

/** Throws `invalid-argument` for a value that is not an article; most often it is a story, which contains one. */
export function requireArticle(taker: string, given: unknown): void {
  if (rethrowAsMisuse(taker, () => isRecord(given) && Array.isArray(given.body))) return
  const isStory = rethrowAsMisuse(taker, () => isRecord(given) && isRecord(given.article))
  throw invalidArgument(
    isStory
      ? `${taker} takes an article, and this is a story: give it \`story.article\``
      : `${taker} takes an article, a record with a body`,
  )
}

/** Throws `invalid-argument` for a value that is not an object. Takes: `{ headline: 4 }`, `[]`; refuses: `null`, `'{}'`. */
export function checkObject(taker: string, given: unknown): void {
  if (typeof given !== 'object' || given === null)
    throw invalidArgument(`${taker} takes an article, a record with a body`)
}

/** Checks the article and the options passed to a writer. Throws `invalid-argument`. */
export function checkWriteArguments(taker: string, article: unknown, options: object, known: OptionTable): void {
  requireArticle(taker, article)
  checkOptions(taker, options, known)
}

/** Returns the option that an unknown name probably means: the nearest, or the one that accepts the value. */
function hint(name: string, value: unknown, known: OptionTable): string {
  const names = Object.keys(known)
  const near = nearestName(name, names) ?? optionWith(value, known)
  if (near !== undefined) return `. Did you mean “${near}”?`
  return names.length ? `; it has ${names.join(', ')}` : '; it has none'
}

/** Returns the word that an invalid value probably means: the nearest valid one, or another option. */
function other(value: unknown, words: readonly string[], known: OptionTable): string {
  const near = typeof value === 'string' ? nearestName(value, words) : undefined
  if (near !== undefined) return `. Did you mean “${near}”?`
  const option = optionWith(value, known)
  return option === undefined ? '' : `. Did you mean the option “${option}”?`
}

const optionWith = (value: unknown, known: OptionTable): string | undefined =>
  Object.keys(known).find((name) => {
    const shape = known[name]
    return shape !== undefined && 'includes' in shape && typeof value === 'string' && shape.includes(value)
  })
