import { words } from '../../../lexicon/words'

/* Which form of its verb a word is, as far as it matters to who says what. */
export const PLAIN = 0 // `say`
export const FINITE = 1 // `says`
export const PAST = 2 // `said`; that of a passive may look the same
export const GERUND = 3 // `saying`
export const NOUN = 4 // `claim`, of what somebody says

/** How verbs with an ending are bent. */
export interface VerbEnding {
  readonly ending: string
  readonly forms: readonly string[]
}

/** `y: ies, ied, ying` */
export function parseVerbEnding(row: string): VerbEnding {
  const at = row.indexOf(':')
  return {
    ending: row.slice(0, at).trim(),
    forms: words(row.slice(at + 1).trim()),
  }
}

/** `deny` → `deny, denies, denied, denying`; `say/says/said/saying` as it stands; `*` in place of a form: there is none. */
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
