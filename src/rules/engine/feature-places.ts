/*
 * Where the words and signs stand that rules look for, told while the texts of a story are looked over: a rule tries its pattern there and
 * nowhere else; and where words start. They are kept in arrays from story to story, since most are never asked for.
 */

let starts = /* @__PURE__ */ new Int32Array(1 << 10)
let traces = /* @__PURE__ */ new Int32Array(1 << 10)
let count = 0
/** Of each text, the number of its first place. */
const firsts: number[] = []
/** Where the words start that `wordCount` counts, and of each text the number of its first. */
let words = /* @__PURE__ */ new Int32Array(1 << 11)
let wordsUsed = 0
const firstWords: number[] = []
let texts = 0

/** Forgets the places of the story before. */
export function resetPlaces(): void {
  count = 0
  wordsUsed = 0
  texts = 0
}

/** The next text begins. */
export function beginText(): void {
  firstWords[texts] = wordsUsed
  firsts[texts++] = count
}

/** Notes where a word starts. */
export function markWord(start: number): void {
  if (wordsUsed === words.length) words = doubled(words)
  words[wordsUsed++] = start
}

/** Notes what stands at a place of the text, by its traces. */
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

/** The places in the text of a number where something with one of these traces stands, in order. Of the story that was looked over last. */
export function placesIn(text: number, bits: number): number[] {
  const found: number[] = []
  const end = text + 1 < texts ? (firsts[text + 1] ?? 0) : count
  for (let i = firsts[text] ?? 0; i < end; i++) if (((traces[i] ?? 0) & bits) !== 0) found.push(starts[i] ?? 0)
  return found
}

/** How many words start in a stretch of the text of a number. Of the story that was looked over last. */
export function wordsIn(text: number, start: number, end: number): number {
  const last = text + 1 < texts ? (firstWords[text + 1] ?? 0) : wordsUsed
  const from = firstFrom(start, firstWords[text] ?? 0, last)
  return firstFrom(end, from, last) - from
}

/** The first word, among some, that starts at a place or behind it. */
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
