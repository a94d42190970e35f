import type { Diagnostic } from './diagnostic'

/** A short hash of a text (FNV-1a, 32 bits), the same everywhere. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value.toString(16).padStart(8, '0')
}

/** What a diagnostic is known by when lines above it have changed: its rule and the words it is about; without a place, its message. */
export function fingerprint({ rule, span, message }: Diagnostic, text: string): string {
  const about = span && span.end > span.start ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : message
  return `${rule}:${hash(about)}`
}
