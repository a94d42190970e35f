import type { Cell } from '../../article'
import { HAS_IRREGULAR } from '../../text/lines'
import type { Span } from '../../text/span'
import { trimSpan } from '../../text/trim-span'
import type { Reader } from '../reader'
import type { LineBlock } from '../source'

/** Spans of the cells of a row in the copy; undefined for an empty cell. */
type CellSpans = readonly (Span | undefined)[]

const MOST_COLUMNS = 40
/** Gap between cells: two spaces or more, a tab, the `;` of AP’s agate. */
const GAP = /[ \u00a0]{2,}|\s*\t\s*/g
const AGATE = /\s*;\s*/g

/**
 * Reads a block of columns as a table. Returns false, and adds nothing, if it does not form one.
 * All rows must have the same number of cells, or the gaps of all lines must be aligned.
 */
export function readTable(reader: Reader, block: LineBlock): boolean {
  const { builder, source } = reader
  if (block.last === block.first || source.marks?.length) return false
  for (let line = block.first; line <= block.last; line++)
    if ((source.lines.flags[line] as number) & HAS_IRREGULAR) return false
  const rows = splitRowsAtGaps(reader, block) ?? splitAtColumns(reader, block)
  if (!rows) return false
  const { body } = builder.article
  const path = `body.${body.length}`
  builder.addSpan(path, block.start, block.end)
  const titled = isHeader(reader, rows)
  const addCells = (row: CellSpans, at: string): Cell[] =>
    row.map((cell, column) => {
      if (!cell) return {}
      builder.addSpan(`${path}.${at}.${column}.text`, cell.start, cell.end)
      return { text: source.text.slice(cell.start, cell.end) }
    })
  const header = titled ? addCells(rows[0] as CellSpans, 'header') : undefined
  const cells = rows.slice(titled ? 1 : 0).map((row, at) => addCells(row, `rows.${at}`))
  body.push({ kind: 'table', ...(header && { header }), rows: cells })
  return true
}

/** Returns the cells of each line, split at its wide gaps. Undefined if lines differ in their number of cells. */
function splitRowsAtGaps({ source }: Reader, block: LineBlock): CellSpans[] | undefined {
  const rows: CellSpans[] = []
  for (let line = block.first; line <= block.last; line++) {
    const start = source.lines.start[line] as number
    const text = source.text.slice(start, source.lines.end[line])
    const cells: Span[] = []
    const addCell = (from: number, to: number): void => {
      const cell = trimSpan(source.text, start + from, start + to)
      if (cell) cells.push(cell)
    }
    let at = 0
    const gap = text.split(';').length > 3 ? AGATE : GAP
    for (const match of text.matchAll(gap)) {
      addCell(at, match.index)
      at = match.index + match[0].length
    }
    addCell(at, text.length)
    if (cells.length < 2 || cells.length > MOST_COLUMNS || (rows[0] && rows[0].length !== cells.length))
      return undefined
    rows.push(cells)
  }
  return rows
}

/** Returns the cells of each line, split at the columns where no line has text. Undefined if there are no such columns. */
function splitAtColumns({ source }: Reader, block: LineBlock): CellSpans[] | undefined {
  const { text, lines } = source
  const first = (line: number): number => (lines.start[line] as number) - (lines.indent[line] as number)
  let width = 0
  for (let line = block.first; line <= block.last; line++) {
    width = Math.max(width, (lines.end[line] as number) - first(line))
    if (text.slice(first(line), lines.end[line]).includes('\t')) return undefined
  }
  if (width > 200) return undefined
  const used = new Uint8Array(width)
  for (let line = block.first; line <= block.last; line++) {
    for (let i = lines.start[line] as number; i < (lines.end[line] as number); i++) {
      if (text.charCodeAt(i) > 0x20) used[i - first(line)] = 1
    }
  }
  const columns: (readonly [from: number, to: number])[] = []
  for (let from = 0; from < width; ) {
    while (from < width && !used[from]) from++
    let to = from
    while (to < width && (used[to] || (used[to + 1] && to > from))) to++
    if (to > from) columns.push([from, to])
    from = to + 1
  }
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return undefined
  const rows: CellSpans[] = []
  for (let line = block.first; line <= block.last; line++) {
    const row = columns.map(([from, to]): Span | undefined => {
      const start = first(line) + from
      const end = Math.min(first(line) + to, lines.end[line] as number)
      return trimSpan(text, start, end)
    })
    if (row.some((cell) => cell && /\S {2,}\S/.test(text.slice(cell.start, cell.end)))) return undefined
    rows.push(row)
  }
  return rows
}

/** Whether the first row is a header: it has no digits, and nearly all cells below have some. */
function isHeader({ source }: Reader, rows: readonly CellSpans[]): boolean {
  const figures = (row: CellSpans): number =>
    row.filter((cell) => cell && /\d/.test(source.text.slice(cell.start, cell.end))).length
  const [first, ...rest] = rows
  if (!first || rest.length === 0 || figures(first) > 0) return false
  return rest.every((row) => figures(row) * 2 >= row.filter(Boolean).length - 1 && figures(row) > 0)
}
