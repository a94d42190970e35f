import type { Diagnostic } from '../../diagnostics/diagnostic'
import { WirecopyError } from '../../diagnostics/error'
import type { Story } from '../../diagnostics/story'
import { withBase } from '../body/resolve-address'
import { createReporter } from '../create-reporter'
import { depthLimit, type ReadDocumentOptions, sourceText } from '../document-source'
import { jsonValues } from '../json/loose'
import { withHtml } from '../locate/extract-html'
import { extractJson } from '../locate/extract-json'
import { locatedStory } from '../locate/located-story'
import { zonedJson } from '../zone'
import { Graph } from './graph'
import { readArticle } from './read-article'
import { danglingNames, reportTimes } from './report-faults'
import { withBareNames } from './with-bare-names'

/**
 * Reads every schema.org article of a JSON-LD document, a string or bytes.
 * An article is a NewsArticle or related type, alone, in a list, in a graph or inside its page. No context is fetched.
 * Throws `invalid-input` with the position for invalid JSON, `limit-exceeded` for a document that is too long or nests too deep, and
 * `not-an-article` if there is no article.
 *
 * @example
 * const items = '[{"@type":"NewsArticle","headline":"Rain"},{"@type":"NewsArticle","headline":"Snow"}]'
 * readJsonld(items).length // 2
 */
export function readJsonld(input: string | Uint8Array, options: ReadDocumentOptions = {}): Story[] {
  const text = sourceText(input, options)
  const values = withBareNames(text, jsonValues(text, options)).map((value) => zonedJson(value, options.zone))
  const graph = new Graph(values)
  if (!graph.articles.length) {
    throw new WirecopyError('not-an-article', 'Document has no schema.org article (NewsArticle or a related type).')
  }
  const lost = danglingNames(values)
  const only = graph.articles.length === 1 // parts of the only article may be anywhere in the graph
  return graph.articles.map((thing) => {
    const diagnostics: Diagnostic[] = []
    const report = createReporter(text, diagnostics, options)
    for (const id of lost)
      report('dangling-reference', `Reference to “${id}”, but nothing in the document has this @id.`, {
        severity: 'warning',
        quoting: `"${id}"`,
      })
    reportTimes(thing, report)
    const article = withBase(readArticle(graph, thing, report, depthLimit(options)), options.base)
    return locatedStory({
      text,
      article,
      diagnostics,
      repeats: true,
      extracts: () => withHtml(extractJson({ text, values }, only ? values : thing)),
    })
  })
}
