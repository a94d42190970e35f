/** A character, given by code point, with the span in the copy that it was decoded from. */
export interface DecodedUnit {
  readonly start: number
  readonly end: number
  readonly code: number
}

/** Returns each UTF-16 unit of a span of a copy as a character of its own, not decoded yet. */
export const unitsOf = (text: string, from: number, length: number): DecodedUnit[] =>
  Array.from({ length }, (_, i) => ({ start: from + i, end: from + i + 1, code: text.charCodeAt(from + i) }))

/** Whether a character was decoded from several characters of the copy. */
export const isSequence = ({ start, end }: DecodedUnit): boolean => end - start > 1

/** Smallest code points of UTF-8 sequences of one, two, three and four bytes, by number of bytes. */
const LEAST = [0, 0, 0x80, 0x800, 0x10000]

/**
 * Maps characters to bytes of a charset, and decodes the bytes as UTF-8. `byteOf` returns -1 for a character that the charset lacks.
 * Characters that form no valid sequence stay unchanged, and so do sequences whose first two characters `may` rejects.
 */
export function utf8Units(
  units: readonly DecodedUnit[],
  byteOf: (unit: number) => number,
  may?: (lead: number, second: number) => boolean,
): DecodedUnit[] {
  const out: DecodedUnit[] = []
  for (let i = 0; i < units.length; ) {
    const unit = units[i] as DecodedUnit
    const lead = byteOf(unit.code)
    const length = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1
    let code = lead & (0xff >> (length + 1))
    let at = 1
    for (; at < length; at++) {
      const next = byteOf(units[i + at]?.code ?? 0)
      if (next < 0x80 || next > 0xbf) break
      code = (code << 6) | (next & 0x3f)
    }
    const whole = length > 1 && at === length && code >= (LEAST[length] as number) && code <= 0x10ffff
    const isCharacter = whole && (code < 0xd800 || code > 0xdfff)
    if (isCharacter && (!may || may(unit.code, units[i + 1]?.code ?? 0))) {
      out.push({ start: unit.start, end: (units[i + length - 1] as DecodedUnit).end, code })
      i += length
    } else {
      out.push(unit)
      i++
    }
  }
  return out
}
