import { words } from '../../../lexicon/words'

/* The form of a verb, as far as it matters for attributing speech. */
export const PLAIN = 0 // `say`
export const FINITE = 1 // `says`
export const PAST = 2 // `said`, also as a participle
export const GERUND = 3 // `saying`
export const NOUN = 4 // a noun for a statement: `claim` of `China’s claim that`

/**
 * The inflection of verbs with a certain ending.
 * `ending` is that of the first form, `forms` those of all forms: `y`, `ies`, `ied` and `ying`.
 */
export interface VerbEnding {
  readonly ending: string
  readonly forms: readonly VerbForm[]
}

/** A form of a verb, or its ending, and its number, such as `PAST`. */
interface VerbForm {
  readonly word: string
  readonly form: number
}

/** Parses an inflection, written as endings: `y: ies, ied, ying`. The ending of the first form precedes the colon. */
export function parseVerbEnding(row: string): VerbEnding {
  const at = row.indexOf(':')
  const ending = row.slice(0, at).trim()
  return { ending, forms: formsOf([ending, ...words(row.slice(at + 1).trim())]) }
}

const formsOf = (spellings: readonly string[]): readonly VerbForm[] =>
  spellings.flatMap((spelling, form) =>
    spelling.split('|').map((word) => ({ word: word.trim(), form: Math.min(form, GERUND) })),
  )

/**
 * Returns the forms of a verb.
 * `deny` gives `deny`, `denies`, `denied`, `denying`; `say/says/said/saying` lists the forms itself, with `*` for a missing one.
 */
export function formsOfVerb(verb: string, paradigms: readonly VerbEnding[]): readonly VerbForm[] {
  const fit = verb.includes('/') ? undefined : paradigms.find(({ ending }) => verb.endsWith(ending))
  const stem = fit ? verb.slice(0, verb.length - fit.ending.length) : ''
  const found: VerbForm[] = []
  for (const { word, form } of fit ? fit.forms : formsOf(verb.split('/')))
    if (word !== '*' && stem + word) found.push({ word: stem + word, form })
  return found
}
