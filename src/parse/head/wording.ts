import { type CoreWords, mayContainCore, OPENING } from '../../restrictions/core-words'
import { findRestriction } from '../../restrictions/find-restriction'
import { readRoles } from '../../restrictions/read-roles'
import { hasStop } from '../has-stop'
import { openingOf } from '../phrases'
import type { Source } from '../source'
import type { Tables } from '../tables'
import { bracketedRestriction, isOnlyRestriction, type RestrictionTables } from './bracketed-restriction'
import { type DatelinedBlocks, isMasthead } from './dateline/is-masthead'
import { isAuthorLabel } from './is-author-label'
import { isMailField } from './is-mail-field'
import { isSlugline } from './is-slugline'

/** Blocks of a copy, with the index of the parts of the grammar. */
export interface IndexedBlocks extends DatelinedBlocks {
  opening(index: number): string
  openingParts(index: number): number
  coreWords(index: number): CoreWords
  readonly source: DatelinedBlocks['source'] & Pick<Source, 'core' | 'cues' | 'language' | 'tables' | 'zone'>
}

const LONGEST_BYLINE = 400 // characters, with the names of several authors
const SHORT = 120 // characters of a line that is no sentence; any words of a restriction make it a part, a longer one those of a request
export const HEAD = 12 // blocks at the start, one of which has the dateline
const DATELINE = 80 // characters in which the words of a restriction end that stands within a dateline
const REACH = 400 // characters of a block in which a restriction within its dateline has all its words
const BRACKETS = /^[(（[【]+/
/** Roles of words that keep a telephone number or a name private, not the story, as no time is with them: `(not for publication)`. */
const PRIVATE = /^[^oOxtTmBpC]*[NMn][^tTmBpC]*$/
/** What separates a name from what follows: a comma, a semicolon, a bar, a slash, a stop, a bracket, a mark, or a dash between spaces. */
const SEPARATOR = /[,;:|¦/\\、，；：؛،。．·•…→>=*#~\t({<（[【《«‹―]|\.?\s{2,}|\. |\s?[—–]\s?| - | -- /g
/** The same where only a name may precede: not a comma or a colon, which are in headlines and lists too. */
const STRONG = /[;|¦/\\；؛·•…→>=*#~\t({<（[【《«‹―]|\s{2,}|\s?[—–]\s?| - | -- /g
const SMALL = /\p{Ll}/u
/** End of a line that is no full stop: that of `6 p.m.`, `K.I.L.L.` */
const ABBREVIATED = /(?:\d ?[ap]\.m|(?:\p{Lu}\.){3,}\p{Lu})\.[)\]}”’"']*$/u
const CLOSING_BRACKET = /[)）\]】}>»›》’”.]+$/

/**
 * Returns the text that may restrict the story: `Hold for release` of the masthead `AP - Hold for release`, `hold until Friday` of the byline
 * `(By Jane Doe, hold until Friday)`, `KILL` of `Posted by Jane Doe; KILL`; the whole of any other block.
 */
export const wordingOf = (blocks: IndexedBlocks, index: number): string =>
  isMasthead(blocks, index)
    ? blocks.line(index).slice(blocks.datelineByRules(index)?.end)
    : (restrictionAfter(blocks, index) ?? blocks.line(index))

/**
 * Returns what follows the authors in a byline or the rest of a short line, or stands within a dateline, if it restricts the story for
 * certain; undefined for any other block.
 */
