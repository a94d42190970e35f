import type { TitledNameRow } from '../../../lexicon/annotate/titled-names'
import { words } from '../../../lexicon/words'

/** Returns the patterns of names beside a title of a language; an empty list for one that has none. */
export function titledPatternsOf(row: TitledNameRow | undefined): readonly RegExp[] {
  if (!row) return []
  const sources = new Map<string, string>()
  const fill = (source: string): string => source.replace(/%(\w+)%/g, (_, name: string) => sources.get(name) ?? '')
  for (const [name, list] of Object.entries(row.lists)) sources.set(name, alternativesOf(words(list)))
  for (const [name, part] of Object.entries(row.parts)) sources.set(name, fill(part))
  return row.patterns.map((pattern) => new RegExp(fill(pattern), 'dgu'))
}

/**
 * Returns words as alternatives of a pattern, the longest first: `副市長|市長`.
 * A set of their first characters before them rules out most places at once: the search takes half the time.
 */
function alternativesOf(list: readonly string[]): string {
  const firsts = [...new Set(list.map((word) => word.charAt(0)))].join('')
  return `(?:(?=[${firsts}])(?:${[...list].sort((a, b) => b.length - a.length).join('|')}))`
}
