import type { Article } from '../../article'
import { WirecopyError } from '../../diagnostics/error'
import type { ReadDocumentOptions } from '../document-source'
import { readNitf } from './read-nitf'

/**
 * Reads a NITF 3 document as an article, with or without the NITF namespace.
 * Throws what `readNitf` throws.
 *
 * @example
 * fromNitf('<nitf><body><body.head><hedline><hl1>Rain</hl1></hedline></body.head></body></nitf>').headline // 'Rain'
 */
export function fromNitf(input: string | Uint8Array, options: ReadDocumentOptions = {}): Article {
  const [story] = readNitf(input, options)
  if (!story) throw new WirecopyError('not-an-article', 'Document has no article.')
  return story.article
}
