import type { Mark } from '../../../article'
import type { Report } from '../../create-reporter'
import { toText as asText, toUri } from '../../parse-values'
import { content, type XmlElement, type XmlNode } from '../../xml/tree'
import { ELEMENT_SPANS, type ElementSpan, type WithElementSpans } from './element-spans'
import { BLOCKS, EM_CLASSES, LINES, MARKS } from './vocabulary'

/** The text of nodes, with its marks if it has any. */
export interface MarkedText extends WithElementSpans {
  readonly text: string
  readonly marks?: Mark[]
}

/**
 * Returns the text of nodes with its marks; undefined if it is empty.
 * White space with a line break becomes one space, because documents are indented; other white space is kept. `<br/>` and elements such as
 * `li`
 * break the line. Elements without a meaning here pass on their text.
 */
export function readMarkedText(nodes: readonly XmlNode[], tell?: Report): MarkedText | undefined {
  const parts: string[] = []
  const marks: OpenMarkup[] = []
  const spots: OpenSpan[] = []
  let length = 0
  let last = '' // the last UTF-16 code unit of the text so far
  const write = (said: string): void => {
    if (!said) return
    parts.push(said)
    length += said.length
    last = said.slice(-1)
  }
  const breakLine = (): void => {
    if (length && last !== '\n') write('\n')
  }
  const take = (node: XmlNode): void => {
    if (typeof node === 'string') {
      const said = BROKEN.test(node) ? node.replace(SET_OUT, (run) => (/[\n\r]/.test(run) ? ' ' : run)) : node
      write(said !== node && said.startsWith(' ') && (!last || /\s/.test(last)) ? said.slice(1) : said)
    } else if (node.local === 'br') write('\n')
    else if (node.local === 'frac-den' && last !== '/') {
      write('/')
      node.children.forEach(take)
    } else if (node.local === 'frac-sep') write(content(node) || '/')
    else if (LINES.has(node.local)) {
      breakLine()
      node.children.forEach(take)
      breakLine()
    } else if (BLOCKS.get(node.local) !== 'nothing') inline(node)
  }
  const inline = (node: XmlElement): void => {
    // a quotation without quotation marks gets them: <q>We want both sides at the table,</q>
    const quoted = node.local === 'q' && !QUOTE.test(content(node))
    const spot =
      NAMING.has(node.local) || node.attributes.id !== undefined ? { element: node, start: length, end: 0 } : undefined
    if (spot) spots.push(spot)
    if (quoted) write('“')
    const mark = markOf(node, tell)
    const open = mark && { mark, start: length, end: length }
    if (open) marks.push(open)
    node.children.forEach(take)
    if (open) open.end = length
    if (quoted) write('”')
    if (spot) spot.end = length
  }
  nodes.forEach(take)
  return trimmed(parts.join(''), marks, spots)
}

/** Elements that mark names and quotations in NITF, and concepts in NewsML-G2. */
const NAMING: ReadonlySet<string> = /* @__PURE__ */ new Set(['person', 'org', 'location', 'q', 'inline'])

const BROKEN = /[\n\r]/
/** A run of white space. */
const SET_OUT = /[ \t\n\r]+/g
const QUOTE = /^\s*["“”„«»‹›‘’「『]/

interface OpenMarkup {
  readonly mark: MarkKind
  readonly start: number
  end: number
}

/** An element span whose end is not yet known. */
interface OpenSpan extends ElementSpan {
  end: number
}

type MarkKind = { readonly kind: 'link'; readonly href: string } | { readonly kind: Exclude<Mark['kind'], 'link'> }

function markOf(node: XmlElement, tell: Report | undefined): MarkKind | undefined {
  if (node.local === 'a' && node.attributes.href !== undefined) {
    const href = toUri(node.attributes.href)
    if (href) return { kind: 'link', href }
    tell?.('link-dropped', 'Link was left out: its address is relative, malformed or unsafe.')
    return undefined
  }
  const kind = MARKS.get(node.local)
  const said = kind === 'emphasis' ? EM_CLASSES.get(node.attributes.class ?? '') : undefined
  return kind && { kind: said ?? kind }
}

/** Returns the trimmed text, with its marks and element spans moved accordingly. Undefined if it is empty. */
function trimmed(out: string, open: readonly OpenMarkup[], placed: readonly ElementSpan[]): MarkedText | undefined {
  const text = asText(out)
  if (text === undefined) return undefined
  if (!open.length && !placed.length) return { text }
  const before = out.length - out.trimStart().length
  const moved = <T extends { readonly start: number; readonly end: number }>(one: T): T[] => {
    const span = { start: Math.max(0, one.start - before), end: Math.min(text.length, one.end - before) }
    return span.start < span.end ? [{ ...one, ...span }] : []
  }
  const marks = open.flatMap(moved).map(({ mark, start, end }): Mark => ({ ...mark, start, end }))
  const spots = placed.flatMap(moved)
  return { text, ...(marks.length && { marks }), ...(spots.length && { [ELEMENT_SPANS]: spots }) }
}

/** Returns a text as one line: line breaks and tabs become spaces. */
export function asLine(marked: MarkedText | undefined): MarkedText | undefined {
  return marked && /[\n\t]/.test(marked.text) ? { ...marked, text: marked.text.replace(/[\n\t]/g, ' ') } : marked
}
