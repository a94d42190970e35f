import { CAPITAL, CHARACTER_CLASS, DIGIT, isSpace, SMALL, SPACE, TAB } from './characters'
import { defineFlags } from './define-flags'
import { unitAt } from './unit-at'

/* Flags of a line: what it contains besides words. */
const flag = defineFlags('line')
export const HAS_TAB = flag('HAS_TAB')
export const HAS_IRREGULAR = flag('HAS_IRREGULAR') // controls, surrogates, noncharacters, vertical tabs and form feeds
export const HAS_GAPS = flag('HAS_GAPS') // two runs of two spaces or more, or one of six: columns
export const HAS_GLUE = flag('HAS_GLUE') // a full stop directly before a capital, or the end of a Korean sentence directly before a syllable
export const ENDS = flag('ENDS') // a wire mark showed that the text of the line does not go on in the next line

/** Lines of a text as lists of offsets, with one entry per line. */
export interface Lines {
  readonly count: number
  /** Offset of the first character that is not white space; the end of the line for a blank line. */
  readonly start: readonly number[]
  /** Offset after the last character that is not white space. Equal to `start` for a blank line. */
  readonly end: readonly number[]
  /** Width of the white space at the start of the line, in characters. A tab counts as four. */
  readonly indent: readonly number[]
  readonly flags: readonly number[]
  /** Whether the text is only ASCII, with no control characters but LF and tabs. */
  readonly ascii: boolean
}

/*
 * Rare characters are searched in the whole copy with the engine’s own search, and flagged at their line:
 * several times as fast as a loop that classifies each character.
 */
const BEYOND_ASCII = /[^\n\t -~]/
const IDEOGRAPHIC_SPACE = 0x3000 // as wide as two letters
const ANY_BREAK = /\r\n?|[\n\u0085\u2028\u2029]/g
const RARE_BREAK = /[\r\u0085\u2028\u2029]/
const ODD = /[\0-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/g
const GLUE = /[\p{Ll}\d)\]"'”’»%][.!?]["”’»]?[“«‘]?\p{Lu}|[다요죠까]\.[가-힣]/gu
const STOPS = ['.', '!', '?']

/** Splits a span of a text into lines. Line ends are LF, CR, CR LF, NEL, LS and PS. */
export function readLines(text: string, from = 0, to = text.length): Lines {
  const start: number[] = []
  const end: number[] = []
  const indent: number[] = []
  const flags: number[] = []
  const addLine = (first: number, last: number): void => {
    let a = first
    let margin = 0
    for (; a < last; a++) {
      const unit = text.charCodeAt(a)
      const kind = CHARACTER_CLASS[unit]
      if (kind === SPACE) margin += unit === IDEOGRAPHIC_SPACE ? 2 : 1
      else if (kind === TAB) margin += 4
      else break
    }
    let b = last
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--
    start.push(a)
    end.push(b)
    indent.push(margin)
    flags.push(0)
  }
  let at = from
  const plain = !BEYOND_ASCII.test(text)
  if (!plain && RARE_BREAK.test(text)) {
    ANY_BREAK.lastIndex = from
    for (let match = ANY_BREAK.exec(text); match && match.index < to; match = ANY_BREAK.exec(text)) {
      addLine(at, match.index)
      at = match.index + match[0].length
    }
  } else {
    for (let next = text.indexOf('\n', at); next >= 0 && next < to; next = text.indexOf('\n', at)) {
      addLine(at, next)
      at = next + 1
    }
  }
  if (at < to) addLine(at, to)
  const lines = { count: start.length, start, end, indent, flags, ascii: plain }
  if (start.length === 0) return lines
  if (!plain) flagLines(lines, ODD, text, to, HAS_IRREGULAR)
  if (plain) for (const stop of STOPS) flagGlue(lines, text, to, stop)
  else flagLines(lines, GLUE, text, to, HAS_GLUE)
  flagTabs(lines, text, to)
  flagGaps(lines, text, to)
  return lines
}

