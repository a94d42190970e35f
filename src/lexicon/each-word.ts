import { PACKED } from './expand-words'
import { CLOSES, FIRST_LETTERS, OPENS, WINDOW } from './script-windows'
import { once, type WordList, words } from './words'

const LONGEST = 64 // units of a word; the rest of a longer one is left out
const NINE = 0x39
const ZERO = 0x30
const CLOSING = CLOSES.charCodeAt(0)

/** Place of each ASCII character in {@link WINDOW}; -1 for one that stands for itself. */
const places = /* @__PURE__ */ once(() =>
  Int8Array.from({ length: 0x80 }, (_, unit) => WINDOW.indexOf(String.fromCharCode(unit))),
)

/**
 * Calls a function with the UTF-16 units of each word of a list, which are the first `length` of one array that is used again for the next
 * word. The words are those of `words`, but no text is made of any: a table of hashes of 13,000 words needs none.
 */
export function eachWord(list: WordList, visit: (units: Uint16Array, length: number) => void): void {
  const units = new Uint16Array(LONGEST)
  if (typeof list === 'string' && list.startsWith(PACKED)) visitPacked(list, units, visit)
  else
    for (const word of words(list)) {
      const length = Math.min(word.length, LONGEST)
      for (let at = 0; at < length; at++) units[at] = word.charCodeAt(at)
      visit(units, length)
    }
}

/** Reads a list as `expandWords` does: each word after the number of the units that it shares with the word before. */
function visitPacked(list: string, units: Uint16Array, visit: (units: Uint16Array, length: number) => void): void {
  const placeOf = places()
  let first = 0 // letter of the open window
  let length = 0
  for (let at = PACKED.length; at < list.length; at++) {
    const unit = list.charCodeAt(at)
    if (unit >= ZERO && unit <= NINE) {
      if (at > PACKED.length) visit(units, length)
      length = unit - ZERO
    } else if (unit >= OPENS && unit < OPENS + FIRST_LETTERS.length) first = FIRST_LETTERS[unit - OPENS] as number
    else if (unit === CLOSING) first = 0
    else if (length < LONGEST) {
      const place = first === 0 || unit >= placeOf.length ? -1 : (placeOf[unit] as number)
      units[length++] = place < 0 ? unit : first + place
    }
  }
  visit(units, length)
}
