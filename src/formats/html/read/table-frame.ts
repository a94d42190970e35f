import type { Block, Cell } from '../../../article'
import { attribute, type HtmlElement } from '../../body/read/open-tree'
import { toText as accepted, toLanguageTag } from '../../parse-values'
import { type ElementFrame, marked, type ReadSession } from './frame'
import type { ReadRun, Run } from './run'
import type { ElementKind } from './vocabulary'

/** The largest `colspan` that is applied. */
const WIDEST = 32

interface HtmlTableRow {
  readonly cells: (ReadRun | undefined)[]
  readonly inHead: boolean
  /** Whether all its cells are `<th>`. */
  heads: boolean
}

/**
 * Reads a table and pads its rows to equal length.
 * If padding would add far too many cells, the table becomes preformatted text.
 */
export class TableFrame implements ElementFrame {
  run: Run
  private readonly rows: HtmlTableRow[] = []
  private caption: ReadRun | undefined
  private readonly pictures: HtmlElement[] = []

  constructor(
    private readonly desk: ReadSession,
    private readonly element: HtmlElement,
  ) {
    this.run = desk.run()
  }

  enter(element: HtmlElement, kind: ElementKind | undefined): void {
    if (kind === 'picture') this.pictures.push(element)
    else if (kind === 'row' && element.tagName === 'tr') {
      const { parentNode } = element
      const inHead = parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'thead'
      this.rows.push({ cells: [], inHead, heads: true })
    } else if (kind === 'cell' || kind === 'caption') this.run = this.desk.run()
    else if (kind) this.run.breakLine()
  }

  leave(element: HtmlElement, kind: ElementKind | undefined): void {
    if (kind === 'caption') this.caption ??= this.run.finish(true)
    else if (kind === 'cell') {
      const row = this.rows.at(-1)
      if (!row) return
      row.cells.push(this.run.finish(true))
      if (element.tagName === 'td') row.heads = false
      const span = Math.min(WIDEST, Number(attribute(element, 'colspan') ?? 1) || 1)
      for (let more = 1; more < span; more++) row.cells.push(undefined)
    } else if (kind && kind !== 'picture') this.run.breakLine()
  }

  close(): void {
    const rows = this.rows.filter(({ cells }) => cells.length)
    const ordered = [...rows.filter(({ inHead }) => inHead), ...rows.filter(({ inHead }) => !inHead)]
    const width = ordered.reduce((most, { cells }) => Math.max(most, cells.length), 0)
    const filled = ordered.reduce((sum, { cells }) => sum + cells.length, 0)
    if (width * ordered.length > filled * 4 + 10_000) this.ragged(ordered)
    else if (ordered.length) this.even(ordered, width)
    for (const picture of this.pictures) this.desk.picture(picture)
  }

  private even(rows: readonly HtmlTableRow[], width: number): void {
    const { caption } = this
    const [first, ...rest] = rows
    const headed = rest.length > 0 && (first?.inHead || first?.heads) && first?.cells.some((cell) => cell)
    const texts: Record<string, ReadRun> = caption ? { caption } : {}
    const cellsOf = ({ cells }: HtmlTableRow, path: string): Cell[] =>
      Array.from({ length: width }, (_, i) => {
        const cell = cells[i]
        if (!cell) return {}
        texts[`${path}.${i}.text`] = cell
        return marked(cell)
      })
    const header = headed && first ? cellsOf(first, 'header') : undefined
    const tag = toLanguageTag(attribute(this.element, 'lang'))
    const block: Block = {
      kind: 'table',
      ...(caption && { caption: caption.text }),
      ...(header && { header }),
      rows: (header ? rest : rows).map((row, i) => cellsOf(row, `rows.${i}`)),
      ...(tag && { language: tag }),
    }
    this.desk.push({ block, texts, element: this.element })
  }

  private ragged(rows: readonly HtmlTableRow[]): void {
    const lines = rows.map(({ cells }) => cells.map((cell) => cell?.text ?? '').join('\t'))
    const text = accepted([...(this.caption ? [this.caption.text] : []), ...lines].join('\n'))
    if (text) this.desk.push({ block: { kind: 'preformatted', text }, texts: {}, element: this.element })
  }
}
