/** What cutting a language into sentences needs to know. All in small letters, without the final stop; a list is one text, see `words.ts`. */
export interface SentenceRow {
  /** No sentence ends behind these, whatever follows: 'mr', `gen`. */
  readonly titles?: string
  /** A sentence ends behind these only where a word follows that opens sentences: 'inc', `u.s`, `sept`. */
  readonly cut?: string
  /** The same, names of regions cut short; a sentence ends behind `Springfield, Ill.` too, where no comma follows. */
  readonly regions?: string
  /** No sentence ends between these and a number: 'no', `art`. */
  readonly numbered?: string
  /** A letter behind these is no initial, and a sentence may end with it: `vitamin C`. */
  readonly lettered?: string
  /** Letters that are names, behind one of `letterLeads`: `on X`. */
  readonly letterNames?: string
  readonly letterLeads?: string
  /** Words that open sentences, and that a capital in the middle of one is not written for. */
  readonly openers?: string
  /** Stand behind a clock time: `a.m`. */
  readonly clock?: string
  /** May stand behind those: days and zones. */
  readonly days?: string
  /** Make a zone of the word before them: `Chicago time`. */
  readonly zoned?: string
  /** A stop behind a number makes it an ordinal: ''. */
  readonly ordinals?: boolean
  /** Marks that end sentences beside the stops, question and exclamation marks of all languages. */
  readonly stops?: string
  /** What says that the quotation before it was said: `"Is it?" Smith asked.` */
  readonly said?: string
}

/** Titles that copy in any language carries. */
export const everywhere = 'mr, mrs, ms, dr, prof, st'
