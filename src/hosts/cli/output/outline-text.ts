import { cellsOf, startIn } from './cells'
import { oneLine } from './terminal'

/** Function that paints a text, or returns it unchanged. */
export type Painter = (style: 'bold' | 'cyan' | 'gray' | 'red' | 'yellow' | 'green', text: string) => string

/** Width of the column of names. */
export const NAMES = 14
/** Width of a shown text, in terminal cells: what is left of a line of the terminal, or of 105 cells in a file. */
export const WIDTH = Math.max(24, Math.min(140, process.stdout.columns || 105) - NAMES - 3)
/** Cells that facts beside a text get at least, if they are as long. */
const FACTS = 16
const GAP = 2

/** Returns a name and a text side by side. */
export const row = (name: string, text: string, paint: Painter): string =>
  `  ${paint('cyan', name.padEnd(NAMES))} ${text}`.trimEnd()

/** Returns a text in one line, cut to a width in terminal cells, between words. */
export function cut(text: string, width = WIDTH): string {
  const line = oneLine(text)
  if (cellsOf(line) <= width) return line
  return `${startIn(line, width - 1).replace(/\s+\S{0,20}$/, '')}…`
}

/** Returns a text and the facts read from it side by side, both cut so that they fit one line. Facts are painted gray. */
export function beside(text: string, facts: string, paint: Painter): string {
  const line = oneLine(facts)
  if (line === '') return cut(text)
  const shown = cut(text, WIDTH - GAP - Math.min(cellsOf(line), FACTS))
  const painted = paint('gray', cut(line, WIDTH - (shown === '' ? 0 : GAP + cellsOf(shown))))
  return shown === '' ? painted : `${shown}${' '.repeat(GAP)}${painted}`
}
