/*
 * The offsets of the features that rules look for, and of word starts, recorded while the texts of a story are indexed.
 * A rule tries its pattern only at these offsets. The arrays are reused from story to story, since most entries are never read.
 */

let starts = /* @__PURE__ */ new Int32Array(1 << 10)
let traces = /* @__PURE__ */ new Int32Array(1 << 10)
let count = 0
/** For each text, the index of its first place. */
const firsts: number[] = []
/** The start offsets of the words that `wordCount` counts. `firstWords` has the index of the first word of each text. */
let words = /* @__PURE__ */ new Int32Array(1 << 11)
let wordsUsed = 0
const firstWords: number[] = []
let texts = 0

/** Clears the places of the previous story. */
export function resetPlaces(): void {
  count = 0
  wordsUsed = 0
  texts = 0
}

/** Begins the next text: later marks belong to it. */
export function beginText(): void {
  firstWords[texts] = wordsUsed
  firsts[texts++] = count
}

/** Records the start of a word. */
export function markWord(start: number): void {
  if (wordsUsed === words.length) words = doubled(words)
  words[wordsUsed++] = start
}

/** Records the feature bits found at an offset of the text. */
export function markPlace(start: number, found: number): void {
  if (count === starts.length) {
    starts = doubled(starts)
    traces = doubled(traces)
  }
  starts[count] = start
  traces[count++] = found
}

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2)
  larger.set(list)
  return larger
}

/** Returns the offsets in a text with one of the feature bits, in order. `text` is an index into the story indexed last. */
export function placesIn(text: number, bits: number): number[] {
  const found: number[] = []
  const end = text + 1 < texts ? (firsts[text + 1] ?? 0) : count
  for (let i = firsts[text] ?? 0; i < end; i++) if (((traces[i] ?? 0) & bits) !== 0) found.push(starts[i] ?? 0)
  return found
}

/** Counts the words that start in a span of a text. `text` is an index into the story indexed last. */
export function wordsIn(text: number, start: number, end: number): number {
  const last = text + 1 < texts ? (firstWords[text + 1] ?? 0) : wordsUsed
  const from = firstFrom(start, firstWords[text] ?? 0, last)
  return firstFrom(end, from, last) - from
}

/** Returns the first word in a range that starts at or after an offset. Binary search. */
function firstFrom(place: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