/** Adds a flag to every line in which a global pattern matches. */
function flagLines(
  { count, start, end, flags }: FlaggedLines,
  pattern: RegExp,
  text: string,
  to: number,
  flag: number,
): void {
  pattern.lastIndex = start[0] ?? 0
  let line = 0
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    while (line + 1 < count && (start[line + 1] as number) <= match.index) line++
    flags[line] = (flags[line] as number) | flag
    pattern.lastIndex = Math.max(pattern.lastIndex, end[line] as number)
  }
  pattern.lastIndex = 0
}

/** Adds `HAS_GLUE` to the lines of plain ASCII text that {@link GLUE} matches. Searches for one sign, `stop`, that ends a sentence. */
function flagGlue({ count, start, flags }: FlaggedLines, text: string, to: number, stop: string): void {
  let line = 0
  for (let at = text.indexOf(stop, start[0] ?? 0); at >= 0 && at < to; at = text.indexOf(stop, at + 1)) {
    const next = unitAt(text, at + 1)
    if (next <= 0x21 || CHARACTER_CLASS[next === 0x22 ? unitAt(text, at + 2) : next] !== CAPITAL) continue
    const before = unitAt(text, at - 1)
    const kind = CHARACTER_CLASS[before]
    if (kind !== SMALL && kind !== DIGIT && !CLOSING.has(before)) continue
    while (line + 1 < count && (start[line + 1] as number) <= at) line++
    flags[line] = (flags[line] as number) | HAS_GLUE
  }
}

const CLOSING = new Set([...')]"\'%'].map((mark) => mark.charCodeAt(0)))

function flagTabs({ count, start, end, flags }: FlaggedLines, text: string, to: number): void {
  let line = 0
  for (let at = text.indexOf('\t', start[0] ?? 0); at >= 0 && at < to; at = text.indexOf('\t', at + 1)) {
    while (line + 1 < count && (start[line + 1] as number) <= at) line++
    if (at < (end[line] as number)) flags[line] = (flags[line] as number) | HAS_TAB
  }
}

/** Adds `HAS_GAPS` to lines with columns: two gaps of two spaces or more, or one of six. Leading white space is indent, not a gap. */
function flagGaps({ count, start, end, flags }: FlaggedLines, text: string, to: number): void {
  let line = 0
  let gaps = 0
  for (let at = text.indexOf('  ', start[0] ?? 0); at >= 0 && at < to; ) {
    let next = at + 2
    while (next < to && CHARACTER_CLASS[text.charCodeAt(next)] === SPACE) next++
    if (line + 1 < count && (start[line + 1] as number) <= at) gaps = 0
    while (line + 1 < count && (start[line + 1] as number) <= at) line++
    if (
      at > (start[line] as number) &&
      at < (end[line] as number) &&
      isColumn(text, at, next - at, start[line] as number, end[line] as number)
    ) {
      gaps += next - at > 5 ? 2 : 1
      if (gaps > 1) flags[line] = (flags[line] as number) | HAS_GAPS
    }
    at = text.indexOf('  ', next)
  }
}

interface FlaggedLines extends Lines {
  readonly flags: number[]
}

const PROSE = 140 // characters: no row of a table that ends with a full stop is as long

/**
 * Whether a gap of `run` spaces at an offset separates columns.
 * False in a line of over 140 characters that ends with a full stop. False also for two or three spaces after the end of a sentence or in a
 * line of over 100 characters, where an editor typed them.
 */
function isColumn(text: string, at: number, run: number, start: number, end: number): boolean {
  const length = end - start
  if (length > PROSE && text.charCodeAt(end - 1) === 0x2e) return false
  if (run > 3) return true
  if (length > 100) return false
  const before = text.charCodeAt(at - 1)
  return before !== 0x2e && before !== 0x3f && before !== 0x21 && before !== 0x22 && before !== 0x27 && before !== 0x29
}
