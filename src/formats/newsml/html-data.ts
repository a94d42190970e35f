import { parseXml } from '../xml/parse'
import { resolveReferences } from '../xml/references'
import type { XmlElement } from '../xml/tree'

/* Markup that an item holds as text (in CDATA, or escaped). Most of it is well-formed but for the elements that HTML never closes. */

/** `<!DOCTYPE html>`, `<?xml version="1.0"?>` */
const PROLOG = /^\s*(?:<[?!][^<>]*>\s*){0,3}/
/** `<br>`, `<img src="https://a.example/b.jpg">`; not `<break>` */
const VOID = /<(br|hr|img|wbr)(?![\w-])([^<>]*?)\/?>/gi
/** `<p class="lead">`, `</li>`, `<br>` */
const EDGE = /<\/?(?:p|div|h[1-6]|li|[uo]l|tr|table|section|article|blockquote|br)(?![\w-])[^<>]*>/gi
const TAG = /<[^<>]*>/g

/** The elements of such markup, or its words as one text, a blank line between its blocks, where they cannot be told. */
export function readHtmlData(markup: string): XmlElement | string {
  const bare = markup.replace(PROLOG, '')
  try {
    return parseXml(`<div>${bare.replace(VOID, '<$1$2/>')}</div>`)
  } catch {
    const words = bare.replace(EDGE, '\n\n').replace(TAG, '')
    return resolveReferences(words) ?? words
  }
}
