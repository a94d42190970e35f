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
// what a mark does: it ends an entry, a word of an entry, or a word that a form follows
const ENTRY_END = 1
const WORD_END = 2
const FORM_NEXT = 3

const TAB = 9
const SHORT = 3
const ZERO = 0x30
const LONGEST = 1 << 8 // letters of a word whose first letters may be kept

/** The marks of texts by their units; 0 for a letter of a word. */
const plainMarks = /* @__PURE__ */ once(() => marksOf(NEXT_WORD))
const packedMarks = /* @__PURE__ */ once(() => marksOf(`${NEXT_WORD}0123456789`))

function marksOf(wordEnds: string): Uint8Array {
  const marks = new Uint8Array(ASCII)
  marks[TAB] = ENTRY_END
  for (const mark of wordEnds) marks[mark.charCodeAt(0)] = WORD_END
  for (const mark of FORM + SHORT_FORM) marks[mark.charCodeAt(0)] = FORM_NEXT
  return marks
}

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
 * Hashes the words of a text with the characters above between them. In a packed text, as `expandWords` reads it, a figure is between words too:
 * the number of letters to keep of the word before.
 */
export function hashWords(text: string, isPacked: boolean): HashedWords {
  if (hashed.hashes.length <= text.length) hashed = makeHashed(2 * text.length)
  hashed.count = hashInto(text, isPacked ? packedMarks() : plainMarks(), hashed)
  return hashed
}

/** One loop for all words, nearly without calls: V8 optimizes it early and at little cost, and most of the tables of a language are made from it. */
function hashInto(text: string, marks: Uint8Array, { hashes, seconds, ends }: HashedWords): number {
  const fold = FOLDED_UNITS()
  // the hashes of the first letters of a word, by their number
  const firsts = new Int32Array(LONGEST).fill(SEED)
  const firstSeconds = new Int32Array(LONGEST).fill(SEED)
  let entry = 0
  let count = 0
  let length = 0
  let stem = 0
  let hash = SEED
  let second = SEED
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : TAB
    const mark = unit < ASCII ? (marks[unit] as number) : 0
    if (mark === 0) {
      // the steps of both hashes written out, as in the tokeniser
      const folded = fold[unit] || foldedOf(unit)
      hash = Math.imul(hash ^ folded, FACTOR)
      second = Math.imul(second + folded, SECOND_FACTOR)
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
      stem = 0
      length = unit >= ZERO ? unit - ZERO : 0
    }
    hash = firsts[length] as number
    second = firstSeconds[length] as number
  }
  return count
}
