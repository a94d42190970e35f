import type { Article } from '../../article'
import type { OptionsOf } from '../../diagnostics/check-options'
import { WirecopyError } from '../../diagnostics/error'
import { isRecord } from '../../text/is-record'
import { checkArticle } from '../check-article'
import { type DocumentLimits, depthLimit, documentOptions, sourceText } from '../document-source'
import { locatePaths } from '../json/locate-paths'
import { scanJson, throwJsonFault } from '../json/scan'
import { extractionFaults } from './extraction-faults'
import { extractionSchema } from './extraction-schema'
import { toArticleShape } from './to-article-shape'

/** Options of `fromExtraction`. */
export interface ExtractionOptions {
  readonly limits?: DocumentLimits
}

const extractionOptions = { limits: documentOptions.limits } as const satisfies OptionsOf<ExtractionOptions>

/** The maximum number of faults in an error. */
const MOST_REPORTED = 50

/**
 * Reads one article from the answer of a language model that followed `extractionSchema`, a string or bytes in UTF-8.
 * Null and empty lists mean absent; texts are trimmed. Whether the answer is true is not checked: `verify(article, copy)` does.
 * Throws `invalid-input` for invalid JSON, a missing or unknown property and a value that no article can have, with path, line and column
 * of each fault; `not-an-article` for anything but one object; `limit-exceeded` for input that is too long or nests too deep.
 *
 * @example
 * const extracted = fromExtraction(answer) // the answer of a language model, as text
 * verify(extracted, copy).diagnostics.map(({ rule }) => rule) // []
 * fromExtraction('{}') // throws WirecopyError with code 'invalid-input'
 */
export function fromExtraction(input: string | Uint8Array, options: ExtractionOptions = {}): Article {
  const text = sourceText(input, options, extractionOptions)
  const depth = depthLimit(options)
  const end = scanJson(text, 0, depth)
  if (end < text.length) throwJsonFault('invalid-input', text, end, 'text after the end of the document')
  const locate = (paths: readonly string[]) => locatePaths(text, { start: 0, end }, paths, depth)
  const answer: unknown = JSON.parse(text.slice(0, end))
  if (!isRecord(answer)) throw new WirecopyError('not-an-article', 'Answer of the model must be an object.')
  const faults = extractionFaults(extractionSchema, answer)
  const [first] = faults
  if (first) {
    const shown = faults.slice(0, MOST_REPORTED)
    const places = locate(shown.map(({ path }) => path))
    const more = faults.length > 1 ? `, and ${faults.length - 1} more` : ''
    throw new WirecopyError(
      'invalid-input',
      `Not an extraction: ${first.path} ${first.fault}${more}.`,
      shown.map(({ path, fault }, i) => ({ ...places[i], path, message: fault })),
    )
  }
  return checkArticle(toArticleShape(answer), { locate }).article
}
