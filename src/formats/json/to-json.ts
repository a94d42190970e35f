import type { Article } from '../../article'
import { checkWriteArguments, type OptionsOf } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { schemaVersion } from './migrate'

/** How JSON is written. */
export interface JsonOptions {
  /** How many blanks an inner line stands in; 2 when absent, 0 for one line without blanks. */
  readonly indent?: number
}

/** What each of these options may be. */
export const jsonOptions = {
  indent: {
    what: 'a whole number from 0 to 10',
    fits: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10,
  },
} as const satisfies OptionsOf<JsonOptions>

/** Writes an article as JSON (RFC 8259): the article's own names, with the version of its schema first. Throws `invalid-argument` for what is no article, and for options that are none. */
export function toJson(article: Article, options: JsonOptions = {}): string {
  return rethrowAsMisuse('toJson', () => writeJson(article, options))
}

function writeJson(article: Article, options: JsonOptions): string {
  checkWriteArguments('toJson', article, options, jsonOptions)
  const { indent = 2 } = options
  return `${JSON.stringify({ schemaVersion, ...article }, null, indent)}\n`
}
