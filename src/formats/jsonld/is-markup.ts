/** Tags that sites leave in the text of an article, with their names. */
const TAGS = /<(\/?)(p|div|h[1-6]|li|em|strong|b|i|a|br)\b[^<>]*>/gi

/**
 * Returns whether a text of JSON-LD, which is plain by schema.org, is HTML: it has a line break of HTML, or an element with both its tags.
 * `Rain.<br/>Snow.` and `<p>Rain.</p>` are; `He typed </p> and <BAC>.` is not.
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
