import type { Block, Cell } from '../../../article'
import { toText } from '../../parse-values'
import { kindOf, type ReadSession } from './dialect'
import { type BodyElement, childrenOf } from './node'
import type { Marking } from './run'
import { marked, type ReadText, readText, TextReader } from './text-reader'

/** The maximum number of columns for one cell; a larger `colspan` is reduced to it. */
const WIDEST = 32

interface TableRow {
  readonly cells: readonly (ReadText | undefined)[]
  /** Whether the row is in the head of the table, or all its cells are `<th>`. */
  readonly isHead: boolean
}

/**
 * Reads a table of HTML or NITF. Returns the pictures in it.
 * Short rows get empty cells. A table that would get too many becomes preformatted text.
 */
export function readTable<S>(
  table: BodyElement<S>,
  session: ReadSession<S>,
  around: readonly Marking[],
): readonly BodyElement<S>[] {
  const reader = new TextReader(session.dialect, around)
  const seen = (parent: BodyElement<S>, ...names: string[]): BodyElement<S>[] =>
    childrenOf(parent, ...names).filter((child) => kindOf(session.dialect, child) !== 'nothing')
  const rowOf = (row: BodyElement<S>, inHead: boolean): TableRow => {
    const cells = seen(row, 'th', 'td')
    return {
      isHead: inHead || (cells.length > 0 && cells.every(({ local }) => local === 'th')),
      cells: cells.flatMap((cell) => {
        const span = Math.min(WIDEST, Number(cell.attributes.colspan ?? 1) || 1)
        const more = Array.from({ length: Math.max(0, Math.floor(span) - 1) }, () => undefined)
        return [readText(cell.children, reader, { asLine: true }), ...more]
      }),
    }
  }
  const [title] = seen(table, 'caption')
  const caption = title && readText(title.children, reader, { asLine: true })
  const head = seen(table, 'thead').flatMap((part) => seen(part, 'tr').map((row) => rowOf(row, true)))
  const body = seen(table, 'tr', 'tbody', 'tfoot').flatMap((part) =>
    (part.local === 'tr' ? [part] : seen(part, 'tr')).map((row) => rowOf(row, false)),
  )
  const rows = [...head, ...body].filter(({ cells }) => cells.length)
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const filled = rows.reduce((sum, { cells }) => sum + cells.length, 0)
  if (!filled) return reader.pictures
  if (width * rows.length > filled * 4 + 10_000) pushRagged(table, session, caption, rows)
  else pushEven(table, session, caption, rows, width)
  return reader.pictures
}

function pushEven<S>(
  table: BodyElement<S>,
  session: ReadSession<S>,
  caption: ReadText | undefined,
  rows: readonly TableRow[],
  width: number,
): void {
  const [first, ...rest] = rows
  const texts: Record<string, ReadText> = caption ? { caption } : {}
  const cellsOf = ({ cells }: TableRow, path: string): Cell[] =>
    Array.from({ length: width }, (_, i) => {
      const cell = cells[i]
      if (!cell) return {}
      texts[`${path}.${i}.text`] = cell
      return marked(cell)
    })
  const isNamed = rest.length > 0 && first?.isHead && first.cells.some((cell) => cell)
  const header = isNamed ? cellsOf(first, 'header') : undefined
  const block: Block = {
    kind: 'table',
    ...(caption && { caption: caption.text }),
    ...(header && { header }),
    rows: (header ? rest : rows).map((row, i) => cellsOf(row, `rows.${i}`)),
  }
  session.push({ block, texts }, table)
}

function pushRagged<S>(
  table: BodyElement<S>,
  session: ReadSession<S>,
  caption: ReadText | undefined,
  rows: readonly TableRow[],
): void {
  const lines = rows.map(({ cells }) => cells.map((cell) => cell?.text ?? '').join('\t'))
  const text = toText([...(caption ? [caption.text] : []), ...lines].join('\n'))
  if (text) session.push({ block: { kind: 'preformatted', text }, texts: {} }, table)
}
