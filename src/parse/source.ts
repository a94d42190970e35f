import type { Repair } from '../diagnostics/story'
import type { CoreLines } from '../restrictions/core-lines'
import type { Lines } from '../text/lines'
import { type Layout, measureLayout } from './layout'
import type { PartIndex } from './part-index'
import type { Tables } from './tables'

/** Settings for reading a copy. */
export interface ReadSettings {
  readonly tables: Tables
  /** Part index for `tables`: the parts, such as a byline, that a line may be. */
  readonly cues: PartIndex
  /** Whether damage is repaired, or only reported. */
  readonly repair: boolean
  /** Day of publication, for dates without a year. */
  readonly date: string | undefined
  readonly language: string | undefined
  /** Time zone of clock times for which the copy names none; undefined to leave them without an offset. */
  readonly zone: string | undefined
  /** Wire marks in the copy, in order, as repairs that remove or replace them. */
  readonly marks: readonly Repair[] | undefined
}

/** Copy split into lines, with its layout. */
export interface Source extends ReadSettings {
  readonly text: string
  readonly lines: Lines
  readonly layout: Layout
  /** What the words of each line have for a restriction. */
  readonly core: CoreLines
}

/** Lines that belong together: a paragraph, a headline, a table. A block may start and end inside a line. */
export interface LineBlock {
  /** Index of the block’s first line; `last` is the index of its last line. */
  readonly first: number
  readonly last: number
  /** Offset in the copy of the first character that is not white space. `end` is the offset after the last. */
  readonly start: number
  readonly end: number
  /** Whether the lines are columns, so that their spaces are significant. */
  readonly columns: boolean
  /** Whether a blank line, or the start of the copy, precedes the block. */
  readonly apart: boolean
  /** Width of the white space before the block, beyond the margin of the copy. */
  readonly indent: number
}

/** Text of a block with its lines joined, and the repairs that made it. */
export interface JoinedText {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly repairs: readonly Repair[]
}

/** Returns a copy with its lines, its layout and the settings for reading it. */
export function openSource(text: string, lines: Lines, setting: ReadSettings): Source {
  const { tables, cues, repair, date, language, zone, marks } = setting
  const layout = measureLayout(text, lines)
  const core = tables.vocabulary.linesOf(text, lines)
  return { text, lines, layout, core, tables, cues, repair, date, language, zone, marks }
}

/**
 * Returns the offset in the copy of an offset in a joined text.
 * Where a repair lies at the offset, the result is its start, or with `after` its end.
 */
export function sourceOffset(joined: JoinedText, offset: number, after = false): number {
  const { repairs, start, end } = joined
  if (!repairs.length) return start + offset
  if (offset === 0) return start
  const target = after ? offset : offset - 1 // the character whose start or end it is
  let at = start // in the copy
  let out = 0 // in the text
  for (const repair of repairs) {
    if (repair.end === start) continue // inserted before the first character
    if (repair.start >= end || repair.end > end) break
    const plain = out + repair.start - at
    if (target < plain) break
    out = plain + repair.text.length
    if (target < out) return after ? repair.start : repair.end
    at = repair.end
  }
  const found = at + target - out
  return found >= end ? end : after ? found : found + 1
}
