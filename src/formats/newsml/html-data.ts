import { expandTexts } from '../locate/expand-texts'
import type { Extract } from '../locate/extract'
import { extractXml } from '../locate/extract-xml'
import { parseXml, type TextOffsets } from '../xml/parse'
import { resolveReferences } from '../xml/references'
import type { XmlElement } from '../xml/tree'

/* HTML that an item carries as a string (in CDATA or escaped). Most is well-formed XML, but for elements that HTML never closes. */

/** The text that may precede the first element: `<!DOCTYPE html>`, `<?xml version="1.0"?>`. */
const PROLOG = /^\s*(?:<[?!][^<>]*>\s*){0,3}/
/** A tag of an element that HTML never closes: `<br>`, `<img src="https://a.example/b.jpg">`; not `<break>`. */
const VOID = /<(br|hr|img|wbr)(?![\w-])([^<>]*?)\/?>/gi
/** A tag between two blocks of text: `<p class="lead">`, `</li>`, `<br>`; not `<em>`. */
const EDGE = /<\/?(?:p|div|h[1-6]|li|[uo]l|tr|table|section|article|blockquote|br)(?![\w-])[^<>]*>/gi
const TAG = /<[^<>]*>/g

/** Returns HTML as a `div` element, or as text if it is not well-formed. The text has an empty line between blocks. */
export function readHtmlData(markup: string): XmlElement | string {
  const bare = markup.replace(PROLOG, '')
  try {
    return parseXml(`<div>${bare.replace(VOID, '<$1$2/>')}</div>`)
  } catch {
    const words = bare.replace(EDGE, '\n\n').replace(TAG, '')
    return resolveReferences(words) ?? words
  }
}

/** Returns an extract, and the same with its texts read as HTML where they are well-formed markup. */
export const withHtmlData = (source: Extract): readonly Extract[] => [source, expandTexts(source, extractHtmlData)]

const OPEN = '<div>'

/** Extracts the text of HTML, with offsets in it; undefined if it is not well-formed. Tags without an end and the prolog become spaces. */
function extractHtmlData(markup: string): Extract | undefined {
  const spaces = (found: string): string => ' '.repeat(found.length)
  const offsets: TextOffsets = []
  try {
    const text = `${OPEN}${markup.replace(PROLOG, spaces).replace(VOID, spaces)}</div>`
    const root = parseXml(text, {}, offsets)
    const found = extractXml({ text, root, offsets }, root)
    const shift = (at: number): number => Math.max(0, at - OPEN.length)
    return { ...found, start: found.start.map(shift), end: found.end.map(shift) }
  } catch {
    return undefined
  }
}
