import type { Diagnostic } from './diagnostic'

/** Returns a short hash of a text (FNV-1a, 32 bits), the same on all platforms. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value.toString(16).padStart(8, '0')
}

/**
 * Returns an id of a diagnostic that stays the same when lines above it change.
 * It is made from the rule and the words of the span; from the message where there is no span.
 */
export function fingerprint({ rule, span, message }: Diagnostic, text: string): string {
  const about = span && span.end > span.start ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : message
  return `${rule}:${hash(about)}`
}
