import { tablesOf } from './all-languages'
import { groupLines } from './blocks'
import { completesRestriction } from './completes-restriction'
import { findDamage } from './damage/find-damage'
import { openEnvelope } from './envelope/open-envelope'
import { storyLines } from './envelope/wire-marks'
import { partIndexOf } from './grammar'
import { splitAtDatelines } from './head/dateline/split-at-datelines'
import { opensPart } from './opens-part'
import { Reader } from './reader'
import { openSource } from './source'
import type { Lexicon } from './tables'

/** Opens a copy as its blocks, read by no part yet: what the line model is fitted on. */
export function openReader(text: string, lexicon?: Lexicon): Reader {
  const tables = tablesOf(lexicon)
  const opened = openEnvelope(text, tables, undefined)
  const unmarked = storyLines(text, opened)
  const { lines, marks } = findDamage(text, unmarked.lines, unmarked.marks, true)
  const unknown = { date: undefined, language: undefined, zone: undefined }
  const setting = { tables, cues: partIndexOf(tables), repair: true, marks, ...unknown }
  const source = openSource(text, lines, setting)
  return new Reader(source, splitAtDatelines(source, groupLines(source, opensPart, completesRestriction)))
}
