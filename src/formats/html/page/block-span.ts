import type { Span } from '../../../text/span'
import type { HtmlBlock } from '../read/blocks'

/** Returns the span from the first to the last text of a block, in the source; empty at 0 for a block without text. */
export function blockSpan(block: HtmlBlock | undefined): Span {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const { span } of Object.values(block?.texts ?? {})) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return end ? { start, end } : { start: 0, end: 0 }
}
