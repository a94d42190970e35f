import type { Article } from '../../article'
import { WirecopyError } from '../../diagnostics/error'
import type { Span } from '../../text/span'
import { type CheckedArticle, checkArticle } from '../check-article'
import { depthLimit, type ReadDocumentOptions, sourceText } from '../document-source'
import { locatePaths } from './locate-paths'
import { migrate } from './migrate'
import { scanJson, throwJsonFault } from './scan'

/**
 * Reads one article from JSON, a string or bytes in UTF-8.
 * Throws `invalid-input` for invalid JSON and for an article that the schema refuses, with path, line and column of each fault;
 * `not-an-article` for anything but one object; `newer-schema` for an article of a later schema version; `limit-exceeded` for input that is
 * too long or nests too deep.
 *
 * @example
 * fromJson('{"headline":"Rain","body":[]}') // { headline: 'Rain', body: [] }
 * fromJson('{"headline":') // throws WirecopyError with code 'invalid-input'
 */
export function fromJson(input: string | Uint8Array, options: ReadDocumentOptions = {}): Article {
  const text = sourceText(input, options)
  const end = scanJson(text, 0, depthLimit(options))
  if (end < text.length) throwJsonFault('invalid-input', text, end, 'text after the end of the document')
  return articleAt(text, { start: 0, end }, options).article
}

/** Reads the article in a span of a text. The span must be valid JSON, as {@link scanJson} has checked. */
export function articleAt(text: string, span: Span, options: ReadDocumentOptions): CheckedArticle {
  const article = located(() => migrate(JSON.parse(text.slice(span.start, span.end))), text, span, options)
  return checkArticle(article, {
    locate: (paths) => locatePaths(text, span, paths, depthLimit(options)),
    lenient: options.lenient,
  })
}

/** Runs a function and adds text positions to the places of any error it throws. */
function located<Value>(run: () => Value, text: string, span: Span, options: ReadDocumentOptions): Value {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof WirecopyError)) throw error
    const { code, message, places } = error
    const paths = places.map(({ path = '' }) => path)
    const positions = locatePaths(text, span, paths, depthLimit(options))
    throw new WirecopyError(
      code,
      message,
      places.map((place, i) => ({ ...positions[i], ...place })),
    )
  }
}