function restrictionAfter(blocks: IndexedBlocks, index: number): string | undefined {
  if (!hasWords(blocks, index)) return undefined // as most blocks
  const line = blocks.line(index)
  const { byline } = blocks.source.tables
  const { length } = line
  if (length > LONGEST_BYLINE && index >= HEAD) return undefined
  const mark = length <= LONGEST_BYLINE ? (BRACKETS.exec(line)?.[0].length ?? 0) : 0
  // the index knows how a byline opens, but not after a bracket
  const mayBeByline = mark > 0 || (blocks.openingParts(index) & blocks.source.cues.bylines) !== 0
  const opening =
    length <= LONGEST_BYLINE && mayBeByline
      ? byline.opening(mark > 0 ? openingOf(line.slice(mark)) : blocks.opening(index))
      : undefined
  if (opening) {
    if (!mayContain(blocks, index)) return undefined
    const names = line.slice(mark + opening.length + 1)
    return restrictionWithin(names) ?? restrictionAfterNames(names, blocks.source.tables)
  }
  if (line.length <= SHORT && (!hasStop(line, line.length) || ABBREVIATED.test(line))) {
    if (!mayContain(blocks, index) || isSlugline(line) || isMailField(line)) return undefined
    return bracketedRestriction(line, blocks.source.tables)?.words ?? restrictionAfterName(line, blocks.source.tables)
  }
  if (index >= HEAD || !hasWords(blocks, index, DATELINE)) return undefined
  // what restricts for certain has the words of certain restrictions
  if (blocks.coreWords(index).contained > DATELINE || !mayContainCore(line.slice(0, REACH))) return undefined
  const end = blocks.datelineByRules(index)?.end
  return end ? restrictionWithin(line.slice(0, end)) : undefined
}

/** Whether a block may have the words of a restriction. */
export function mayContain(blocks: IndexedBlocks, index: number): boolean {
  if (!hasWords(blocks, index)) return false
  const line = blocks.line(index)
  if (blocks.coreWords(index).contained <= line.length) return true
  return line.length > OPENING && blocks.source.tables.vocabulary.mayContain(line)
}

/** Whether the words in the opening of a block are enough for a note in whole sentences that holds the story. */
export function mayHold(blocks: IndexedBlocks, index: number): boolean {
  const { core } = blocks.source
  const { start, first, last } = blocks.block(index)
  return core.mayHold(first, core.lastOf(start, first, last, OPENING)) && blocks.coreWords(index).holds
}

/** Whether the lines of a block, or those of its first `length` units, may have the words of a restriction: a test without its text. */
export function hasWords(blocks: IndexedBlocks, index: number, length = Number.POSITIVE_INFINITY): boolean {
  const { start, first, last } = blocks.block(index)
  const { core } = blocks.source
  return core.mayContain(first, length < Number.POSITIVE_INFINITY ? core.lastOf(start, first, last, length) : last)
}

/**
 * Returns what restricts the story in a short line after a name or a label for authors, or in capitals: `KILL` of `Posted by Jane Doe; KILL`,
 * `HOLD` of `Updated 3 p.m. (HOLD)`; or says not to publish before a time. Undefined for others: `Bank of England, on hold until May`, `Cuba: Embargo bis 2030`.
 */
function restrictionAfterName(line: string, tables: Tables): string | undefined {
  const signed = isSigned(line, tables)
  const loud = restrictionWithin(line, SEPARATOR)
  if (loud === undefined) return undefined
  if (LOUD.test(loud) && SMALL.test(line.slice(0, line.lastIndexOf(loud)))) return loud
  const after = signed ? loud : restrictionWithin(line, STRONG)
  if (after === undefined) return undefined
  const before = line.slice(0, line.lastIndexOf(after)).replace(TRAILING, '')
  // of `PUENTE-DERRUMBE/ANULACIÓN` too, whose first part is the code of a story
  if (LOUD_WORD.test(after) && (SMALL.test(before) || !before.includes(' '))) return after
  const { text: roles } = readRoles(after)
  if (PRIVATE.test(roles)) return undefined
  return signed || isNamesOfAuthors(before) || EXPLICIT.test(roles) ? after : undefined
}

