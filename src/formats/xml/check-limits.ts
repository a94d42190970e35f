import type { DocumentLimits } from '../document-source'
import { fault } from './fault'
import { CONTROL, entities, isCharacter } from './references'

/* What the parser below lets pass, and what no article needs. One pass, before anything is built; nothing is fetched or expanded. */

const REFERENCE = /&(?:#x([0-9A-Fa-f]+);|#([0-9]+);|([A-Za-z_:][\w.:-]*);)?/g
const BLANK = /^[\s\uFEFF]*$/

/** Throws when a document is too large or too deep, holds entities of its own, or is not well-formed in the ways that matter. */
export function checkXmlLimits(document: string, limits: Required<DocumentLimits>): void {
  if (document.length > limits.size) {
    throw fault('limit-exceeded', `Document is longer than ${limits.size} characters`, document, limits.size)
  }
  const control = CONTROL.exec(document)
  if (control) throw fault('invalid-input', 'Control character in the document', document, control.index)
  const ill = (message: string, offset: number) => fault('invalid-input', message, document, offset)
  const past = (close: string, from: number, what: string): number => {
    const end = document.indexOf(close, from)
    if (end < 0) throw ill(`Unclosed ${what}`, from)
    return end + close.length
  }
  const references = (from: number, to: number): void => {
    for (let at = document.indexOf('&', from); at >= 0 && at < to; at = document.indexOf('&', at + 1)) {
      REFERENCE.lastIndex = at
      const [, hex, decimal, name] = REFERENCE.exec(document) ?? []
      if (name !== undefined ? !entities.has(name) : !isCharacter(hex ? Number.parseInt(hex, 16) : Number(decimal))) {
        throw ill('Unknown character reference', at)
      }
    }
  }

  let depth = 0
  let roots = 0
  let at = 0
  let ampersand = document.indexOf('&')
  const check = (from: number, to: number): void => {
    while (ampersand >= 0 && ampersand < from) ampersand = document.indexOf('&', from)
    if (ampersand >= 0 && ampersand < to) references(from, to)
  }
  for (;;) {
    const sign = document.indexOf('<', at)
    const end = sign < 0 ? document.length : sign
    if (depth === 0 && !BLANK.test(document.slice(at, end))) throw ill('Text outside the root element', at)
    check(at, end)
    if (sign < 0) break
    if (document.startsWith('<!--', sign)) at = past('-->', sign + 4, 'comment')
    else if (document.startsWith('<?', sign)) at = past('?>', sign + 2, 'processing instruction')
    else if (document.startsWith('<![CDATA[', sign)) {
      if (depth === 0) throw ill('Text outside the root element', sign)
      at = past(']]>', sign + 9, 'CDATA section')
    } else if (document.startsWith('<!', sign)) {
      if (roots || !document.startsWith('<!DOCTYPE', sign)) throw ill('Misplaced declaration', sign)
      at = endOfDoctype(document, sign)
    } else if (document.startsWith('</', sign)) {
      at = past('>', sign, 'tag')
      if (--depth < 0) throw ill('End tag without a start tag', sign)
    } else {
      at = tagEnd(document, sign)
      check(sign, at)
      if (depth === 0 && roots++) throw ill('Second root element', sign)
      if (document.charCodeAt(at - 2) !== 0x2f && ++depth > limits.depth) {
        throw fault('limit-exceeded', `Elements nest deeper than ${limits.depth}`, document, sign)
      }
    }
  }
  if (!roots) throw ill('No root element', 0)
  if (depth) throw ill('Unclosed element', document.length)
}

/** Where a tag ends; its attributes may hold `>`, never `<`. */
function tagEnd(document: string, start: number): number {
  for (let at = start + 1; at < document.length; at++) {
    const unit = document.charCodeAt(at)
    if (unit === 0x3e) return at + 1
    if (unit === 0x3c) throw fault('invalid-input', 'Unclosed tag', document, start)
    if (unit !== 0x22 && unit !== 0x27) continue
    const close = document.indexOf(unit === 0x22 ? '"' : "'", at + 1)
    if (close < 0) break
    const less = document.slice(at, close).indexOf('<')
    if (less >= 0) throw fault('invalid-input', 'Attribute contains “<”', document, at + less)
    at = close
  }
  throw fault('invalid-input', 'Unclosed tag', document, start)
}

/** `<!ENTITY % nitf SYSTEM "nitf.dtd">`: a part of an outside DTD, which is not fetched; not `<!ENTITY % a "b">`, `<!ENTITY a SYSTEM "b">`. */
const OUTSIDE_PART =
  /<!ENTITY\s+%\s+[\w:.-]{1,200}\s+(?:SYSTEM|PUBLIC\s+(?:"[^"<>&]*"|'[^'<>&]*'))\s+(?:"[^"<>&]*"|'[^'<>&]*')\s*>/y

/** Returns the end of a declaration that only names an outside part of a DTD; undefined for any other. */
function endOfOutsidePart(document: string, at: number): number | undefined {
  OUTSIDE_PART.lastIndex = at
  return OUTSIDE_PART.test(document) ? OUTSIDE_PART.lastIndex : undefined
}

/** Where the document type ends. One that names an outside DTD, or parts of one, passes and is not fetched; one that makes entities does not. */
export function endOfDoctype(document: string, start: number): number {
  let at = start
  for (let inside = false; at < document.length; at++) {
    const unit = document.charAt(at)
    if (unit === '"' || unit === "'") at = document.indexOf(unit, at + 1)
    else if (unit === '[') inside = true
    else if (unit === ']') inside = false
    else if (unit === '>' && !inside) break
    else if (unit === '<' && document.startsWith('<!ENTITY', at)) {
      const end = inside ? endOfOutsidePart(document, at) : undefined
      if (end === undefined) throw fault('unsafe-input', 'Document defines entities', document, at)
      at = end - 1
    } else if (unit === '<' && inside && document.startsWith('<!--', at)) {
      const end = document.indexOf('-->', at + 4)
      at = end < 0 ? end : end + 2
    }
    if (at < 0) throw fault('invalid-input', 'Unclosed document type', document, start)
  }
  return at + 1
}
