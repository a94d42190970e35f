import type { Article } from '../../article'
import { checkWriteArguments, type OptionsOf } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { schemaVersion } from './migrate'

/** Options of `toJson`. */
export interface JsonOptions {
  /** The number of spaces per level of indent. Default 2; 0 writes one line without spaces. */
  readonly indent?: number
}

/** The allowed values of each option of `toJson`. */
export const jsonOptions = {
  indent: {
    what: 'a whole number from 0 to 10',
    fits: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10,
  },
} as const satisfies OptionsOf<JsonOptions>

/**
 * Writes an article as JSON (RFC 8259), with `schemaVersion` first.
 * Throws `invalid-argument` for a value that is not an article, and for invalid options.
 *
 * @example
 * toJson({ headline: 'Rain', body: [] }, { indent: 0 }) // '{"schemaVersion":1,"headline":"Rain","body":[]}\n'
 */
export function toJson(article: Article, options: JsonOptions = {}): string {
  return rethrowAsMisuse('toJson', () => writeJson(article, options))
}

function writeJson(article: Article, options: JsonOptions): string {
  checkWriteArguments('toJson', article, options, jsonOptions)
  const { indent = 2 } = options
  return `${JSON.stringify({ schemaVersion, ...article }, null, indent)}\n`
}
