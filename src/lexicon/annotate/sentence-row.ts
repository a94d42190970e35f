/**
 * The data for splitting a language into sentences.
 * All in lower case, without the final full stop; a list is one text, see `words.ts`.
 */
export interface SentenceRow {
  /** Words after which no sentence ends, whatever follows: 'mr', `gen`. */
  readonly titles?: string
  /** Words after which a sentence ends only before a word that opens sentences: 'inc', `u.s`, `sept`. */
  readonly cut?: string
  /** The same for abbreviated regions; a sentence also ends after `Springfield, Ill.` if no comma follows. */
  readonly regions?: string
  /** Words with no sentence end between them and a number: 'no', `art`. */
  readonly numbered?: string
  /** Words after which a letter is not an initial and may end a sentence: `vitamin C`. */
  readonly lettered?: string
  /** Letters that are names after one of `letterLeads`: `on X`. */
  readonly letterNames?: string
  readonly letterLeads?: string
  /** Words that open sentences and are not capitalised inside one. */
  readonly openers?: string
  /** Words that follow a clock time: `a.m`. */
  readonly clock?: string
  /** Words that may follow those: days and zones. */
  readonly days?: string
  /** Words that make the word before them a time zone: `Chicago time`. */
  readonly zoned?: string
  /** Whether a full stop after a number makes it an ordinal: ''. */
  readonly ordinals?: boolean
  /** Marks that end sentences, besides the full stops, question and exclamation marks of all languages. */
  readonly stops?: string
  /** Words that attribute the quotation before them: `"Is it?" Smith asked.` */
  readonly said?: string
}

/** Titles that occur in copy in any language. */
export const everywhere = 'mr, mrs, ms, dr, prof, st'
