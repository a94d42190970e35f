import type { Article } from '../../article'
import { WirecopyError } from '../../diagnostics/error'
import type { ReadDocumentOptions } from '../document-source'
import { readItems } from './read-newsml'

/**
 * Reads the only text item of a NewsML-G2 or NewsML 1 document as an article.
 * The item may be bare or in a message. Items of other classes, such as pictures, are ignored; but the single item of a document is read
 * whatever its class, if its body has a block other than media.
 * Throws `not-an-article` for a document without such an item or with several text items, and everything that `readNewsml` throws.
 *
 * @example
 * const facts = { guid: 'urn:x:1', provider: 'AP', versionCreated: '2024-04-24T09:30:00Z' }
 * fromNewsml(toNewsml(article, facts)).headline // 'Ferries run again'
 * fromNewsml('<newsItem>') // throws WirecopyError with code 'invalid-input'
 */
export function fromNewsml(input: string | Uint8Array, options: ReadDocumentOptions = {}): Article {
  const items = readItems(input, options)
  const texts = items.filter(({ isText }) => isText)
  const found = items.length === 1 && items.every(hasBody) ? items : texts
  const [only] = found
  if (!only || found.length > 1) {
    const message = only
      ? `Document has ${texts.length} text items, not one. Use readNewsml for all.`
      : 'Document has no text item.'
    throw new WirecopyError('not-an-article', message)
  }
  return only.story.article
}

const hasBody = ({ story }: ReturnType<typeof readItems>[number]): boolean =>
  story.article.body.some(({ kind }) => kind !== 'media')
