import type { Article } from '../../article'
import { WirecopyError } from '../../diagnostics/error'
import type { ReadDocumentOptions } from '../document-source'
import { readJsonld } from './read-jsonld'

/**
 * Reads the only article of a JSON-LD document.
 * Throws `not-an-article` if there are several, and as `readJsonld` does.
 *
 * @example
 * fromJsonld('{"@context":"https://schema.org","@type":"NewsArticle","headline":"Rain"}').headline // 'Rain'
 */
export function fromJsonld(input: string | Uint8Array, options: ReadDocumentOptions = {}): Article {
  const [story, ...others] = readJsonld(input, options)
  if (!story || others.length) {
    throw new WirecopyError(
      'not-an-article',
      `Document has ${others.length + 1} articles, not one. Use readJsonld for all.`,
    )
  }
  return story.article
}
