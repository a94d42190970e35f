/** Separators between a headline and the name of the site: `Ferries sail again | Harbour Post`. */
const SEPARATOR = /\s+[|–—·•»:-]+\s+/g

/**
 * Returns the span of the headline in the title of a page, without the name of the site at its start or end.
 * The name is one of `sites`, or what follows the last `|`.
 *
 * @example
 * withoutSiteName('Ferries sail again - Harbour Post', ['Harbour Post']) // { start: 0, end: 18 }
 * withoutSiteName('Ferries - a history', []) // { start: 0, end: 19 }
 */
export function withoutSiteName(
  title: string,
  sites: readonly string[],
): { readonly start: number; readonly end: number } {
  const names = new Set(sites.map((site) => site.toLowerCase()))
  const whole = { start: 0, end: title.length }
  const breaks = [...title.matchAll(SEPARATOR)].map(({ 0: mark, index }) => ({ mark, index, end: index + mark.length }))
  const [first] = breaks
  const last = breaks.at(-1)
  if (!first || !last) return whole
  const isSite = (name: string): boolean => names.has(name.trim().toLowerCase())
  if (isSite(title.slice(last.end)) || (last.mark.includes('|') && !names.size)) return { start: 0, end: last.index }
  return isSite(title.slice(0, first.index)) ? { start: first.end, end: title.length } : whole
}
