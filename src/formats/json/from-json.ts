import type { Article } from '../../article'
import type { ErrorPlace } from '../../diagnostics/error'
import { WirecopyError } from '../../diagnostics/error'
import { createLocator } from '../../text/position'
import type { Span } from '../../text/span'
import { type CheckedArticle, checkArticle } from '../check-article'
import { depthLimit, type ReadDocumentOptions, sourceText } from '../document-source'
import { migrate } from './migrate'
import { scanJson, throwJsonFault } from './scan'

/**
 * Reads one article from JSON, text or bytes in UTF-8.
 * Throws `invalid-input` where the text is no JSON or the schema refuses the article, with the path, line and column of each fault;
 * `not-an-article` when it holds something else than one record; `newer-schema` for an article of a later version; `limit-exceeded` when it is too long or too deep.
 */
export function fromJson(input: string | Uint8Array, options: ReadDocumentOptions = {}): Article {
  const text = sourceText(input, options)
  const end = scanJson(text, 0, depthLimit(options))
  if (end < text.length) throwJsonFault('invalid-input', text, end, 'text after the end of the document')
  return articleAt(text, { start: 0, end }, options).article
}

/** The article that a stretch of a text says; the stretch has been scanned. */
export function articleAt(text: string, span: Span, options: ReadDocumentOptions): CheckedArticle {
  const article = located(() => migrate(JSON.parse(text.slice(span.start, span.end))), text, span, options)
  return checkArticle(article, { locate: (paths) => locate(text, span, paths, options), lenient: options.lenient })
}

/** Runs a function; adds the positions of their paths to the places of its error. */
function located<Value>(run: () => Value, text: string, span: Span, options: ReadDocumentOptions): Value {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof WirecopyError)) throw error
    const { code, message, places } = error
    const positions = locate(
      text,
      span,
      places.map(({ path = '' }) => path),
      options,
    )
    throw new WirecopyError(
      code,
      message,
      places.map((place, i) => ({ ...positions[i], ...place })),
    )
  }
}

/** Where the values at these paths stand; a value that is missing stands where its whole does. */
function locate(text: string, span: Span, paths: readonly string[], options: ReadDocumentOptions): ErrorPlace[] {
  const wanted = new Map<string, number>()
  for (const path of paths) {
    for (let end = path.length; end >= 0; end = end ? path.lastIndexOf('.', end - 1) : -1)
      wanted.set(path.slice(0, end), -1)
  }
  scanJson(text, span.start, depthLimit(options), (path, start) => {
    if (wanted.has(path)) wanted.set(path, start)
  })
  const positionOf = createLocator(text)
  return paths.map((path) => {
    let end = path.length
    while (end > 0 && (wanted.get(path.slice(0, end)) ?? -1) < 0) end = Math.max(0, path.lastIndexOf('.', end - 1))
    const offset = Math.max(span.start, wanted.get(path.slice(0, end)) ?? 0)
    return { offset, ...positionOf(offset) }
  })
}
