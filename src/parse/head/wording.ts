import { findRestriction } from '../../restrictions/find-restriction'
import type { PartIndex } from '../part-index'
import { openingOf } from '../phrases'
import type { Tables } from '../tables'
import { type DatelinedBlocks, isMasthead } from './dateline/is-masthead'

/** Blocks of a copy, with the index of the parts of the grammar. */
interface IndexedBlocks extends DatelinedBlocks {
  readonly source: DatelinedBlocks['source'] & { readonly cues: PartIndex; readonly tables: Tables }
}

const LONGEST_BYLINE = 160 // characters
const BRACKET = /^[(（[【]/
/** What separates a name from what follows: a comma, a semicolon, a bar, a slash, a stop, a bracket, or a dash between blanks. */
const SEPARATOR = /[,;:|/、，；：؛،。．·•\t({<（[]|\.?\s{2,}|\. |\s?—\s?| [-–] | -- /g
const CLOSING_BRACKET = /[)）\]】}>.]+$/

/**
 * Returns the text that may restrict the story: `Hold for release` of the masthead `AP - Hold for release`, `hold until Friday` of the byline
 * `(By Jane Doe, hold until Friday)`; the whole of any other block.
 */
export const wordingOf = (blocks: IndexedBlocks, index: number): string =>
  isMasthead(blocks, index)
    ? blocks.line(index).slice(blocks.datelineByRules(index)?.end)
    : (restrictionBehindByline(blocks, index) ?? blocks.line(index))

/** Returns what follows the authors in a byline, if it restricts the story for certain; undefined for any other block. */
function restrictionBehindByline(blocks: IndexedBlocks, index: number): string | undefined {
  if (blocks.length(index) > LONGEST_BYLINE) return undefined
  const line = blocks.line(index)
  const { byline, vocabulary } = blocks.source.tables
  const opening = byline.opening(openingOf(BRACKET.test(line) ? line.slice(1) : line))
  if (!opening || !vocabulary.mayContain(line)) return undefined
  return restrictionWithin(line.slice(opening.length + 1))
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

/** Returns the parts that a block may be, also by its wording: a bit for each, see `PartIndex`. */
export function partsOf(blocks: IndexedBlocks, index: number): number {
  const { cues } = blocks.source
  const line = blocks.line(index)
  const wording = wordingOf(blocks, index)
  return cues.partsIn(line, blocks.length(index)) | (wording === line ? 0 : cues.partsOf(wording))
}
