import type { Article } from '../../article'
import { WirecopyError } from '../../diagnostics/error'
import type { ReadDocumentOptions } from '../document-source'
import { readMarkdown } from './read-markdown'

/** Reads the article of a Markdown document. Throws as `readMarkdown` does; what it has to tell, only the story does. */
export function fromMarkdown(input: string | Uint8Array, options: ReadDocumentOptions = {}): Article {
  const [story] = readMarkdown(input, options)
  if (!story) throw new WirecopyError('not-an-article', 'Document has no article.')
  return story.article
}
