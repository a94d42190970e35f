import type { Diagnostic } from '../../diagnostics/diagnostic'
import { WirecopyError } from '../../diagnostics/error'
import type { Story } from '../../diagnostics/story'
import { jsonValues } from '../json/loose'
import { depthLimit, type ReadDocumentOptions, sourceText } from '../source'
import { Graph } from './graph'
import { readArticle } from './read-article'

/**
 * Reads every article of schema.org in a document of JSON-LD, text or bytes: NewsArticle and its kin, alone, in a list, in a
 * graph or in the page they are on. No context is fetched. Throws `invalid-input` with the place where the text is no JSON,
 * `limit-exceeded` where it is too long or too deep, and `not-an-article` when there is no article in it.
 */
export function readJsonld(input: string | Uint8Array, options: ReadDocumentOptions = {}): Story[] {
  const text = sourceText(input, options)
  const graph = new Graph(jsonValues(text, options))
  if (!graph.articles.length) {
    throw new WirecopyError(
      'not-an-article',
      'the text holds no article of schema.org: no NewsArticle and none of its kin',
    )
  }
  return graph.articles.map((thing) => {
    const diagnostics: Diagnostic[] = []
    const tell = (rule: string, message: string): void => {
      diagnostics.push({ rule: `jsonld/${rule}`, severity: 'info', message, path: '' })
    }
    const article = readArticle(graph, thing, tell, depthLimit(options))
    return { text, article, spans: {}, repairs: [], dropped: [], unread: [], diagnostics }
  })
}
