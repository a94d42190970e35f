/** A lone surrogate at either end, left by a cut inside a surrogate pair. */
const HALVES = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g

/**
 * Returns the start of a text for a message, in quotation marks.
 * At most `most` UTF-16 units; white space is collapsed to single spaces.
 */
export function excerpt(text: string, most = 60): string {
  const head = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .replace(HALVES, '')
    .trim()
  if (head.length <= most) return `“${head}${text.length > most * 4 ? '…' : ''}”`
  return `“${head.slice(0, most).replace(HALVES, '').trimEnd()}…”`
}

/**
 * Returns a span of a text with the words around it, for messages.
 * At most `reach` UTF-16 units on each side, in whole words, with `…` where cut; all in quotation marks.
 */
export function excerptAround(text: string, start: number, end: number, reach = 30): string {
  const from = start <= reach ? 0 : start - reach
  const to = Math.min(text.length, end + reach)
  const head = from === 0 ? text.slice(0, start) : `…${text.slice(from, start).replace(/^\S*\s+/, '')}`
  const tail = to === text.length ? text.slice(end) : `${text.slice(end, to).replace(/\s+\S*$/, '')}…`
  return `“${`${head.replace(HALVES, '')}${text.slice(start, end)}${tail.replace(HALVES, '')}`.replace(/\s+/g, ' ')}”`
}
