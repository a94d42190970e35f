import { words } from '../../../lexicon/words'

/* The form of a verb, as far as it matters for attributing speech. */
export const PLAIN = 0 // `say`
export const FINITE = 1 // `says`
export const PAST = 2 // `said`, also as a participle
export const GERUND = 3 // `saying`
export const NOUN = 4 // a noun for a statement: `claim` of `China’s claim that`

/** A form of a verb, or its ending, and its number, such as `PAST`. */
export interface VerbForm {
  readonly word: string
  readonly form: number
  /** The number of its text. */
  readonly text: number
}

/** A spelling of a verb or an ending, and the number of its form. */
type FormEnding = Pick<VerbForm, 'word' | 'form'>

/**
 * The inflection of verbs with a certain ending.
 * `ending` is that of the first form, `forms` those of all forms: `y`, `ies`, `ied` and `ying`.
 */
interface VerbEnding {
  readonly ending: string
  readonly forms: readonly FormEnding[]
}

/** Makes the forms of the verbs of a language; each verb is in several rows. */
export class VerbForms {
  /** The texts of the forms that were made, and others that were added; the first is empty. */
  readonly texts: string[] = ['']
  readonly #endings: readonly VerbEnding[]
  readonly #known = new Map<string, readonly VerbForm[]>()

  /** `paradigms` are inflections as endings, that of the first form before a colon: `y: ies, ied, ying`. */
  constructor(paradigms: readonly string[]) {
    this.#endings = paradigms.map((row) => {
      const at = row.indexOf(':')
      const ending = row.slice(0, at).trim()
      return { ending, forms: formsOf([ending, ...words(row.slice(at + 1).trim())]) }
    })
  }

  /**
   * Returns the forms of a verb.
   * `deny` gives `deny`, `denies`, `denied`, `denying`; `say/says/said/saying` lists the forms itself, with `*` for a missing one.
   */
  of(verb: string): readonly VerbForm[] {
    let forms = this.#known.get(verb)
    if (!forms) this.#known.set(verb, (forms = this.#make(verb)))
    return forms
  }

  #make(verb: string): readonly VerbForm[] {
    const fit = verb.includes('/') ? undefined : this.#endings.find(({ ending }) => verb.endsWith(ending))
    const stem = fit ? verb.slice(0, verb.length - fit.ending.length) : ''
    const found: VerbForm[] = []
    for (const { word, form } of fit ? fit.forms : formsOf(verb.split('/')))
      if (word !== '*' && stem + word) found.push({ word: stem + word, form, text: this.textOf(stem + word) })
    return found
  }

  /** Adds a text to `texts` and returns its number. */
  textOf(text: string): number {
    return this.texts.push(text) - 1
  }
}

const formsOf = (spellings: readonly string[]): readonly FormEnding[] =>
  spellings.flatMap((spelling, form) =>
    spelling.split('|').map((word) => ({ word: word.trim(), form: Math.min(form, GERUND) })),
  )
