import type { ErrorPlace } from '../../diagnostics/error'
import { documentReader } from '../../diagnostics/reader-info'
import type { Story } from '../../diagnostics/story'
import { createLocator } from '../../text/position'
import type { Span } from '../../text/span'
import { editsIn } from '../body/read/dialect'
import type { HtmlElement } from '../body/read/open-tree'
import { checkArticle } from '../check-article'
import type { ReadDocumentOptions } from '../document-source'
import { type ReportProblem, readTree } from './read/blocks'
import { ownParts } from './read/own'

/**
 * Reads an article that `toHtml` wrote, or other HTML with the same element and class names.
 * Throws `invalid-input` for values that the schema refuses, with their places.
 */
export function readOwn(text: string, article: HtmlElement, options: ReadDocumentOptions): Story {
  const diagnostics: Story['diagnostics'][number][] = []
  const report: ReportProblem = (rule, message, span) => {
    diagnostics.push({ rule, severity: 'warning', message, path: '', span })
  }
  const blocks = readTree(text, article, { report, ours: true })
  const { value, spans } = ownParts(article, blocks)
  const { article: read, leftOut } = checkArticle(value, {
    locate: (paths) => places(text, spans, paths),
    lenient: options.lenient,
  })
  const repairs = editsIn(blocks).map((edit) => ({ kind: 'markup', ...edit }))
  return {
    text,
    article: read,
    spans,
    repairs,
    dropped: [],
    unread: [],
    diagnostics: [...diagnostics, ...leftOut],
    reader: documentReader,
  }
}

function places(text: string, spans: Readonly<Record<string, Span>>, paths: readonly string[]): ErrorPlace[] {
  const positionOf = createLocator(text)
  return paths.map((path) => {
    const offset = spans[path]?.start
    return offset === undefined ? {} : { offset, ...positionOf(offset) }
  })
}
