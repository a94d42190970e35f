import { defineFlags } from '../../../text/define-flags'

const flag = defineFlags('sign of a dateline')

/** A mark that a dateline has at its end or around a credit: a dash, a bracket, a slash, a colon, a bar. */
export const SEPARATES = flag('separates')
export const HAS_DIGIT = flag('digit')
/** Four digits in a row, as in a year. */
export const HAS_YEAR = flag('year')
/** A full stop before a dash. */
export const HAS_STOPPED_DASH = flag('stopped dash')
const ALL = SEPARATES | HAS_DIGIT | HAS_YEAR | HAS_STOPPED_DASH

const REACH = 170 // characters, the longest dateline
const LATIN = 0x250 // characters from here on may be any of the signs

const SIGNS = /* @__PURE__ */ (() => {
  const signs = new Uint8Array(LATIN)
  for (const mark of '()[]/-_=:|') signs[mark.charCodeAt(0)] = SEPARATES
  signs.fill(HAS_DIGIT, 0x30, 0x3a)
  return signs
})()

/**
 * Returns the signs of a dateline at the start of a paragraph, as flags; all of them if a character is beyond Latin.
 * A missing flag is certain. One pass, so that most lines and paragraphs need no pattern.
 */
export function datelineSigns(text: string): number {
  const end = Math.min(text.length, REACH)
  let signs = 0
  let digits = 0 // in a row
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= LATIN) return ALL
    const sign = SIGNS[unit] as number
    signs |= sign
    if (sign === HAS_DIGIT) {
      if (++digits === 4) signs |= HAS_YEAR
    } else digits = 0
  }
  return signs | ((signs & SEPARATES) === 0 ? 0 : stoppedDash(text, end))
}

/** Returns `HAS_STOPPED_DASH` if a full stop is one or two characters before a hyphen; 0 if not. */
function stoppedDash(text: string, end: number): number {
  for (let at = text.indexOf('-'); at >= 0 && at < end; at = text.indexOf('-', at + 1))
    if (text.slice(Math.max(0, at - 2), at).includes('.')) return HAS_STOPPED_DASH
  return 0
}
