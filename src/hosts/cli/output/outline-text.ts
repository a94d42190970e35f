import { oneLine } from './terminal'

/** Function that paints a text, or returns it unchanged. */
export type Painter = (style: 'bold' | 'cyan' | 'gray' | 'red' | 'yellow' | 'green', text: string) => string

/** Width of the column of names. */
export const NAMES = 14
/** Width of a shown text, in characters: what is left of a line of the terminal, or of 105 characters in a file. */
export const WIDTH = Math.max(40, Math.min(140, process.stdout.columns ?? 105) - NAMES - 3)

/** Returns a name and a text side by side. */
export const row = (name: string, text: string, paint: Painter): string =>
  `  ${paint('cyan', name.padEnd(NAMES))} ${text}`.trimEnd()

/** Returns a text in one line, cut to a width between words. */
export function cut(text: string, width = WIDTH): string {
  const line = oneLine(text)
  const letters = [...line]
  if (letters.length <= width) return line
  const start = letters.slice(0, width - 1).join('')
  return `${start.replace(/\s+\S{0,20}$/, '')}…`
}
