/**
 * The abbreviations and other words needed to split a language into sentences.
 * All in lower case, without the final full stop; a list is one text, see `words.ts`.
 */
export interface SentenceRow {
  /** Words after which no sentence ends, whatever follows: `mr`, `gen`. */
  readonly titles?: string
  /** Words after which a sentence ends only if the next word is one of `openers`: `inc`, `u.s`, `sept`. */
  readonly cut?: string
  /** Abbreviated regions, treated as `cut`. In addition, a sentence ends after `Springfield, Ill.` if no comma follows. */
  readonly regions?: string
  /** Words between which and a number no sentence ends: `no`, `art`. */
  readonly numbered?: string
  /** Words after which a letter is not an initial and may end a sentence: `vitamin C`. */
  readonly lettered?: string
  /** Letters that are names of their own after one of `letterLeads`: `on X`. */
  readonly letterNames?: string
  readonly letterLeads?: string
  /** Words that open sentences and have no capital inside a sentence: `the`, `meanwhile`. */
  readonly openers?: string
  /** Words that follow a clock time: `a.m`. */
  readonly clock?: string
  /** Days and time zones that may follow a word of `clock`: `9 a.m. Monday`, `9 a.m. Eastern`. */
  readonly days?: string
  /** Words that make the word before them a time zone: `Chicago time`. */
  readonly zoned?: string
  /** Whether a full stop after a number makes it an ordinal, as in German `der 3. Oktober`. */
  readonly ordinals?: boolean
  /** Marks that end sentences, besides the full stop, question mark and exclamation mark. */
  readonly stops?: string
  /** Words that attribute the quotation before them: `"Is it?" Smith asked.` */
  readonly speechVerbs?: string
}

/** Titles that occur in copy in any language. */
export const everywhere = 'mr, mrs, ms, dr, prof, st'
