import type { Diagnostic } from '../../diagnostics/diagnostic'
import { WirecopyError } from '../../diagnostics/error'
import type { Story } from '../../diagnostics/story'
import { createReporter } from '../create-reporter'
import { depthLimit, type ReadDocumentOptions, sourceText } from '../document-source'
import { jsonValues } from '../json/loose'
import { IN_STRINGS } from '../locate/extract'
import { NOWHERE } from '../locate/item-spans'
import { locatedStory } from '../locate/located-story'
import { Graph } from './graph'
import { readArticle } from './read-article'
import { danglingNames, reportTimes } from './report-faults'

/**
 * Reads every article of schema.org in a document of JSON-LD, text or bytes: NewsArticle and its kin, alone, in a list, in a
 * graph or in the page they are on. No context is fetched. Throws `invalid-input` with the place where the text is no JSON,
 * `limit-exceeded` where it is too long or too deep, and `not-an-article` when there is no article in it.
 */
export function readJsonld(input: string | Uint8Array, options: ReadDocumentOptions = {}): Story[] {
  const text = sourceText(input, options)
  const values = jsonValues(text, options)
  const graph = new Graph(values)
  if (!graph.articles.length) {
    throw new WirecopyError('not-an-article', 'Document has no schema.org article (NewsArticle or a related type).')
  }
  const lost = danglingNames(values)
  return graph.articles.map((thing) => {
    const diagnostics: Diagnostic[] = []
    const tell = createReporter(text, diagnostics)
    for (const id of lost)
      tell('dangling-reference', `Reference to “${id}”, but nothing in the document has this @id.`, {
        severity: 'warning',
        quoting: `"${id}"`,
      })
    reportTimes(thing, tell)
    const article = readArticle(graph, thing, tell, depthLimit(options))
    const within = graph.articles.length === 1 ? { start: 0, end: text.length } : NOWHERE // in a graph things need not stand together
    return locatedStory({ text, article, diagnostics, within, repeats: true, ways: IN_STRINGS })
  })
}
