import { readRoles } from '../restrictions/read-roles'
import { CAPITAL, CHARACTER_CLASS, DIGIT, SMALL } from '../text/characters'
import { unitAt } from '../text/unit-at'
import { openingParts, partBit } from './grammar'
import { hasStop } from './has-stop'
import { opensLikeDateline, opensWithSureDateline } from './head/dateline/opens-with-dateline'
import { SETTLEMENT } from './head/dateline/places'
import { isSlugline } from './head/is-slugline'
import { possibleRestriction } from './head/possible-restriction'
import { restrictionLine } from './head/restriction-line'
import { isFullLine } from './is-full-line'
import type { Source } from './source'
import { endMark } from './tail/end-mark'

const HEAD = 24 // maximum number of lines of a head, where its parts are not identified yet
const SHORT = 24

/** Whether a line opens a part although it looks like the rest of the line before. Cheap, as every line is tested. */
export function opensPart(source: Source, line: number): boolean {
  const { lines, layout } = source
  const start = lines.start[line] as number
  const length = (lines.end[line] as number) - start
  const inHead = line < Math.min(HEAD, layout.firstIndented)
  if (inHead) {
    const text = source.text.slice(start, start + length)
    if (opensWithSureDateline(text, source.tables)) return true
    if (opensLikeDateline(text) && !isFullAbove(source, line)) return true
  }
  if (length > 300) return false
  if (isBelowRestriction(source, line, inHead)) return true
  if (!inHead && length > SHORT && !mayBeApart(source, line)) return false
  if (line === 1 && isSlugline(source.text.slice(lines.start[0], lines.end[0]))) return true
  const text = source.text.slice(start, start + length)
  if (inHead && mayBeEquated(text) && EQUATED.test(text)) return true
  const may = source.cues.partsOf(text)
  if (!inHead) {
    if ((may & RESTRICTION) !== 0 && isApart(source, line, text) && isRestrictionLine(source, line, text)) return true
    if (CLOSING_TIME.test(text)) return true
    return length <= SHORT && (may & END_MARK) !== 0 && (endMark.opens?.(text, source) ?? false)
  }
  for (let i = 0; i < openingParts.length; i++)
    if ((may & (openerBits[i] as number)) !== 0 && openingParts[i]?.opens?.(text, source)) return true
  return false
}

/** Whether the line above is one of a wrapped paragraph: it is as long as its width allows, not longer, and ends no sentence. */
function isFullAbove({ text, lines, layout }: Source, line: number): boolean {
  const width = layout.width() || layout.seams()
  const above = line - 1
  const end = lines.end[above] as number
  if (!width || end - (lines.start[above] as number) > width || hasStop(text, end)) return false
  return isFullLine(text, lines, above, width)
}

/** A field with an equals sign: `status=hold`. */
const EQUATED = /^\p{L}[\p{L}_-]{1,24}=\S/u

/** Whether a line may be {@link EQUATED}: no space precedes the equals sign. */
function mayBeEquated(text: string): boolean {
  let at = 0
  while (unitAt(text, at) > EQUALS || unitAt(text, at) === HYPHEN) at++ // letters, `_` and hyphens, perhaps others
  return unitAt(text, at) === EQUALS
}
const EQUALS = 0x3d
const HYPHEN = 0x2d

/**
 * Whether a line is a restriction of the story.
 * A possible one counts only if the line above ends a sentence and the line itself is complete.
 */
function isRestrictionLine(source: Source, line: number, text: string): boolean {
  if (source.core.mayContain(line, line) && restrictionLine.opens?.(text, source)) return true
  const { lines, text: copy } = source
  if (!STOPS.has(copy.charCodeAt((lines.end[line - 1] as number) - 1))) return false
  const isWhole = STOPS.has(text.charCodeAt(text.length - 1)) || LABELLED.test(text) || isLastOfBlock(source, line)
  if (!isWhole || !(possibleRestriction.opens?.(text, source) ?? false)) return false
  const above = copy.slice(lines.start[line - 1], lines.end[line - 1])
  return text !== text.toUpperCase() || text === text.toLowerCase() || above !== above.toUpperCase()
}

/** Whether the next line is indented, empty or missing. */
function isLastOfBlock({ lines, text }: Source, line: number): boolean {
  const start = lines.start[line + 1]
  if (start === undefined) return true
  const end = lines.end[line + 1] as number
  return start === end || /\s/.test(text.charAt(text.lastIndexOf('\n', start - 1) + 1))
}

/** Time at which an Italian agency sent a story, below the code of its desk: `04-MAR-24 12:00 NNNN` */
const CLOSING_TIME = /^\d.{8,20} N{4}$/

const openerBits = openingParts.map(partBit)
const END_MARK = partBit(endMark)
const RESTRICTION = partBit(restrictionLine)

/**
 * Whether a line inside a paragraph may be a part of its own, such as a restriction.
 * It may if the line above ends a sentence, if it is in capitals, or if it starts with a mark or a label.
 */
