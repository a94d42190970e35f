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
      `the text holds ${others.length + 1} articles, not one; readJsonld takes them all`,
    )
  }
  return story.article
}
