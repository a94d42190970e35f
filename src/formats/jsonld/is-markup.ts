/** The tags that sites leave in the text of an article. */
const TAGS = /<(\/?)(p|div|h[1-6]|li|em|strong|b|i|a|br)\b[^<>]*>/gi

/**
 * Whether a JSON-LD text is HTML, though schema.org expects plain text.
 * It is if it has `<br>`, or an element with start and end tag: `Rain.<br/>Snow.`, `<p>Rain.</p>`; not `He typed </p> and <BAC>.`
 */
export function isMarkup(text: string): boolean {
  const opened = new Set<string>()
  for (const [, slash, tag = ''] of text.matchAll(TAGS)) {
    const name = tag.toLowerCase()
    if (name === 'br' || (slash && opened.has(name))) return true
    if (!slash) opened.add(name)
  }
  return false
}
