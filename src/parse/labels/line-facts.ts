import { CAPITAL, CHARACTER_CLASS, DIGIT, SMALL, STOP } from '../../text/characters'
import { unitAt } from '../../text/unit-at'
import { hasStop } from '../has-stop'
import { textWeight } from '../page/page-line'
import { isUnspaced, UNSPACED_WORD } from '../unspaced'

/** Counts and marks of a line, from one scan of its characters. */
export interface LineFacts {
  readonly text: string
  /** Length in Latin letters: see {@link textWeight}. */
  readonly weight: number
  /** Number of words; in scripts without spaces between words, such as Thai, by their usual length. */
  readonly words: number
  /** Number of words that open with a capital. */
  readonly capitalised: number
  /** Number of words that open with a small letter. */
  readonly small: number
  /** Number of capitals; `smalls` is the number of small letters. */
  readonly capitals: number
  readonly smalls: number
  readonly digits: number
  /** Number of letters without case: Chinese, Japanese, Korean, Arabic … */
  readonly caseless: number
  /** First and last UTF-16 code unit of the line. */
  readonly first: number
  readonly last: number
  /** Whether a full stop ends the line; quotation marks and brackets may follow. */
  readonly stopped: boolean
  /** Marks in the line, as bits of {@link MARKS}. */
  readonly marks: number
  /** Offset of the first colon within the first 40 characters; -1 for none. */
  readonly colon: number
}

/** Bits of the marks that separate the parts of a short line. `gap` is two spaces, `dot` a middle dot. */
export const MARKS = { slash: 1, hyphen: 2, bar: 4, arrow: 8, at: 16, comma: 32, gap: 64, dot: 128, dash: 256 } as const

const SCANNED = 240
const LABEL = 40

/** Scans a line, up to its 240th character. */
export function lineFacts(text: string): LineFacts {
  const { length } = text
  const end = Math.min(length, SCANNED)
  let words = 0
  let capitalised = 0
  let small = 0
  let capitals = 0
  let smalls = 0
  let digits = 0
  let caseless = 0
  let marks = 0
  let colon = -1
  let unspaced = 0
  let inWord = false
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i)
    const kind = CHARACTER_CLASS[unit] as number
    const opens = !inWord
    inWord = kind !== 1 && kind !== 2 && kind !== 0
    if (inWord && opens) words++
    if (kind === CAPITAL) {
      capitals++
      if (opens || unit > 0x24f) capitalised += opens ? 1 : 0
    } else if (kind === SMALL) {
      smalls++
      if (opens) small++
    } else if (kind === DIGIT) digits++
    else if (unit > 0x530) {
      caseless++
      if (isUnspaced(unit)) unspaced++
    } else {
      marks |= markOf(text, i, unit)
      if (colon < 0 && unit === 0x3a && i < LABEL) colon = i
    }
    if (unit === 0xff1a && colon < 0 && i < LABEL) colon = i
  }
  return {
    text,
    weight: textWeight(text, 0, length),
    words: words + Math.floor(unspaced / UNSPACED_WORD),
    capitalised,
    small,
    capitals,
    smalls,
    digits,
    caseless,
    first: text.charCodeAt(0),
    last: text.charCodeAt(length - 1),
    stopped: hasStop(text, length),
    marks,
    colon,
  }
}

function markOf(text: string, at: number, unit: number): number {
  switch (unit) {
    case 0x2f: // slash
      return MARKS.slash
    case 0x2d: // hyphen
      return unitAt(text, at + 1) > 0x20 && unitAt(text, at - 1) > 0x20 ? MARKS.hyphen : MARKS.dash
    case 0x7c: // bar
      return MARKS.bar
    case 0x3e: // arrow of a breadcrumb
      return MARKS.arrow
    case 0x40:
      return MARKS.at
    case 0x2c:
      return MARKS.comma
    case 0x20:
      return text.charCodeAt(at + 1) === 0x20 ? MARKS.gap : 0
    case 0xb7: // middle dot
      return MARKS.dot
    default:
      return 0
  }
}

/** Whether two lines are similar: in length, in the kind of first character, and in having a full stop, digits and a colon. */
export function isLike(a: LineFacts, b: LineFacts): boolean {
  const longest = Math.max(a.weight, b.weight)
  return (
    Math.abs(a.weight - b.weight) <= 12 + longest * 0.4 &&
    kindOf(a.first) === kindOf(b.first) &&
    a.stopped === b.stopped &&
    a.digits > 0 === b.digits > 0 &&
    ((a.colon > 0 && b.colon > 0) || (a.colon < 0 && b.colon < 0))
  )
}

const kindOf = (unit: number): number => {
  const kind = CHARACTER_CLASS[unit] as number
  return kind === STOP || kind < CAPITAL ? 0x100 + Math.min(unit, 0x2000) : kind
}
