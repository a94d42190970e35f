import type { Force } from '../../../lexicon/annotate/speech'

/** A word or phrase that marks a statement, its cue: `said`, `called for`, `claim that`. */
export interface CueWord {
  readonly force: Force
  /** The constructions that the verb allows, as bits of `word-senses.ts`: `said` allows `that` (`CLAUSE`). */
  readonly takes: number
  /** The form of the verb: a constant of `verb-forms.ts`, such as `PAST`. */
  readonly form: number
  /** The vocabulary numbers of the words that must follow the first: that of `for` for `called for`. */
  readonly rest: readonly number[]
  /** The first of `rest`; 0 if it is empty. */
  readonly next: number
  /** The word number of the particle that must end the clause, or of the first of several words; 0 if the verb has none. */
  readonly apart: number
  /** The word numbers after that of `apart`: those of `de hand` for `wees de kritiek van de hand`. */
  readonly apartRest: readonly number[]
  /** How likely the word marks a statement, in per cent: engines keep whole numbers inside an object. */
  readonly confidence: number
}
