import { findRestriction } from '../../restrictions/find-restriction'
import { readRoles } from '../../restrictions/read-roles'
import { hasStop } from '../has-stop'
import type { PartIndex } from '../part-index'
import { openingOf } from '../phrases'
import type { Tables } from '../tables'
import { type DatelinedBlocks, isMasthead } from './dateline/is-masthead'
import { isMailField } from './is-mail-field'
import { isSlugline } from './is-slugline'

/** Blocks of a copy, with the index of the parts of the grammar. */
export interface IndexedBlocks extends DatelinedBlocks {
  readonly source: DatelinedBlocks['source'] & { readonly cues: PartIndex; readonly tables: Tables }
}

const LONGEST_BYLINE = 400 // characters, with the names of several authors
const SHORT = 120 // characters of a line that is no sentence
const HEAD = 12 // blocks at the start, one of which has the dateline
const DATELINE = 80 // characters in which a dateline ends
const BRACKETS = /^[(（[【]+/
/** Roles of words that keep a telephone number or a name private, not the story: `(not for publication)`. */
const PRIVATE = /^[^oOx]*[NMn]/
/** What separates a name from what follows: a comma, a semicolon, a bar, a slash, a stop, a bracket, or a dash between blanks. */
const SEPARATOR = /[,;:|/、，；：؛،。．·•\t({<（[]|\.?\s{2,}|\. |\s?—\s?| [-–] | -- /g
const CLOSING_BRACKET = /[)）\]】}>.]+$/

/**
 * Returns the text that may restrict the story: `Hold for release` of the masthead `AP - Hold for release`, `hold until Friday` of the byline
 * `(By Jane Doe, hold until Friday)`, `KILL` of `Posted by Jane Doe; KILL`; the whole of any other block.
 */
export const wordingOf = (blocks: IndexedBlocks, index: number): string =>
  isMasthead(blocks, index)
    ? blocks.line(index).slice(blocks.datelineByRules(index)?.end)
    : (restrictionBehind(blocks, index) ?? blocks.line(index))

/**
 * Returns what follows the authors in a byline or the rest of a short line, or stands within a dateline, if it restricts the story for
 * certain; undefined for any other block.
 */
function restrictionBehind(blocks: IndexedBlocks, index: number): string | undefined {
  const line = blocks.line(index)
  const { byline, vocabulary } = blocks.source.tables
  const own = line.replace(BRACKETS, '')
  const opening = line.length <= LONGEST_BYLINE ? byline.opening(openingOf(own)) : undefined
  if (opening) return vocabulary.mayContain(line) ? restrictionWithin(own.slice(opening.length + 1)) : undefined
  if (line.length <= SHORT && !hasStop(line, line.length)) {
    if (!vocabulary.mayContain(line) || isSlugline(line) || isMailField(line)) return undefined
    const behind = restrictionWithin(line)
    return behind === undefined || PRIVATE.test(readRoles(behind).text) ? undefined : behind
  }
  if (index >= HEAD || !vocabulary.mayContain(line.slice(0, DATELINE))) return undefined
  return restrictionWithin(line.slice(0, blocks.datelineByRules(index)?.end ?? 0))
}

/** Returns the part of a text after a separator that restricts the story for certain: `KILL` of `Jane Doe; KILL`. Undefined for none. */
export function restrictionWithin(text: string): string | undefined {
  for (const { 0: separator, index } of text.matchAll(SEPARATOR)) {
    const behind = text
      .slice(index + separator.length)
      .replace(CLOSING_BRACKET, '')
      .trim()
    if (findRestriction(behind, 'line')) return behind
  }
  return undefined
}

/** Returns the parts that a block may be, also by its `wording`: a bit for each, see `PartIndex`. */
export function partsOf(blocks: IndexedBlocks, index: number, wording: string): number {
  const { cues } = blocks.source
  const line = blocks.line(index)
  return cues.partsIn(line, blocks.length(index)) | (wording === line ? 0 : cues.partsOf(wording))
}
