import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Diagnostic, Severity } from '../../../diagnostics/diagnostic'
import type { Span } from '../../../text/span'
import type { DocumentRule } from '../../create-reporter'

/** A Markdown document during reading: text, syntax tree, and the spans and diagnostics found until now. */
export interface MarkdownSource {
  readonly text: string
  readonly root: Root
  /** The addresses of link definitions such as `[a]: https://example.com`, by label. */
  readonly targets: ReadonlyMap<string, string>
  readonly spans: Record<string, Span>
  readonly unread: Span[]
  readonly diagnostics: Diagnostic[]
  /** Returns the span of a node in the document. */
  spanOf(node: Nodes): Span
  /** Reports a problem at a span of the document. */
  report(rule: DocumentRule, severity: Severity, message: string, span: Span): void
}

/** Parses the Markdown of a document from the offset `start`. */
export function parseMarkdown(text: string, start: number): MarkdownSource {
  const root = fromMarkdown(start ? text.slice(start) : text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  const targets = new Map<string, string>()
  for (const node of root.children) {
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node.url)
  }
  const diagnostics: Diagnostic[] = []
  return {
    text,
    root,
    targets,
    spans: {},
    unread: [],
    diagnostics,
    spanOf: ({ position }) => ({
      start: start + (position?.start.offset ?? 0),
      end: start + (position?.end.offset ?? 0),
    }),
    report: (rule, severity, message, span) =>
      diagnostics.push({ rule: `document/${rule}`, severity, message, path: '', span }),
  }
}
