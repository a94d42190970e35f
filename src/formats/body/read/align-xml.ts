import { resolveReferences } from '../../xml/references'
import type { Piece } from './align'

/** What may differ from the text of XML: a tag or section, a reference, a line break. */
const SIGN = /[<&\r]/g

/** What stands between texts without being text: `<!-- … -->`, `<? … ?>`. */
const ENDS: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
]

const SECTION = '<![CDATA['

/**
 * Splits the text of XML between two tags into pieces, each with its place in the source.
 * References, comments and `<![CDATA[ … ]]>` are resolved.
 */
export function alignXml(source: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  const plain = (start: number, end: number): void => {
    if (start < end) pieces.push({ text: source.slice(start, end), start, end, plain: true })
  }
  for (let at = from; at < to; ) {
    SIGN.lastIndex = at
    const sign = Math.min(to, SIGN.exec(source)?.index ?? to)
    plain(at, sign)
    at = sign
    if (at === to) break
    if (source.startsWith(SECTION, at)) {
      const end = source.indexOf(']]>', at)
      const close = end < 0 ? to : end
      for (const line of lines(source, at + SECTION.length, close)) pieces.push(line)
      at = Math.min(to, close + 3)
    } else if (source[at] === '<') {
      const [, last = '>'] = ENDS.find(([start]) => source.startsWith(start, at)) ?? []
      const end = source.indexOf(last, at)
      at = end < 0 ? to : end + last.length
    } else if (source[at] === '\r') {
      const end = source[at + 1] === '\n' ? at + 2 : at + 1
      pieces.push({ text: '\n', start: at, end, plain: false })
      at = end
    } else {
      const end = source.indexOf(';', at) + 1
      const until = end > at && end <= to ? end : at + 1
      const reference = source.slice(at, until)
      pieces.push({ text: resolveReferences(reference) ?? reference, start: at, end: until, plain: false })
      at = until
    }
  }
  return pieces
}

/** Returns the lines of a section, where only line breaks differ from the source. */
function lines(source: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  for (let at = from; at < to; ) {
    const found = source.indexOf('\r', at)
    const sign = found < 0 || found > to ? to : found
    if (at < sign) pieces.push({ text: source.slice(at, sign), start: at, end: sign, plain: true })
    if (sign === to) break
    at = source[sign + 1] === '\n' ? sign + 2 : sign + 1
    pieces.push({ text: '\n', start: sign, end: at, plain: false })
  }
  return pieces
}
