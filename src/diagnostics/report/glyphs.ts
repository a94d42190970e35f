import { escapeCharacter } from './escape-invisible'
import { WIDE } from './wide-characters'

/** Glyph: a character with its combining characters, drawn as one sign. */
export interface Glyph {
  /** Offset in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** Text drawn for the glyph: spaces for a tab, an escape such as `\u{202E}` for a character that is unsafe in a terminal. */
  readonly shown: string
  /** Width of `shown`, in terminal cells. */
  readonly width: number
}

/** Distance between tab stops, in terminal cells. */
const TAB = 4
const SET_ON = /\u200C|\u200D|[\p{Mn}\p{Me}\u1160-\u11FF\uD7B0-\uD7FF]/u
const JOINER = '\u200D'
const PICTURE_SIGN = '\uFE0F'
const SKIN = /[\u{1F3FB}-\u{1F3FF}]/u
const FLAG_LETTER = /[\u{1F1E6}-\u{1F1FF}]/u
const PICTURE = /\p{Extended_Pictographic}/u

/** Returns the glyphs of a span of a text. The span must not start or end in the middle of a character. */
export function glyphs(text: string, start: number, end: number): Glyph[] {
  const found: Glyph[] = []
  let column = 0
  for (let at = start; at < end; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const last = found.at(-1)
    const next = at + character.length
    if (last && continuesGlyph(last, character)) {
      const width = joinedWidth(last, character)
      column += width - last.width
      found[found.length - 1] = { start: last.start, end: next, shown: last.shown + character, width }
    } else {
      const sign = character === '\t' ? ' '.repeat(TAB - (column % TAB)) : escapeCharacter(character)
      const width = sign === character ? glyphWidth(character) : sign.length
      found.push({ start: at, end: next, shown: sign, width })
      column += width
    }
    at = next
  }
  return found
}

/** Whether a character belongs to the glyph before it: an accent, a joined emoji, the second letter of a flag. */
function continuesGlyph(last: Glyph, character: string): boolean {
  if (last.shown.length !== last.end - last.start) return false // an escape, a tab
  if (SET_ON.test(character)) return true
  const base = String.fromCodePoint(last.shown.codePointAt(0) ?? 0)
  if (SKIN.test(character)) return PICTURE.test(base)
  if (FLAG_LETTER.test(character)) return last.shown.length === 2 && FLAG_LETTER.test(base)
  return last.shown.endsWith(JOINER) && PICTURE.test(base) && PICTURE.test(character)
}

const joinedWidth = (last: Glyph, character: string): number =>
  character === PICTURE_SIGN || FLAG_LETTER.test(character) ? 2 : last.width

function glyphWidth(character: string): number {
  if (SET_ON.test(character)) return 0
  const code = character.codePointAt(0) ?? 0
  if (code < 0x1100) return 1
  let low = 0
  let high = WIDE.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [from, to] = WIDE[middle] ?? [0, 0]
    if (code < from) high = middle - 1
    else if (code > to) low = middle + 1
    else return 2
  }
  return 1
}
