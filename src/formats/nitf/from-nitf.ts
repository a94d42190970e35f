import type { Article } from '../../article'
import { WirecopyError } from '../../diagnostics/error'
import type { ReadDocumentOptions } from '../document-source'
import { readNitf } from './read-nitf'

/**
 * Reads a NITF 3 document as an article, with or without the NITF namespace.
 * Throws what `readNitf` throws.
 */
export function fromNitf(input: string | Uint8Array, options: ReadDocumentOptions = {}): Article {
  const [story] = readNitf(input, options)
  if (!story) throw new WirecopyError('not-an-article', 'Document has no article.')
  return story.article
}
