import { type DefaultTreeAdapterTypes as Nodes, parse } from 'parse5'
import type { Story } from '../../src/diagnostics/story'
import type { Span } from '../../src/text/span'

/** Elements whose contents no reader of a page sees as text, or that are controls of a form. */
const UNSEEN = new Set(
  'head script style template noscript svg math noembed noframes object embed applet iframe frame audio video canvas select datalist textarea button input dialog map'.split(
    ' ',
  ),
)
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Parts of a text that have a span inside the span of that text. */
const PARTS: readonly (readonly [part: RegExp, whole: RegExp])[] = [
  [/^contributors\./, /^(?:signoff|editorsNotes)\./],
  [/^instruments\./, /\.text$|^headline$|^subheadline$|\.caption$/],
  [/^(?:genre|take\.text|notices\.\d+\.text)$/, /^(?:headline|slugline)$/],
  [/^byline\./, /^(?:byline|dateline)\.text$/],
  [/^notices\.\d+\.target$/, /\.text$/],
  [/^body\.\d+\.credit$/, /^body\.\d+\.caption$/],
]

/** Returns how a story of a page breaks law 1, as sentences: visible text that is in no part of the story, or in several. */
export function pageFaults(story: Story): string[] {
  const { text } = story
  const owners: string[][] = []
  const take = ({ start, end }: Span, what: string): void => {
    for (let i = start; i < end; i++) (owners[i] ??= []).push(what)
  }
  const spans = Object.entries(story.spans)
  for (const [path, span] of spans) if (!isNested(path, span, spans)) take(span, path)
  for (const one of story.dropped) take(one, `dropped ${one.kind}`)
  for (const one of story.unread) take(one, 'unread')
  return visibleSpans(text).flatMap(({ start, end }) => {
    for (let i = start; i < end; i++) {
      const owner = owners[i] ?? []
      if (owner.length !== 1)
        return [`${JSON.stringify(text.slice(i, i + 30))} at ${i} lies in ${owner.join(', ') || 'no part'}`]
    }
    return []
  })
}

function isNested(path: string, span: Span, spans: readonly (readonly [string, Span])[]): boolean {
  return spans.some(([other, whole]) => {
    if (other === path || whole.start > span.start || whole.end < span.end) return false
    for (const [part, around] of PARTS) if (part.test(path)) return around.test(other)
    return path.startsWith(`${other.replace(/\.text$/, '')}.`)
  })
}

/** Returns the words of a page that a browser would show, without style sheets, by their places in the source. */
function visibleSpans(source: string): Span[] {
  const found: Span[] = []
  const open: Nodes.Node[] = [parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false })]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node && (UNSEEN.has(node.tagName) || isHidden(node))) continue
    if ('childNodes' in node) open.push(...node.childNodes)
    if (node.nodeName !== '#text') continue
    // A browser joins texts that it moves out of a table, so the source between them may be no text.
    const { value, sourceCodeLocation: place } = node as Nodes.TextNode
    let at = place?.startOffset ?? source.length
    for (const [word] of value.matchAll(/[\p{L}\p{N}]+/gu)) {
      const start = source.indexOf(word, at)
      if (start < 0 || start + word.length > (place?.endOffset ?? 0)) continue // written as a character reference
      at = start + word.length
      found.push({ start, end: at })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const isHidden = (element: Nodes.Element): boolean =>
  element.attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && HIDDEN.test(value)))
