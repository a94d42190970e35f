/** Half a character at either end, where a text was cut in the middle of one. */
const HALVES = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g

/** The beginning of a text for a message, in quotation marks: at most `most` UTF-16 units of it, white space as single blanks. */
export function excerpt(text: string, most = 60): string {
  const head = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .replace(HALVES, '')
    .trim()
  if (head.length <= most) return `“${head}${text.length > most * 4 ? '…' : ''}”`
  return `“${head.slice(0, most).replace(HALVES, '').trimEnd()}…”`
}
