import type { Article } from '../../article'
import { WirecopyError } from '../../diagnostics/error'
import type { ReadDocumentOptions } from '../document-source'
import { readNinjs } from './read-ninjs'

/**
 * Reads the only item of a ninjs document as an article.
 * Throws `not-an-article` if there are several, and as `readNinjs` does.
 *
 * @example
 * fromNinjs('{"uri":"urn:x:1","headline":"Rain"}').headline // 'Rain'
 */
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