function isApart({ text: copy, lines }: Source, line: number, text: string): boolean {
  const before = copy.charCodeAt((lines.end[line - 1] as number) - 1)
  if (STOPS.has(before) || LABELLED.test(text)) return true
  if (hasSmall(text) || text !== text.toUpperCase()) return false
  const above = copy.slice(lines.start[line - 1], lines.end[line - 1])
  return !LAST_WORD.test(text) || above !== above.toUpperCase()
}

/** Whether a text has a small letter of Latin, Greek or Cyrillic, so that it differs from itself in capitals. Most lines have one at once. */
function hasSmall(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (CHARACTER_CLASS[text.charCodeAt(at)] === SMALL) return true
  return false
}

/** Last word of a sentence, on a line of its own: `SUSPENDED.` under `THE TALKS MUST BE`; not: `DO NOT USE.` */
const LAST_WORD = /^\p{L}+\.$/u

/**
 * Whether the line before is a complete restriction: `KILL KILL KILL` over `WASHINGTON (AP)`; not: `Not to be used until` over `Monday.`
 */
function isBelowRestriction(source: Source, line: number, inHead: boolean): boolean {
  const { text, lines, cues } = source
  const before = line - 1
  const hasWords = source.core.mayContain(before, before)
  if (!hasWords && before > 0) return false
  const start = lines.start[before] as number
  const end = lines.end[before] as number
  if (end - start > 120) return false
  const first = CHARACTER_CLASS[text.charCodeAt(lines.start[line] as number)]
  if (first !== CAPITAL && !mayOpenText(source, line) && !isClosed(source, before)) return false
  if (!inHead && before > 0 && lines.start[before - 1] !== lines.end[before - 1]) {
    const last = text.charCodeAt((lines.end[before - 1] as number) - 1)
    if (!STOPS.has(last) && CHARACTER_CLASS[text.charCodeAt(start + 1)] !== CAPITAL) return false
  }
  if (CHARACTER_CLASS[text.charCodeAt(start)] === SMALL) return false
  const own = text.slice(start, end)
  if ((cues.partsOf(own) & RESTRICTION) === 0) return false
  const rest = text.slice(lines.start[line], lines.end[line])
  if (first !== CAPITAL && !isClosed(source, before) && !opensText(rest, own)) return false
  if (rest.length < SHORT && rest.endsWith('.')) return false
  if (hasWords && restrictionLine.opens?.(own, source)) return true
  return before === 0 && (possibleRestriction.opens?.(own, source) ?? false)
}

/** Whether a line that starts with no capital may start a text: with a number, or with a few letters and a full stop. */
function mayOpenText({ text, lines }: Source, line: number): boolean {
  const start = lines.start[line] as number
  if (CHARACTER_CLASS[text.charCodeAt(start)] === DIGIT) return true
  for (let at = start + 1; at <= start + MARK; at++) if (unitAt(text, at) === 0x2e) return true
  return false
}

const MARK = 5 // letters of the longest mark of a settlement

/**
 * Whether a line starts a text of its own below a restriction: with the mark of a settlement before a capital, or with a number below complete
 * words. `г. Заречинск —`, `20 people were hurt`; not: `6 p.m.` below `Not for use before`
 */
const opensText = (line: string, above: string): boolean =>
  CHARACTER_CLASS[line.charCodeAt(0)] === DIGIT
    ? line.length > LABEL && !INCOMPLETE.test(readRoles(above).text)
    : SETTLEMENT.test(line)

/** Roles of words that another must follow, or a comma: `before`, `the`, `not`. */
const INCOMPLETE = /[BDdN,:-]$/

/** Whether a line opens or ends with a mark of Chinese and Japanese, whose letters have no capitals: `【4月5日解禁】`. */
const isClosed = ({ text, lines }: Source, line: number): boolean =>
  DENSE_STOPS.has(text.charCodeAt((lines.end[line] as number) - 1)) ||
  DENSE_MARKS.has(text.charCodeAt(lines.start[line] as number))
const DENSE_MARKS = new Set([...'【［〔※■'].map((mark) => mark.charCodeAt(0)))
const DENSE_STOPS = new Set([...'】」。）'].map((mark) => mark.charCodeAt(0)))

const LABEL = 40 // characters of a label, and its colon

/**
 * Whether {@link isApart} may be true of a line: a cheap test.
 * It examines the first 40 characters and the last one of the line above.
 */
function mayBeApart({ text, lines }: Source, line: number): boolean {
  const start = lines.start[line] as number
  const first = CHARACTER_CLASS[text.charCodeAt(start)]
  if (first === SMALL) return false
  const before = text.charCodeAt((lines.end[line - 1] as number) - 1)
  if (STOPS.has(before) || first !== CAPITAL || CHARACTER_CLASS[text.charCodeAt(start + 1)] === CAPITAL) return true
  const end = Math.min(start + LABEL, lines.end[line] as number)
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x3a) return true
  return false
}

const STOPS = new Set([...'.!?:"”»)。'].map((mark) => mark.charCodeAt(0)))
/** Start of a line with a label or a mark: `Eds: `, `Achtung Redaktionen: `, `*** `, `(`; not: a quotation mark, a digit. */
const LABELLED = /^(?:[^\p{L}\d\s"“„«]|\p{L}[^:]{1,40}:\s)/u
