import { fnvHash } from '../text/fnv-hash'
import type { Diagnostic } from './diagnostic'

/**
 * Returns an id of a diagnostic that stays the same when lines above it change.
 * It is made from the rule and the words of the span; from the message where there is no span.
 */
export function fingerprint({ rule, span, message }: Diagnostic, text: string): string {
  const about = span && span.end > span.start ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : message
  return `${rule}:${fnvHash(about)}`
}
