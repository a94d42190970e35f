/**
 * The abbreviations and other words of a language by which text is split into sentences.
 * All are in lower case, without the final full stop. A list is one text, see `words.ts`.
 */
export interface SentenceRow {
  /** Abbreviations after whose full stop no sentence ends, whatever follows: `mr`, `gen`. */
  readonly titles?: string
  /** Abbreviations after whose full stop a sentence ends only before one of `openers`: `inc`, `u.s`, `sept`. */
  readonly cut?: string
  /** Abbreviated regions, treated as `cut`. In addition, a sentence ends after `Springfield, Ill.` unless a comma follows. */
  readonly regions?: string
  /** Abbreviations after whose full stop no sentence ends if a number follows: `no` in `No. 5`, `art`. */
  readonly numbered?: string
  /** Words before a letter that is not an initial and may end a sentence: `vitamin` in `vitamin C.` */
  readonly lettered?: string
  /** Words of `titles` that are another word in capitals: `IE. Users`, `the SEC. Traders`. */
  readonly acronyms?: string
  /** Letters that are names, not initials, after one of `letterLeads`: `x` in `on X.` */
  readonly letterNames?: string
  readonly letterLeads?: string
  /** Words that often open sentences, and have no capital elsewhere: `the`, `meanwhile`. */
  readonly openers?: string
  /** Words that follow a clock time: `a.m`. */
  readonly clock?: string
  /** Days and time zones that may follow a word of `clock` in the same sentence: `9 a.m. Monday`, `9 a.m. Eastern`. */
  readonly days?: string
  /** Words that make the word before them a time zone: `Chicago time`. */
  readonly zoned?: string
  /** Whether a full stop after a number makes it an ordinal, as in German `der 3. Oktober`. */
  readonly ordinals?: boolean
  /** Marks that end sentences, besides the full stop, question mark and exclamation mark. */
  readonly stops?: string
  /** Names of months, before which a stop after a number ends nothing: `12. Juni`. Only for languages that have no row of their own. */
  readonly months?: string
  /** Whether the row is made of those of other languages, so that abbreviations are also known by their shape. */
  readonly isPooled?: boolean
  /** Speech verbs after a quotation and its speaker: `"Is it?" Smith asked.` */
  readonly speechVerbs?: string
}

/** Titles after whose full stop no sentence ends, in any language. */
export const everywhere = 'mr, mrs, ms, dr, prof, st'
