import type { Tables } from '../../tables'

const ASCII = 0x80
const LETTER = 32 // two letters are a number of ten bits, whatever their case

/** For the months of each lexicon, whether a name of a month opens with two letters. */
const starts = new WeakMap<Tables['months'], Uint8Array>()

function startsOf(months: Tables['months']): Uint8Array {
  let found = starts.get(months)
  if (!found) {
    starts.set(months, (found = new Uint8Array(LETTER * LETTER)))
    for (const name of months.keys()) {
      if (name.charCodeAt(0) >= ASCII || name.charCodeAt(1) >= ASCII) continue
      const first = (name.charCodeAt(0) & 31) * LETTER
      if (isLetter(name.charCodeAt(1))) found[first + (name.charCodeAt(1) & 31)] = 1
      else found.fill(1, first, first + LETTER) // `m` may have a stop after it
    }
  }
  return found
}

const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a

/**
 * Whether a word of a text may be a month, by its first two letters. True for a text with a character beyond ASCII.
 * A quick test: `vs 7,337,000` has none.
 */
export function hasMonthStart(text: string, { months }: Tables): boolean {
  const found = startsOf(months)
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= ASCII) return true
    // after a full stop, a token has one letter: `a.bc` is `a.b` and `c`
    const opens = isLetter(unit) && (!isLetter(before) || text.charCodeAt(at - 2) === 0x2e)
    if (opens && found[(unit & 31) * LETTER + (text.charCodeAt(at + 1) & 31)] === 1) return true
    before = unit
  }
  return false
}
