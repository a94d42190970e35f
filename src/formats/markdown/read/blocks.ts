import type {
  Blockquote,
  ListItem as ItemNode,
  List as ListNode,
  Paragraph as ParagraphNode,
  RootContent,
  Table as TableNode,
} from 'mdast'
import type { Block, Cell, ListItem, Mark } from '../../../article'
import { greatest } from '../../../text/greatest'
import type { Span } from '../../../text/span'
import { toText as accepted } from '../../parse-values'
import type { MarkdownSource } from './document'
import { asLine, type MarkdownText, readInlines, textFrom } from './inline'

/** A block with the spans of its texts, by the path inside the block: `items.0.text`. */
export interface LocatedBlock {
  readonly block: Block
  readonly spans: Readonly<Record<string, Span>>
}

/** Returns a `marks` property to spread into a block; an empty object if there are no marks. */
const withMarks = (marks: readonly Mark[]): { marks?: Mark[] } => (marks.length ? { marks: [...marks] } : {})

const marked = ({ text, marks }: Pick<MarkdownText, 'text' | 'marks'>): { text: string; marks?: Mark[] } => ({
  text,
  ...withMarks(marks),
})

/**
 * Reads a paragraph; undefined if it has no text.
 * A `<span class="dateline">` at its start becomes the block's own dateline, as in a roundup.
 */
export function readParagraph(node: ParagraphNode, doc: MarkdownSource): LocatedBlock | undefined {
  const found = readInlines(node.children, doc)
  if (!found) return undefined
  const afterDateline = found.role === 'dateline' ? textFrom(found, found.roleEnd) : undefined
  if (!afterDateline?.text) return { block: { kind: 'paragraph', ...marked(found) }, spans: { text: found.span } }
  const dateline = { text: asLine(found.text.slice(0, found.roleEnd).trim()) }
  return {
    block: { kind: 'paragraph', dateline, ...marked(afterDateline) },
    spans: { text: found.span, 'dateline.text': found.span },
  }
}

/**
 * Reads a heading as a subhead; undefined if it has no text.
 * The level is set for levels above 2 and for `## Crosshead ##`; plain `## Crosshead` has no level.
 */
export function readSubhead(
  node: Extract<RootContent, { type: 'heading' }>,
  doc: MarkdownSource,
): LocatedBlock | undefined {
  const found = readInlines(node.children, doc)
  if (!found) return undefined
  const span = doc.spanOf(node)
  const closed =
    node.depth === 2 &&
    /[ \t]##$/.test(doc.text.slice(Math.max(0, span.end - 4), span.end)) &&
    found.span.end < span.end
  const level = node.depth > 2 || closed ? { level: node.depth } : {}
  const text = asLine(found.text)
  return { block: { kind: 'subhead', text, ...level, ...withMarks(found.marks) }, spans: { text: found.span } }
}

/** Reads a list; items of nested lists become items of the one flat list. Undefined if no item has text. */
export function readMarkdownList(node: ListNode, doc: MarkdownSource): LocatedBlock | undefined {
  const items: ListItem[] = []
  const spans: Record<string, Span> = {}
  const add = (item: ItemNode): void => {
    const inner = item.children.filter((child) => child.type === 'list')
    const own = joinBlockTexts(
      item.children.filter((child) => child.type !== 'list'),
      doc,
    )
    if (own) {
      spans[`items.${items.length}.text`] = own.span
      items.push(marked(own))
    }
    for (const nested of inner) if (nested.type === 'list') nested.children.forEach(add)
  }
  node.children.forEach(add)
  if (!items.length) return undefined
  const { start } = doc.spanOf(node)
  const outright = /^\d{1,9}\)/.test(doc.text.slice(start, start + 10))
  const first = node.start ?? 1
  const number = node.ordered && (first !== 1 || outright) ? { start: first } : {}
  return { block: { kind: 'list', ordered: node.ordered === true, ...number, items }, spans }
}

/** Reads a quotation; undefined if it has no text. A last paragraph in `<cite>` becomes its source. */
export function quote(node: Blockquote, doc: MarkdownSource): LocatedBlock | undefined {
  const last = node.children.at(-1)
  const lastLine = node.children.length > 1 && last?.type === 'paragraph' ? readInlines(last.children, doc) : undefined
  const cited = lastLine?.role === 'cite' && lastLine.roleEnd === lastLine.text.length ? lastLine : undefined
  const found = joinBlockTexts(cited ? node.children.slice(0, -1) : node.children, doc)
  if (!found) return undefined
  const source = cited ? { source: asLine(cited.text) } : {}
  return {
    block: { kind: 'quote', ...marked(found), ...source },
    spans: { text: found.span, ...(cited ? { source: cited.span } : {}) },
  }
}

/**
 * Reads a table and pads its rows to equal length; an empty header row is dropped.
 * Undefined if the table has no other rows and no text.
 */
export function readMarkdownTable(node: TableNode, doc: MarkdownSource): LocatedBlock | undefined {
  const spans: Record<string, Span> = {}
  const width = greatest(
    node.children.map((row) => row.children.length),
    1,
  )
  const all = node.children.map((row, r) =>
    Array.from({ length: width }, (_, c): Cell => {
      const found = readInlines(row.children[c]?.children ?? [], doc)
      if (!found) return {}
      spans[r ? `rows.${r - 1}.${c}.text` : `header.${c}.text`] = found.span
      return { text: asLine(found.text), ...withMarks(found.marks) }
    }),
  )
  const [head = [], ...rows] = all
  const headed = head.some((cell) => cell.text !== undefined)
  if (rows.length) return { block: { kind: 'table', ...(headed ? { header: head } : {}), rows }, spans }
  // A table of a header row alone: the row becomes the only row of the body.
  return headed ? { block: { kind: 'table', rows: [head] }, spans: {} } : undefined
}

/** Returns a block of preformatted text, with its line breaks kept; undefined for text that is invalid in articles. */
export function readPreformatted(value: string, span: Span): LocatedBlock | undefined {
  const text = accepted(value)
  return text === undefined ? undefined : { block: { kind: 'preformatted', text }, spans: { text: span } }
}

/** Joins the texts of several blocks with line breaks into one text, marks included; undefined if not found. */
export function joinBlockTexts(nodes: readonly RootContent[], doc: MarkdownSource): MarkdownText | undefined {
  const parts = nodes.flatMap((node) => textsOf(node, doc))
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last || parts.length === 1) return first
  let text = ''
  const marks: Mark[] = []
  for (const part of parts) {
    if (text) text += '\n'
    const by = text.length
    for (const mark of part.marks) marks.push({ ...mark, start: mark.start + by, end: mark.end + by })
    text += part.text
  }
  return { text, marks, span: { start: first.span.start, end: last.span.end }, role: undefined, roleEnd: 0 }
}

/**
 * Returns the texts inside a block at any depth.
 * There is one for each paragraph, heading, cell or code block. Reports HTML as unread.
 */
function textsOf(node: RootContent, doc: MarkdownSource): MarkdownText[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const found = readInlines(node.children, doc)
    return found ? [found] : []
  }
  if (node.type === 'code') {
    const text = accepted(node.value)
    return text === undefined ? [] : [{ text, marks: [], span: doc.spanOf(node), role: undefined, roleEnd: 0 }]
  }
  if (node.type === 'html') {
    const span = doc.spanOf(node)
    doc.unread.push(span)
    doc.report('markup-dropped', 'warning', 'HTML block was left out.', span)
    return []
  }
  return 'children' in node ? node.children.flatMap((child) => textsOf(child, doc)) : []
}
