import type { Article } from '../../article'
import { WirecopyError } from '../../diagnostics/error'
import type { ReadDocumentOptions } from '../document-source'
import { readJsonld } from './read-jsonld'

/** Reads the one article in a document of JSON-LD. Throws `not-an-article` when there are several, and what `readJsonld` throws. */
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
