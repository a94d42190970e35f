/**
 * A finite automaton that reads the bytes of texts and recognizes words and signs. `next` has a row for each state and a column for each
 * class of bytes; a state is the offset of its row. To read a byte is one look-up, without a branch that depends on letters: processors
 * guess those wrong at every other word.
 */
export interface WordAutomaton {
  readonly next: Uint16Array
  /** The column of each byte; that of a capital has the bit `CAPITAL_COLUMN` if words may be doubled. */
  readonly columns: Uint8Array
  /** The feature bits of the word that ends in a state, by the number of its row. */
  readonly bits: Uint32Array
  /** The length of the word, by the number of the row. */
  readonly lengths: Uint8Array
  /** The state from which the character after the word is read, by the number of the row. */
  readonly rest: Uint16Array
}

/** The width of a row: 26 columns for letters, of either case, and those below for other bytes. */
const ROW = 32
/** Returns the number of the row of a state. */
export const rowOf = (state: number): number => state >> 5
const OTHER = 26
const SPACE = 27
const DIGIT = 28
const MARK = 29 // one of ``./,'`` and the grave
const CONTROL = 30 // but a line feed
const SIGN = 31 // a line feed, a sign that the reader handles, or a byte of a character beyond ASCII
/** Added to the column of a capital, if the reader handles the capitals that open a word. */
export const CAPITAL_COLUMN = ROW
/** The bits of the column itself. */
export const COLUMN = ROW - 1

/** The number of events, which are below all states. */
export const EVENTS = ROW
/** The first character after a word with feature bits. It must be read again, from the state in `rest`. */
export const WORD_END = 0
export const TWO_SPACES = 1
/** The second of two marks. */
export const TWO_MARKS = 2
/** A mark after one or two digits, which follow a digit and a mark. It may be part of a date such as 30/02/2024. */
export const DATE_MARK = 3
/** A line feed, one of ``"([-_``, or the first byte of a character beyond ASCII. */
export const OTHER_SIGN = 4

/** Outside a word: no letter or digit came since the last break. A text starts in this state. */
export const OUTSIDE = ROW
export const AFTER_SPACE = 2 * ROW
/** After a mark outside a word. */
export const AFTER_MARK = 3 * ROW
/** The first of the states after a space that follows a word which may be doubled. */
const REPEATS = 4 * ROW
const MOST_REPEATS = 32
/** Inside a word, after a sign: `don’t`. All states below are outside a word. */
export const AFTER_SIGN = REPEATS + MOST_REPEATS * ROW
export const AFTER_INNER_MARK = AFTER_SIGN + ROW
export const AFTER_POINT = AFTER_SIGN + 2 * ROW // a mark after a digit
/** From here on, a letter or a digit was read last. */
export const LETTERS = AFTER_SIGN + 3 * ROW
const IN_FIGURE = LETTERS
const AFTER_ONE_DIGIT = LETTERS + ROW // after a digit and a mark
const AFTER_TWO_DIGITS = LETTERS + 2 * ROW
/** The end of the states in which a letter opens a run of letters. */
export const OPEN_END = LETTERS + 3 * ROW
/** Among letters that are not looked for. */
const IN_LETTERS = OPEN_END
const FIRST_FREE = OPEN_END + ROW

/**
 * Returns the automaton that recognizes words, given in small ASCII letters with their feature bits.
 * It also recognizes two equal words of the list `doubled` with one space between them, as a word with the bits `doubledBits`.
 */