/** Two words in capitals or more, as of a note between desks: `DO NOT USE`, `HOLD FOR RELEASE`. */
const LOUD = /^[^\p{L}]*\p{Lu}{2,}[^\p{L}]+\p{Lu}{2,}/u
/** One such word, after a mark that headlines seldom have: `KILL`, `EMBARGOED until Friday`. */
const LOUD_WORD = /^[^\p{L}]*(?:\p{Lu}{4}|\p{Lu}(?:\.\p{Lu}){3})/u
/** Not to publish before a time: `not for publication before Friday`; not: `on hold until May`. */
const EXPLICIT = /[NMn][dD]?[DVvR]*[VvR].*B[DdmoB]{0,3}[tTm]/
const TRAILING = /[^\p{L}\p{M}.]+$/u
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3}`
/** One name or several, with a job or an agency after a comma: `Jane Doe, Staff Writer`; not: `Call centres`. */
const NAMES = new RegExp(`^${NAME}(?:, (?:${NAME}|\\p{Lu}[\\p{L}.]+|\\d{2,5} \\p{Ll}+)){0,4}$`, 'u')
const isNamesOfAuthors = (text: string): boolean => NAMES.test(text)

/** Whether a line has a word or a label before its authors: `Author: Jane Doe`, `Posted 3 p.m. by Jane Doe`. */
function isSigned(line: string, tables: Tables): boolean {
  if (isAuthorLabel(line, tables) || isDenseAuthor(line, tables)) return true
  for (let at = line.indexOf(' '); at > 0 && at < SHORT / 2; at = line.indexOf(' ', at + 1)) {
    const rest = line.slice(at + 1)
    const opening = tables.byline.opening(openingOf(rest))
    if (opening && opening.length < BY && /^\s\p{Lu}\S* \p{Lu}/u.test(rest.slice(opening.length))) return true
  }
  return false
}

/** A name and a job of East Asian copy before a bracket: `김영희 기자 (` */
const DENSE_AUTHOR = /^[\p{Script=Hangul}\p{Script=Han}]{2,4}\s([\p{Script=Hangul}\p{Script=Han}]{2,5})\s?[(（]/u
const isDenseAuthor = (line: string, { jobs }: Tables): boolean => jobs.has(DENSE_AUTHOR.exec(line)?.[1] ?? '')

const BY = 5 // letters of a word such as `by`

/** Returns the words directly after names, if they restrict the story: `HOLD UNTIL FRIDAY` of `Jane Doe HOLD UNTIL FRIDAY`. */
function restrictionAfterNames(text: string, tables: RestrictionTables): string | undefined {
  let at = text.indexOf(' ')
  for (let word = 1; word <= MOST_NAMES && at > 0; word++) {
    at = text.indexOf(' ', at + 1)
    const rest = text.slice(at + 1)
    if (at > 0 && isNamesOfAuthors(text.slice(0, at).trim()) && isRestriction(rest, tables)) return rest
  }
  return undefined
}

const MOST_NAMES = 8 // words of names that may precede a restriction without a mark between
const isRestriction = (text: string, tables: RestrictionTables): boolean =>
  LOUD.test(text) && !SMALL.test(text) ? findRestriction(text, 'line') !== undefined : isOnlyRestriction(text, tables)

/** Returns the part of a text after a separator that restricts the story for certain: `KILL` of `Jane Doe; KILL`. Undefined for none. */
export function restrictionWithin(text: string, separators = SEPARATOR): string | undefined {
  for (const { 0: separator, index } of text.matchAll(separators)) {
    const after = text
      .slice(index + separator.length)
      .replace(CLOSING_BRACKET, '')
      .trim()
    const [cell = ''] = after.split(BAR, 1)
    for (const part of [after, cell]) if (findRestriction(part, 'line')) return part
  }
  return undefined
}
/** Bar between the cells of a line: `By Jane Doe | Hold until Friday | Local` */
const BAR = /\s*[|¦]/

/** Returns the parts that a block may be, also by its `wording`: a bit for each, see `PartIndex`. */
export function partsOf(blocks: IndexedBlocks, index: number, wording: string): number {
  const { cues } = blocks.source
  const line = blocks.line(index)
  const own = blocks.openingParts(index) | (wording === line ? 0 : cues.partsOf(wording))
  return (own & cues.restricting) !== cues.restricting && restricts(blocks, index) ? own | cues.restricting : own
}

/** Whether the words of a block make it a part that restricts the story, whatever it opens with. */
function restricts(blocks: IndexedBlocks, index: number): boolean {
  const { length } = blocks.line(index)
  return length > SHORT
    ? mayHold(blocks, index)
    : hasWords(blocks, index) && blocks.coreWords(index).contained <= length
}
