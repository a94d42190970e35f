import { COMMON_HTML, CURRENCY, LATIN_ACCENTS, PUNCTUATION, XML } from '@nodable/entities'

/** The names that documents with an outside DTD (XHTML, NITF) take for granted, with what they stand for: `&nbsp;`, `&eacute;`, `&mdash;`. @internal */
export const named: Readonly<Record<string, string>> = /* @__PURE__ */ (() => ({
  ...COMMON_HTML,
  ...LATIN_ACCENTS,
  ...PUNCTUATION,
  ...CURRENCY,
  ...XML,
}))()

/** The same to look up in; holds nothing that nobody gave it. */
export const entities: ReadonlyMap<string, string> = /* @__PURE__ */ (() => new Map(Object.entries(named)))()

/** What no XML document holds as it stands, halves of characters aside. */
export const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/

/** XML 1.0, 2.2, production 2. */
export const isCharacter = (point: number): boolean =>
  point === 9 ||
  point === 10 ||
  point === 13 ||
  (point >= 0x20 && point < 0xd800) ||
  (point >= 0xe000 && point < 0xfffe) ||
  (point >= 0x10000 && point <= 0x10ffff)

/** `#8212`, `#x2014`. */
const POINT = /^#(?:x0*([0-9A-Fa-f]{1,6})|0*([0-9]{1,7}))$/
const LONGEST = 20

/** Text with its references replaced, or nothing when one is out of the ordinary: `R&D`, `&wire;`, and unless the text is `judged` `&#0000000065;`. */
export function resolveReferences(text: string, judged = false): string | undefined {
  let sign = text.indexOf('&')
  if (sign < 0) return text
  let out = ''
  let from = 0
  for (; sign >= 0; sign = text.indexOf('&', from)) {
    const end = text.indexOf(';', sign)
    if (end < 0 || (!judged && end - sign > LONGEST)) return undefined
    const character = characterOf(text.slice(sign + 1, end))
    if (character === undefined) return undefined
    out += text.slice(from, sign) + character
    from = end + 1
  }
  return out + text.slice(from)
}

function characterOf(reference: string): string | undefined {
  if (reference.charCodeAt(0) !== 0x23) return entities.get(reference)
  const [, hex, decimal] = POINT.exec(reference) ?? []
  const point = hex ? Number.parseInt(hex, 16) : Number(decimal)
  return isCharacter(point) ? String.fromCodePoint(point) : undefined
}
