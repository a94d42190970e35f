import { words } from '../../../lexicon/words'

/* The form of a verb, as far as it matters for attributing speech. */
export const PLAIN = 0 // `say`
export const FINITE = 1 // `says`
export const PAST = 2 // `said`, also as a participle
export const GERUND = 3 // `saying`
export const NOUN = 4 // a noun for a statement: `claim` of `China’s claim that`

/**
 * The inflection of verbs with a certain ending.
 * `ending` is that of the first form, `forms` those of the other forms: `y` and `ies`, `ied`, `ying`.
 */
export interface VerbEnding {
  readonly ending: string
  readonly forms: readonly string[]
}

/** Parses an inflection, written as endings: `y: ies, ied, ying`. The ending of the first form precedes the colon. */
export function parseVerbEnding(row: string): VerbEnding {
  const at = row.indexOf(':')
  return {
    ending: row.slice(0, at).trim(),
    forms: words(row.slice(at + 1).trim()),
  }
}

/**
 * Yields the forms of a verb, each with the number of the form, such as `PAST`.
 * `deny` gives `deny`, `denies`, `denied`, `denying`; `say/says/said/saying` lists the forms itself, with `*` for a missing one.
 */
export function* inflect(verb: string, paradigms: readonly VerbEnding[]): Iterable<{ word: string; form: number }> {
  const fit = verb.includes('/') ? undefined : paradigms.find(({ ending }) => verb.endsWith(ending))
  const stem = fit ? verb.slice(0, verb.length - fit.ending.length) : ''
  const forms = fit ? [fit.ending, ...fit.forms] : verb.split('/')
  for (const [form, spellings] of forms.entries())
    for (const spelling of spellings.split('|')) {
      const word = spelling.trim()
      if (word !== '*' && stem + word) yield { word: stem + word, form: Math.min(form, GERUND) }
    }
}
