import type { Span } from '../../text/span'

/** A line of a text, without its break, with its span. */
export interface TextLine extends Span {
  readonly text: string
}

/** Returns the lines of a text. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = []
  for (let start = 0; start <= text.length; ) {
    const at = text.indexOf('\n', start)
    const next = at < 0 ? text.length : at
    const end = text[next - 1] === '\r' && next > start ? next - 1 : next
    lines.push({ text: text.slice(start, end), start, end })
    start = next + 1
  }
  return lines
}
