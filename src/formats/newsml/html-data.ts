import { parseXml } from '../xml/parse'
import { resolveReferences } from '../xml/references'
import type { XmlElement } from '../xml/tree'

/* HTML that an item carries as a string (in CDATA or escaped). Most is well-formed XML, but for elements that HTML never closes. */

/** What may precede the first element: `<!DOCTYPE html>`, `<?xml version="1.0"?>`. */
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
