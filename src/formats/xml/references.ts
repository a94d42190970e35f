import { COMMON_HTML, CURRENCY, LATIN_ACCENTS, PUNCTUATION, XML } from '@nodable/entities'

/**
 * The characters of entities that are read without a declaration, by name: `nbsp`, `eacute`, `mdash`.
 * Documents with an external DTD (XHTML, NITF) use them. A record without a prototype.
 */
export const entityTable: Record<string, string> = /* @__PURE__ */ (() =>
  Object.assign(Object.create(null), COMMON_HTML, LATIN_ACCENTS, PUNCTUATION, CURRENCY, XML))()

/** Whether a code point is allowed in XML 1.0 (2.2, production 2): U+0009, not U+0000. */
const isCharacter = (point: number): boolean =>
  point === 9 ||
  point === 10 ||
  point === 13 ||
  (point >= 0x20 && point < 0xd800) ||
  (point >= 0xe000 && point < 0xfffe) ||
  (point >= 0x10000 && point <= 0x10ffff)

/** A numeric reference without `&` and `;`: `#8212`, `#x2014`. */
const POINT = /^#(?:x0*([0-9A-Fa-f]{1,6})|0*([0-9]{1,7}))$/
const LONGEST = 20

/**
 * Returns text with its references replaced: `R&amp;D` → `R&D`.
 * Undefined for a bare ampersand or an unknown reference: `R&D`, `&wire;`.
 */
export function resolveReferences(text: string): string | undefined {
  let sign = text.indexOf('&')
  if (sign < 0) return text
  let out = ''
  let from = 0
  for (; sign >= 0; sign = text.indexOf('&', from)) {
    const end = text.indexOf(';', sign)
    if (end < 0 || end - sign > LONGEST) return undefined
    const character = characterOf(text.slice(sign + 1, end))
    if (character === undefined) return undefined
    out += text.slice(from, sign) + character
    from = end + 1
  }
  return out + text.slice(from)
}

function characterOf(reference: string): string | undefined {
  if (reference.charCodeAt(0) !== 0x23) return entityTable[reference]
  const [, hex, decimal] = POINT.exec(reference) ?? []
  const point = hex ? Number.parseInt(hex, 16) : Number(decimal)
  return isCharacter(point) ? String.fromCodePoint(point) : undefined
}
