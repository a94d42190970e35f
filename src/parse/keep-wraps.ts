import type { Span } from '../text/span'
import type { Reader } from './reader'
import type { JoinedText } from './source'

/**
 * Adds the repairs inside a span to `wraps`, if the parser repairs nothing (`repair: false`).
 * A part that spans lines needs its line breaks replaced all the same.
 */
export function keepWraps({ source, wraps }: Reader, { repairs }: JoinedText, span: Span | undefined): void {
  if (source.repair || !span) return
  for (const repair of repairs) if (repair.start >= span.start && repair.end <= span.end) wraps.push(repair)
}
