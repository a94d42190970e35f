import { type Edit, growthOf, sourceSpansOf, wholeSourceSpanOf } from '../text/edits'
import type { Span } from '../text/span'

/** The parts of a story that its spans are found by. */
interface SpannedSource {
  readonly spans: Readonly<Record<string, Span>>
  readonly repairs: readonly Edit[]
}

/** Returns what `sourceSpans` returns, without its check of arguments: for functions that check their own. */
export function findSpans(
  { spans, repairs }: SpannedSource,
  path: string,
  start = 0,
  end = Number.POSITIVE_INFINITY,
): Span[] {
  const span = Object.hasOwn(spans, path) ? spans[path] : undefined
  return span ? sourceSpansOf(repairs, span.start, span.end, start, end, growthIn(repairs)) : []
}

/** Returns the span from the start of the first of the source spans of a part of a span to the end of the last; undefined without any. */
export const findWholeSpanIn = (
  span: Span,
  repairs: readonly Edit[],
  start = 0,
  end = Number.POSITIVE_INFINITY,
): Span | undefined => wholeSourceSpanOf(repairs, span.start, span.end, start, end, growthIn(repairs))

const MANY = 32 // repairs from which on their growth is worth a table
const growths = new WeakMap<readonly Edit[], Int32Array>()

/** Returns the growth by the repairs of a story, kept with them; undefined for a few. */
function growthIn(repairs: readonly Edit[]): Int32Array | undefined {
  if (repairs.length < MANY) return undefined
  const known = growths.get(repairs)
  if (known?.length === repairs.length + 1) return known
  const growth = growthOf(repairs)
  growths.set(repairs, growth)
  return growth
}
