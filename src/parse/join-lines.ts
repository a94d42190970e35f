import type { Repair } from '../diagnostics/story'
import { hangingHyphenWords } from '../lexicon/name-particles'
import { alternatives } from '../lexicon/words'
import { BREAK, CAPITAL, CHARACTER_CLASS, IRREGULAR, SPACE, TAB } from '../text/characters'
import { applyEdits, wholeSourceSpanOf } from '../text/edits'
import { HAS_IRREGULAR, HAS_TAB } from '../text/lines'
import { partitionPoint } from '../text/partition-point'
import type { Span } from '../text/span'
import { isLineHyphen } from './damage/line-hyphen'
import type { JoinedText, LineBlock, Source } from './source'

/** Returns the text of a block as one line. Each replaced line break is recorded as a repair; `more` are other repairs, in order. */
export function joinBlock(source: Source, block: LineBlock, more: readonly Repair[] = []): JoinedText {
  const joined = joinWraps(source, block)
  const inside = more.filter((repair) => repair.start > joined.start && repair.end < joined.end)
  if (inside.length === 0) return joined
  const { start, end } = joined
  const repairs = [...joined.repairs, ...inside].sort((a, b) => a.start - b.start || a.end - b.end)
  return { start, end, text: applyEdits(source.text, repairs, start, end), repairs }
}

function joinWraps(source: Source, block: LineBlock): JoinedText {
  const { text, lines } = source
  const { start, end } = block
  const { flags } = lines
  if (block.first === block.last && !((flags[block.first] as number) & (HAS_IRREGULAR | HAS_TAB))) {
    return { start, end, text: text.slice(start, end), repairs: [] }
  }
  const repairs: Repair[] = []
  let isRegular = true
  const pieces: string[] = [] // joined at the end: a string that grows and is looked at in turn costs the square of its length
  for (let line = block.first; line <= block.last; line++) {
    const from = line === block.first ? start : (lines.start[line] as number)
    const to = line === block.last ? end : (lines.end[line] as number)
    const irregular = ((flags[line] as number) & (HAS_IRREGULAR | HAS_TAB)) !== 0
    if (irregular) isRegular = false
    const piece = irregular ? cleanText(text, from, to, repairs, ' ', source.marks) : text.slice(from, to)
    if (line === block.last) {
      pieces.push(piece)
      break
    }
    const next = lines.start[line + 1] as number
    if (isHyphen(text, to, next) && source.repair && piece.endsWith('-') && isLineHyphen(source, to - 1, next)) {
      repairs.push({ kind: 'hyphenation', start: to - 1, end: next, text: '' })
      pieces.push(piece.slice(0, -1))
      continue
    }
    const between = joinerOf(text, to, next)
    repairs.push({ kind: 'hard-wrap', start: to, end: next, text: between })
    pieces.push(piece, between)
  }
  const joined = pieces.join('')
  return isRegular ? { start, end, text: joined, repairs } : trimJoined(start, end, joined, repairs)
}

/** Returns a span of the copy with its line breaks and spaces as filed. `marks` are repairs to apply inside it. */
export function joinLines(text: string, { start, end }: Span, marks?: readonly Repair[]): JoinedText {
  const repairs: Repair[] = []
  return trimJoined(start, end, cleanText(text, start, end, repairs, '\t', marks), repairs)
}

/** Conjunction at the start of a line after a hyphen: `und` after `Schul-`, as in `Schul- und Kindergarten`. There the hyphen stays. */
const JOINS = new RegExp(`(?:${alternatives(hangingHyphenWords)})(?= )`, 'y')

/** Returns the text that joins two lines: a space, or nothing after a hyphen and between two Chinese or Japanese characters. */
function joinerOf(text: string, end: number, next: number): string {
  const last = text.charCodeAt(end - 1)
  const first = text.charCodeAt(next)
  if (isHyphen(text, end, next)) {
    JOINS.lastIndex = next
    return JOINS.test(text) ? ' ' : ''
  }
  if (last === SOFT_HYPHEN) return ''
  return isHan(last) && isHan(first) ? '' : ' '
}

/** Whether a line ends with a hyphen inside a word: `govern-` before `ment`, `opening-` before `up`. */
const isHyphen = (text: string, end: number, next: number): boolean =>
  text.charCodeAt(end - 1) === 0x2d && isWordUnit(text.charCodeAt(end - 2)) && isWordUnit(text.charCodeAt(next))

const SOFT_HYPHEN = 0xad

const isWordUnit = (unit: number): boolean => (CHARACTER_CLASS[unit] as number) >= CAPITAL

const isHan = (unit: number): boolean => (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xff00 && unit <= 0xffef)

/**
 * Returns the text of a span with `marks` applied, and adds each change to `repairs`. A tab becomes `tab`.
 * Characters that a Text cannot have are replaced or removed (law 4).
 */
function cleanText(
  text: string,
  start: number,
  end: number,
  repairs: Repair[],
  tab: string,
  marks: readonly Repair[] = [],
): string {
  let out = ''
  let at = start
  const addRepair = (kind: string, from: number, to: number, by: string): void => {
    out += text.slice(at, from) + by
    repairs.push({ kind, start: from, end: to, text: by })
    at = to
  }
  let next = marks.length ? firstFrom(marks, start) : 0
  for (let i = start; i < end; i++) {
    while (next < marks.length && (marks[next] as Repair).start < i) next++
    const mark = marks[next]
    if (mark && mark.start === i && mark.end <= end) {
      addRepair(mark.kind, i, mark.end, mark.text)
      i = mark.end - 1
      next++
      continue
    }
    const unit = text.charCodeAt(i)
    const kind = CHARACTER_CLASS[unit]
    if (kind === IRREGULAR) {
      if (unit >= 0xd800 && unit < 0xdc00) {
        const low = text.charCodeAt(i + 1)
        if (i + 1 < end && low >= 0xdc00 && low < 0xe000) i++
        else addRepair('lone-surrogate', i, i + 1, '\ufffd')
      } else if (unit >= 0xdc00 && unit < 0xe000) addRepair('lone-surrogate', i, i + 1, '\ufffd')
      else if (unit > 0xff) addRepair('noncharacter', i, i + 1, '')
      else addRepair('control-character', i, i + 1, '')
    } else if (kind === TAB) {
      if (tab !== '\t') addRepair('tab', i, i + 1, tab)
    } else if (kind === SPACE) {
      if (unit === 0x0b || unit === 0x0c) addRepair('control-character', i, i + 1, ' ')
    } else if (kind === BREAK && unit !== 0x0a) {
      const length = unit === 0x0d && text.charCodeAt(i + 1) === 0x0a ? 2 : 1
      addRepair('line-end', i, i + length, '\n')
      i += length - 1
    }
  }
  return out + text.slice(at, end)
}

/** Returns the index of the first repair that starts at an offset or after it; the length of the list if none does. */
function firstFrom(marks: readonly Repair[], offset: number): number {
  return partitionPoint(0, marks.length, (middle) => (marks[middle] as Repair).start < offset)
}

/** Trims white space at the ends of a text, and its span in the copy with it. Removed characters may have left such white space. */
function trimJoined(start: number, end: number, out: string, repairs: Repair[]): JoinedText {
  const text = out.trim()
  if (text.length === out.length) return { start, end, text, repairs }
  const lead = out.length - out.trimStart().length
  const whole = wholeSourceSpanOf(repairs, start, end, lead, lead + text.length)
  const from = whole?.start ?? start
  const to = whole?.end ?? from
  return { start: from, end: to, text, repairs: repairs.filter((repair) => repair.start >= from && repair.end <= to) }
}
