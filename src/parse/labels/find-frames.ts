import type { StoryLine } from './story-line'

const LONGEST = 400 // letters of an entry of a list
const OPENING = 36 // characters in which a line shows its frame
const PIECES = 4 // words, numbers and marks of a frame
const PIECE = /[\p{L}\p{M}]+|\d+|[^\p{L}\p{M}\d\s]/gu
const MARK = /[^w9,.'’"“”„«»‘「『?!¿¡]/u

/**
 * Returns the frame in which a line opens: its first numbers and marks, with `w` for each series of words and `9` for each number.
 * Empty if it opens like any sentence, with words alone. `June 3, 8:14 a.m. – A goat` gives `w9,9`; not: `A goat, they said`.
 */
function frameOf(text: string): string {
  let frame = ''
  let pieces = 0
  for (const piece of text.slice(0, OPENING).match(PIECE) ?? []) {
    const kind = /^\d/.test(piece) ? '9' : /^[\p{L}\p{M}]/u.test(piece) ? 'w' : piece
    if (kind === 'w' && frame.endsWith('w')) continue
    frame += kind
    if (++pieces === PIECES) break
  }
  return /^\W*9/.test(frame) || MARK.test(frame) || /^w9[,:.]9/.test(frame) ? frame : ''
}

/** Sets `frames` of each line: the number of adjacent lines that open in the same frame, as the entries of a list do. */
export function findFrames(lines: readonly StoryLine[]): void {
  const frames = lines.map(({ text, weight }) => (weight <= LONGEST ? frameOf(text) : ''))
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    if (frames[from]) while (to < lines.length && frames[to] === frames[from]) to++
    for (let at = from; at < to; at++) (lines[at] as StoryLine).frames = frames[from] ? to - from : 0
    from = to
  }
}
