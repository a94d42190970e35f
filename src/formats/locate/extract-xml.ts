import { DOCUMENT_ELEMENTS } from '../body/read/vocabulary'
import type { TextOffsets } from '../xml/parse'
import type { XmlElement } from '../xml/tree'
import { type Extract, ExtractBuilder } from './extract'
import { xmlPieces } from './xml-pieces'

/** An XML document as parsed, with the offsets that the parser kept. */
export interface XmlSource {
  readonly text: string
  readonly root: XmlElement
  readonly offsets: TextOffsets
}

/**
 * Extracts the texts of an element, an item of the document, with the offsets kept by the parser.
 * Elements of blocks and line breaks separate texts by a space; inline elements do not.
 */
export function extractXml({ text, root, offsets }: XmlSource, item: XmlElement): Extract {
  const out = new ExtractBuilder()
  let next = 0
  const walk = (element: XmlElement, names: readonly string[], around: boolean): void => {
    const inside = around || element === item
    const parts = DOCUMENT_ELEMENTS.has(element.local.toLowerCase())
    const own = [...names, element.local]
    if (inside && parts) out.part()
    for (const child of element.children) {
      if (typeof child !== 'string') {
        walk(child, own, inside)
        continue
      }
      const start = offsets[next++] ?? 0
      const end = offsets[next++] ?? start
      if (!inside) continue
      out.open(own, start)
      for (const piece of xmlPieces(text, start, end)) addPiece(out, piece)
      out.close()
    }
    if (inside && parts) out.part()
  }
  walk(root, [], false)
  return out
}

/** Returns the offset at which the text before each of several items ends; empty for one item. */
export function textEndsBefore(
  { root, offsets }: XmlSource,
  items: readonly XmlElement[],
): ReadonlyMap<XmlElement, number> {
  const found = new Map<XmlElement, number>()
  if (items.length < 2) return found
  const wanted = new Set(items)
  let texts = 0
  const walk = (element: XmlElement): void => {
    if (wanted.has(element)) found.set(element, offsets[texts * 2 - 1] ?? 0)
    for (const child of element.children) {
      if (typeof child === 'string') texts++
      else walk(child)
    }
  }
  walk(root)
  return found
}

/** Adds a piece: a plain one character by character. */
export function addPiece(
  out: ExtractBuilder,
  { text, start, end, plain }: { text: string; start: number; end: number; plain: boolean },
): void {
  if (!plain) out.add(text, start, end)
  else for (let i = 0; i < text.length; i++) out.add(text.charAt(i), start + i, start + i + 1)
}
