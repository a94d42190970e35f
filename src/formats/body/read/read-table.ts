import type { Cell, Preformatted, Table } from '../../../article'
import type { Report } from '../../create-reporter'
import { toText as asText } from '../../parse-values'
import { elements, find, type XmlElement } from '../../xml/tree'
import { asLine, readMarkedText } from './read-marked-text'

/** The maximum number of columns for one cell; a larger `colspan` is reduced to it. */
const WIDEST = 32

/**
 * Reads a table of HTML or NITF; undefined if it has no cells.
 * Short rows get empty cells. A table that would get too many becomes preformatted text.
 */
export function readTable(table: XmlElement, tell: Report): Table | Preformatted | undefined {
  const caption = find(table, 'caption')
  const title = caption && asLine(readMarkedText(caption.children, tell))?.text
  const head = elements(find(table, 'thead'), 'tr')
  const body = elements(table, 'tr', 'tbody', 'tfoot').flatMap((part) =>
    part.local === 'tr' ? [part] : elements(part, 'tr'),
  )
  const rows = [...head, ...body].map((row) => cells(row, tell)).filter((row) => row.length)
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const filled = rows.reduce((sum, row) => sum + row.length, 0)
  if (!filled) return undefined
  if (width * rows.length > filled * 4 + 10_000) return ragged(title, rows)
  const even = rows.map((row): Cell[] => [...row, ...Array.from({ length: width - row.length }, () => ({}))])
  const [first, ...rest] = even
  const named = first?.some((cell) => cell.text !== undefined) && (head.length > 0 || onlyHeads(body[0]))
  const header = named && rest.length ? first : undefined
  return {
    kind: 'table',
    ...(title && { caption: title }),
    ...(header && { header }),
    rows: header ? rest : even,
  }
}

const onlyHeads = (row: XmlElement | undefined): boolean =>
  elements(row, 'th').length > 0 && elements(row, 'td').length === 0

function cells(row: XmlElement, tell: Report): Cell[] {
  return elements(row, 'th', 'td').flatMap((element) => {
    const cell: Cell = asLine(readMarkedText(element.children, tell)) ?? {}
    const span = Math.min(WIDEST, Number(element.attributes.colspan ?? 1) || 1)
    return [cell, ...Array.from({ length: Math.max(0, Math.floor(span) - 1) }, () => ({}))]
  })
}

function ragged(title: string | undefined, rows: readonly (readonly Cell[])[]): Preformatted | undefined {
  const lines = rows.map((row) => row.map((cell) => cell.text ?? '').join('\t'))
  const text = asText([...(title ? [title] : []), ...lines].join('\n'))
  return text ? { kind: 'preformatted', text } : undefined
}
