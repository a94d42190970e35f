import type { Block, Embed, Separator } from '../../../article'
import { toText } from '../../parse-values'
import type { ReadSession } from './dialect'
import { type BodyElement, type BodyNode, childrenOf, isElement, textOf, walkNodes } from './node'
import type { ReadRun } from './read-run'
import type { Marking } from './run'
import { marked, readText, TextReader } from './text-reader'

/* Blocks of one text: paragraph, subhead, quotation and preformatted text. Each reader returns the pictures in it. */

type WordBlock = Exclude<Block, Separator>

/** Reads preformatted text: its white space is kept, but not the indentation of all lines. */
export function readPreformatted<S>(element: BodyElement<S>, session: ReadSession<S>): readonly BodyElement<S>[] {
  const reader = new TextReader(session.dialect, [], 'preserved')
  const text = readText(element.children, reader, { outdent: true })
  if (text) session.push({ block: { kind: 'preformatted', text: text.text }, texts: { text } }, element)
  return reader.pictures
}

/** Reads a subhead; the level of `h1` and `h2` is the default. */
export function readSubhead<S>(
  element: BodyElement<S>,
  session: ReadSession<S>,
  around: readonly Marking[],
): readonly BodyElement<S>[] {
  const reader = new TextReader(session.dialect, around)
  const text = readText(element.children, reader, { asLine: true })
  const level = Number(/^h([3-6])$/.exec(element.local)?.[1] ?? 0)
  if (text) {
    session.push({ block: { kind: 'subhead', ...marked(text), ...(level && { level }) }, texts: { text } }, element)
  }
  return reader.pictures
}

/** Reads a paragraph, with `<span class="dateline">` at its start as its dateline. */
export function readParagraph<S>(
  element: BodyElement<S>,
  session: ReadSession<S>,
  around: readonly Marking[],
): readonly BodyElement<S>[] {
  const { dialect } = session
  const reader = new TextReader(dialect, around)
  const opening = dialect.wholeParagraphs ? undefined : datelineOf(element)
  const line = opening && readText(opening.children, new TextReader(dialect), { asLine: true })
  const nodes = opening ? element.children.slice(element.children.indexOf(opening) + 1) : element.children
  const text = readText(nodes, reader)
  const alone = text ?? line
  if (!alone) return reader.pictures
  const dateline = text && line && opening && dialect.readDateline(opening, line.text)
  const block: WordBlock = { kind: 'paragraph', ...marked(alone), ...(dateline && { dateline }) }
  const texts: Record<string, ReadRun> = dateline ? { text: alone, 'dateline.text': line } : { text: alone }
  session.push({ block, texts }, element)
  return reader.pictures
}

/** Returns the dateline that is the first node of a paragraph; undefined if not found. */
function datelineOf<S>({ children }: BodyElement<S>): BodyElement<S> | undefined {
  const first = children.find((node) => isElement(node) || textOf(node).trim())
  return first && isElement(first) && first.local === 'span' && first.attributes.class === 'dateline'
    ? first
    : undefined
}

/** Reads a quotation with its source, or the post of another site that it shows: `<blockquote class="twitter-tweet">`. */
export function readQuote<S>(
  element: BodyElement<S>,
  session: ReadSession<S>,
  around: readonly Marking[],
): readonly BodyElement<S>[] {
  const { dialect } = session
  const post = dialect.postOf?.(element)
  const reader = new TextReader(dialect, around)
  if (post) {
    const text = readText(element.children, reader)
    const caption = toText(text?.text)
    const block: Embed = { kind: 'embed', ...post, ...(caption && { caption }) }
    session.push({ block, texts: text ? { caption: text } : {} }, element)
    return reader.pictures
  }
  // a `cite` inside a paragraph is the title of a work
  const sources = new Set<BodyNode<S>>(childrenOf(element, 'cite', 'credit', 'footer'))
  for (const child of element.children) {
    if (sources.has(child)) reader.breakLine()
    else walkNodes([child], reader)
  }
  const text = reader.finish()
  const source = readText([...sources], new TextReader(dialect), { asLine: true })
  const name = source?.text ?? element.attributes['quote-source']
  if (text) {
    const block: WordBlock = { kind: 'quote', ...marked(text), ...(name && { source: name }) }
    session.push({ block, texts: source ? { text, source } : { text } }, element)
  } else if (source) session.push({ block: { kind: 'paragraph', ...marked(source) }, texts: { text: source } }, element)
  return reader.pictures
}
