import type { Article } from '../../article'
import { WirecopyError } from '../../diagnostics/error'
import type { ReadDocumentOptions } from '../document-source'
import { readItems } from './read-newsml'

/**
 * Reads the one text item of a NewsML-G2 document of any version, bare or in a news message, as an article.
 * Throws `not-an-article` when the document does not hold exactly one item of text, and what `readNewsml` throws.
 */
export function fromNewsml(input: string | Uint8Array, options: ReadDocumentOptions = {}): Article {
  const texts = readItems(input, options).filter(({ isText }) => isText)
  const [only] = texts
  if (!only || texts.length > 1) {
    const message = only
      ? `Document has ${texts.length} text items, not one. Use readNewsml for all.`
      : 'Document has no text item.'
    throw new WirecopyError('not-an-article', message)
  }
  return only.story.article
}
