import { words } from '../../../lexicon/words'

/* The form of a verb, as far as it matters for attributing speech. */
export const PLAIN = 0 // `say`
export const FINITE = 1 // `says`
export const PAST = 2 // `said`; that of a passive may look the same
export const GERUND = 3 // `saying`
export const NOUN = 4 // `claim`, with its content

/** The inflection of verbs with one ending. */
export interface VerbEnding {
  readonly ending: string
  readonly forms: readonly string[]
}

/** Parses a row of endings: `y: ies, ied, ying` */
export function parseVerbEnding(row: string): VerbEnding {
  const at = row.indexOf(':')
  return {
    ending: row.slice(0, at).trim(),
    forms: words(row.slice(at + 1).trim()),
  }
}

/** Returns the forms of a verb: `deny` → `deny, denies, denied, denying`; `say/says/said/saying` unchanged; `*` for a missing form. */
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
