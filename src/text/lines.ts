import { BLANK, BREAK, CAPITAL, CLASS, ODD, STOP, TAB } from './characters'

/** What a line holds beside words. */
export const HAS_TAB = 1
export const HAS_ODD = 2 // controls, surrogates, noncharacters, vertical tabs and form feeds
export const HAS_GAPS = 4 // two runs of blanks or more, or one of six: columns
export const HAS_WIDE = 8 // characters beyond Latin-1
export const HAS_GLUE = 16 // a full stop with a capital right behind it

/** The lines of a text, as offsets into it: one entry a line, in typed arrays. */
export interface Lines {
  readonly count: number
  /** The first character that is not white space; the end of the line where there is none. */
  readonly start: Int32Array
  /** After the last character that is not white space; equal to start for a blank line. */
  readonly end: Int32Array
  /** How many white space characters stand before the first other. A tab counts as four. */
  readonly indent: Int32Array
  readonly flags: Uint8Array
}

/** Cuts a stretch of a text into lines, in one pass. Line ends are LF, CR, CR LF, NEL, LS and PS. */
export function readLines(text: string, from = 0, to = text.length): Lines {
  let size = 64
  let start = new Int32Array(size)
  let end = new Int32Array(size)
  let indent = new Int32Array(size)
  let flags = new Uint8Array(size)
  let count = 0
  let i = from
  while (i < to) {
    if (count === size) {
      size *= 4
      start = widen(start, new Int32Array(size))
      end = widen(end, new Int32Array(size))
      indent = widen(indent, new Int32Array(size))
      flags = widen(flags, new Uint8Array(size))
    }
    let margin = 0
    let unit = text.charCodeAt(i)
    let kind = CLASS[unit] as number
    while (kind === BLANK || kind === TAB) {
      margin += kind === TAB ? 4 : 1
      unit = ++i < to ? text.charCodeAt(i) : 10
      kind = CLASS[unit] as number
    }
    const first = i
    let last = i
    let flag = 0
    let run = 0 // blanks since the last other character
    let gaps = 0
    let stop = false // the unit before was a full stop behind a word, or a mark of quotation behind one
    let capital = false // the unit before was a capital
    while (kind !== BREAK) {
      if (kind === BLANK) {
        run++
        stop = false
        capital = false
        if (unit === 0x0b || unit === 0x0c) flag |= HAS_ODD
      } else if (kind === TAB) {
        flag |= HAS_TAB
        run += 4
        stop = false
      } else {
        if (run > 1 && isColumn(text, last, run)) gaps += run > 5 ? 2 : 1
        run = 0
        if (kind === STOP)
          stop = !capital // not U.S.
        else if (kind !== 0) {
          if (kind === ODD) flag |= HAS_ODD
          else if (stop && kind === CAPITAL) flag |= HAS_GLUE
          stop = false
          capital = kind === CAPITAL
        }
        if (unit > 0xff) flag |= HAS_WIDE
        last = i + 1
      }
      unit = ++i < to ? text.charCodeAt(i) : 10
      kind = CLASS[unit] as number
    }
    start[count] = first
    end[count] = last
    indent[count] = margin
    flags[count] = gaps > 1 ? flag | HAS_GAPS : flag
    count++
    if (unit === 13 && i + 1 < to && text.charCodeAt(i + 1) === 10) i++
    i++
  }
  return { count, start, end, indent, flags }
}

/** Two blanks after a full stop part sentences, not columns. */
function isColumn(text: string, at: number, run: number): boolean {
  if (run > 3) return true
  const before = text.charCodeAt(at - 1)
  return before !== 0x2e && before !== 0x3f && before !== 0x21 && before !== 0x22 && before !== 0x27 && before !== 0x29
}

function widen<T extends Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from)
  return into
}
