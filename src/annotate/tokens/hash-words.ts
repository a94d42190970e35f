import { PACKED } from '../../lexicon/expand-words'
import { once } from '../../lexicon/words'
import { FOLDED_UNITS, foldedOf } from './characters'
import { FACTOR, SECOND_FACTOR, SEED } from './vocabulary'

/* Characters between words in the texts of `hashWords`. Those that start a form keep letters of the word before. */
/** After an entry of a list. */
export const NEXT_ENTRY = '\t'
/** Between words of one entry. */
export const NEXT_WORD = '\x01'
/** Before the ending of a form of a word. */
export const FORM = '\x02'
/** Before the ending of a form of a word without its last letter. */
export const SHORT_FORM = '\x03'

const ASCII = 0x80
// what a mark does: it ends an entry, a word of an entry, or a word that a form follows; it opens a packed entry
const ENTRY_END = 1
const WORD_END = 2
const FORM_NEXT = 3
const PACKED_NEXT = 4
const FIGURE = 5 // ends a word of a packed entry

const TAB = 9
const SHORT = 3
const ZERO = 0x30
const LONGEST = 1 << 8 // letters of a word whose first letters may be kept

/** The marks of texts by their units; 0 for a letter of a word. */
const marksOfUnits = /* @__PURE__ */ once(() => {
  const marks = new Uint8Array(ASCII).fill(FIGURE, ZERO, ZERO + 10)
  const signs = [NEXT_ENTRY, NEXT_WORD, FORM, SHORT_FORM, PACKED]
  const kinds = [ENTRY_END, WORD_END, FORM_NEXT, FORM_NEXT, PACKED_NEXT]
  for (const [at, sign] of signs.entries()) marks[sign.charCodeAt(0)] = kinds[at] as number
  return marks
})

/** The hashes of the words of a text, in arrays that the next text uses again. */
export interface HashedWords {
  readonly hashes: Int32Array
  readonly seconds: Int32Array
  /** By entry of the text: the number of words up to its end. */
  readonly ends: Int32Array
  /** The number of words. */
  count: number
}

const makeHashed = (size: number): HashedWords => ({
  hashes: new Int32Array(size),
  seconds: new Int32Array(size),
  ends: new Int32Array(size),
  count: 0,
})

let hashed = /* @__PURE__ */ makeHashed(1 << 10)
/**
 * Hashes the words of a text with the characters above between them. In an entry that is a packed list, as `expandWords` reads it, a figure is
 * between words too: the number of letters to keep of the word before.
 */
export function hashWords(text: string): HashedWords {
  if (hashed.hashes.length <= text.length) hashed = makeHashed(text.length + 1)
  hashed.count = hashInto(text, hashed)
  return hashed
}

/** One loop for all words, nearly without calls: V8 optimizes it early and at little cost, and most of the tables of a language are made from it. */
function hashInto(text: string, { hashes, seconds, ends }: HashedWords): number {
  const marks = marksOfUnits()
  const fold = FOLDED_UNITS()
  const { length: size } = text
  const { imul } = Math // a look-up less in each step until the loop is optimized
  // the hashes of the first letters of a word, by their number
  const firsts = new Int32Array(LONGEST).fill(SEED)
  const firstSeconds = new Int32Array(LONGEST).fill(SEED)
  let isPacked = false
  let entry = 0
  let count = 0
  let length = 0
  let stem = 0
  let hash = SEED
  let second = SEED
  for (let at = 0; at <= size; at++) {
    const unit = at < size ? text.charCodeAt(at) : TAB
    const mark = unit < ASCII ? (marks[unit] as number) : 0
    if (mark === 0 || (mark === FIGURE && !isPacked)) {
      // the steps of both hashes written out, as in the tokeniser
      const folded = fold[unit] || foldedOf(unit)
      hash = imul(hash ^ folded, FACTOR)
      second = imul(second + folded, SECOND_FACTOR)
      length++
      if (stem > 0) continue
      firsts[length] = hash
      firstSeconds[length] = second
      continue
    }
    if (length > 0) {
      hashes[count] = hash
      seconds[count++] = second
    }
    if (mark === FORM_NEXT) {
      if (stem === 0) stem = length
      length = unit === SHORT ? stem - 1 : stem
    } else {
      if (mark === ENTRY_END) ends[entry++] = count
      if (mark === ENTRY_END || mark === PACKED_NEXT) isPacked = mark === PACKED_NEXT
      stem = 0
      length = unit >= ZERO ? unit - ZERO : 0
    }
    hash = firsts[length] as number
    second = firstSeconds[length] as number
  }
  return count
}
