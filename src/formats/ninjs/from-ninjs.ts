import type { Article } from '../../article'
import { WirecopyError } from '../../diagnostics/error'
import type { ReadDocumentOptions } from '../document-source'
import { readNinjs } from './read-ninjs'

/** Reads the one item of ninjs in a text or bytes as an article. Throws `not-an-article` when there are several, and what `readNinjs` throws. */
export function fromNinjs(input: string | Uint8Array, options: ReadDocumentOptions = {}): Article {
  const [story, ...others] = readNinjs(input, options)
  if (!story || others.length) {
    throw new WirecopyError(
      'not-an-article',
      `Document has ${others.length + 1} items, not one. Use readNinjs for all.`,
    )
  }
  return story.article
}