export function createWordAutomaton(
  words: ReadonlyMap<string, number>,
  doubled: readonly string[],
  doubledBits: number,
): WordAutomaton {
  let most = rowOf(FIRST_FREE)
  for (const word of words.keys()) most += word.length
  for (const word of doubled) most += 2 * word.length + 1
  const next = new Uint16Array(most * ROW)
  const bits = new Uint32Array(most)
  const lengths = new Uint8Array(most)
  const rest = new Uint16Array(most)
  let end = FIRST_FREE
  const addCopy = (of: number, state = end): number => {
    if (state === end) end += ROW
    next.copyWithin(state, of, of + ROW)
    const [row, other] = [rowOf(state), rowOf(of)]
    bits[row] = bits[other] ?? 0
    lengths[row] = lengths[other] ?? 0
    rest[row] = rest[other] ?? 0
    return state
  }
  const endWord = (state: number, wordBits: number, length: number, after: number): void => {
    bits[rowOf(state)] = wordBits
    lengths[rowOf(state)] = length
    rest[rowOf(state)] = after
    next.fill(WORD_END, state + OTHER, state + ROW)
  }
  /** Returns the state after a word, which is added. */
  const addWord = (word: string): number => {
    let state = OUTSIDE
    for (let i = 0; i < word.length; i++) {
      const at = state + columnOf(word, i)
      let following = next[at] ?? IN_LETTERS
      if (following === IN_LETTERS) {
        next[at] = following = end
        end += ROW
      }
      state = following
    }
    return state
  }
  next.fill(IN_LETTERS, IN_LETTERS, IN_LETTERS + OTHER)
  next.set([AFTER_SIGN, AFTER_SPACE, IN_FIGURE, AFTER_INNER_MARK, OUTSIDE, OTHER_SIGN], IN_LETTERS + OTHER)
  addCopy(IN_LETTERS, OUTSIDE)
  // all other rows start as copies of that row
  for (let size = ROW; IN_LETTERS + size < next.length; size *= 2)
    next.copyWithin(IN_LETTERS + size, IN_LETTERS, IN_LETTERS + size)
  const ends = [...words.keys()].map(addWord)
  const doubledEnds = doubled.map(addWord)
  for (let state = AFTER_SIGN; state < OPEN_END; state += ROW) addCopy(OUTSIDE, state)
  next[OUTSIDE + OTHER] = OUTSIDE
  next[OUTSIDE + MARK] = AFTER_MARK
  addCopy(OUTSIDE, AFTER_SPACE)
  addCopy(OUTSIDE, AFTER_MARK)
  next[AFTER_SPACE + SPACE] = TWO_SPACES
  next[AFTER_MARK + MARK] = next[AFTER_INNER_MARK + MARK] = next[AFTER_POINT + MARK] = TWO_MARKS
  next[IN_FIGURE + MARK] = AFTER_POINT
  next[AFTER_POINT + DIGIT] = AFTER_ONE_DIGIT
  next[AFTER_ONE_DIGIT + DIGIT] = AFTER_TWO_DIGITS
  next[AFTER_ONE_DIGIT + MARK] = next[AFTER_TWO_DIGITS + MARK] = DATE_MARK
  let word = 0
  for (const [letters, wordBits] of words) endWord(ends[word++] ?? 0, wordBits, letters.length, IN_LETTERS)
  const afters = doubledEnds.map((state, i) => {
    const repeat = addCopy(AFTER_SPACE, REPEATS + i * ROW)
    const after = addCopy(IN_LETTERS)
    next[after + SPACE] = repeat
    if (bits[rowOf(state)] === 0) next[state + SPACE] = repeat
    else rest[rowOf(state)] = after
    return after
  })
  for (const [i, letters] of doubled.entries()) {
    let state = REPEATS + i * ROW
    for (let at = 0; at < letters.length; at++) {
      const column = state + columnOf(letters, at)
      state = next[column] = addCopy(next[column] ?? IN_LETTERS)
    }
    endWord(state, (bits[rowOf(state)] ?? 0) | doubledBits, letters.length, afters[i] ?? IN_LETTERS)
  }
  return { next, columns: makeColumns(doubled.length > 0 ? CAPITAL_COLUMN : 0), bits, lengths, rest }
}

const columnOf = (word: string, at: number): number => word.charCodeAt(at) - 0x61

/** Returns the column of each byte. `capital` is added to those of capitals. */
function makeColumns(capital: number): Uint8Array {
  const columns = new Uint8Array(0x100).fill(CONTROL, 0, 0x20).fill(OTHER, 0x21, 0x80).fill(SIGN, 0x80)
  columns.fill(DIGIT, 0x30, 0x3a)
  for (let letter = 0; letter < 26; letter++) {
    columns[0x61 + letter] = letter
    columns[0x41 + letter] = capital + letter
  }
  columns[0x20] = SPACE
  for (const sign of "./,'`") columns[sign.charCodeAt(0)] = MARK
  for (const sign of '\n"([-_') columns[sign.charCodeAt(0)] = SIGN
  return columns
}
