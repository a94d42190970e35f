import type { Span } from '../../../text/span'
import type { HtmlBlock } from '../read/blocks'

/** Returns the span of the texts of a block; empty at 0 for a block without text. */
export function blockSpan(block: HtmlBlock | undefined): Span {
  const runs = Object.values(block?.texts ?? {})
  return { start: runs[0]?.span.start ?? 0, end: runs.at(-1)?.span.end ?? 0 }
}
