import { foldSpelling } from '../../fold-spelling'
import type { LineBlock } from '../../source'
import type { Tables } from '../../tables'

const SEEN = 2000 // characters on each side of the line in which the place may be named
const LETTER = /[\p{L}\p{M}]/u

/** Blocks of a copy with its tables. */
export interface TabledBlocks {
  readonly source: { readonly text: string; readonly tables: Tables }
  block(index: number): LineBlock
}

/** Whether the copy names the place of a line again, always with a capital: not `Mayor` where the text has `the mayor`, nor a weekday. */
export function isNamedPlace(reader: TabledBlocks, index: number, name: string): boolean {
  const { text, tables } = reader.source
  const folded = foldSpelling(name)
  if (tables.weekdays.has(folded) || tables.months.has(folded) || tables.labels.has(folded)) return false
  const { start, end } = reader.block(index)
  const around = `${text.slice(Math.max(0, start - SEEN), start)}\n${text.slice(end, end + SEEN)}`
  const small = name.toLowerCase()
  if (!around.toLowerCase().includes(small)) return false
  if (small === name) return true // a script without capitals
  for (let at = around.indexOf(small); at >= 0; at = around.indexOf(small, at + 1))
    if (!LETTER.test(around.charAt(at - 1)) && !LETTER.test(around.charAt(at + small.length))) return false
  return true
}
