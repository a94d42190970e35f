import type { Rows, WordList } from './words'

/** The kind of page boilerplate ("page furniture"): text that a site prints around a story. */
export type FurnitureKind =
  | 'comment-count'
  | 'reply-form'
  | 'related'
  | 'share'
  | 'paging'
  | 'navigation'
  | 'meta'
  | 'reading-time'
  | 'sign-up'
  | 'advertisement'
  | 'rights'
  | 'photo-credit'

/** A person's work on a story; the roles of the article’s contributors. */
export type RoleName =
  | 'reporting'
  | 'additional reporting'
  | 'writing'
  | 'editing'
  | 'compiling'
  | 'translation'
  | 'graphics'
  | 'photography'
  | 'video'
  | 'contributor'

/** The purpose of a notice to desks; the kinds of the article’s notices. */
export type NoticeName = 'kill' | 'withhold' | 'correction' | 'clarification' | 'refile' | 'advisory' | 'update'

/**
 * The kind of a heading at the foot of a story.
 * Notes that are not for publication, legal notices, contact details; `reach` is contact details in a sentence.
 */
export type FootName = 'notes' | 'legal' | 'contact' | 'reach'

/**
 * The kind of a rights line.
 * Terms of use, owner, source of the original, sender, number of the story, companies in it, credit to give, where to read more, and the
 * text that an agency prints below all its stories.
 */
export type RightsName =
  | 'usage'
  | 'source'
  | 'link'
  | 'sent'
  | 'provided'
  | 'numbered'
  | 'companies'
  | 'credit'
  | 'reference'
  | 'standing'

/**
 * The data of a language for the parser.
 * A list is an array, or one text: `by, from our` (see `words.ts`). All spellings are in lower case and without a final full stop unless
 * noted otherwise: the reader folds what it looks up. A phrase is redundant if a shorter one of the same list opens it: `corrects` also
 * matches `corrects headline`.
 */
export interface Language {
  /** BCP 47: `en`, `pt`, `zh-Hant`. */
  readonly tag: string
  /** ISO 15924: `Latn`, `Cyrl`, `Arab`, `Hans`. */
  readonly script: string
  readonly direction?: 'rtl'
  /** Twelve rows, January first: the spellings beside a day, long and short. */
  readonly months: Rows
  /** Seven rows, Monday first. */
  readonly weekdays: Rows
  /** Words between the day and the month, or after the day: `de`, `of`; endings of ordinal numbers: `st`, `er`, `-го`. */
  readonly dateWords?: WordList
  /** Words that join names and places: `and`, `y`, `und`. */
  readonly and: WordList
  /** Words that open a byline: `by`, `par`, `von`. */
  readonly byline: WordList
  /** Words between an author and the place: `in`, `à`. */
  readonly in: WordList
  /** Words of a job title after a name: `writer`, `correspondent`, `redakteur`. */
  readonly jobs: WordList
  /** Bylines without a name: `staff reporter`, `our correspondent`, `agencies`, `web desk`. */
  readonly anonymous?: WordList
  /** Words in capitals before a dash or colon that are not a dateline: `explainer`, `analysis`, `watch`, `update`. */
  readonly labels: WordList
  /**
   * Page boilerplate by kind, as whole lines.
   * `#` stands for a number, a `*` at the end for anything more, a `*` at the start for anything before; a `*` after a space for a name or
   * a thing, but not a sentence: `powered by *`. Lines that pages of every language print are in `furniture.ts`; the words of `published`
   * and `updated` with a colon or a number after them are boilerplate too, and need no row.
   */
  readonly furniture: { readonly [kind in FurnitureKind]?: WordList }
  /** Whole lines that end a story, without brackets and dashes around them: `ends`, `ende`, `fin`. */
  readonly endMarks?: WordList
  /** Clauses of a sign-off by role: `reporting by`, `writing by`, `editing by`, `redaktion:`. */
  readonly roles?: { readonly [role in RoleName]?: WordList }
  /** Words that open a note between desks: `eds:`, `editor's note`. */
  readonly editorsNote?: WordList
  /** Words that open an embargo line: `embargoed until`, `sperrfrist`. */
  readonly embargo?: WordList
  /** Words that open a notice, by kind: `corrects`, `this story has been corrected`. */
  readonly notices?: { readonly [kind in NoticeName]?: WordList }
  /**
   * Headings at the foot of a story, by kind of the text below.
   * In the notation of `furniture`; those of `reach` open a sentence with an address.
   */
  readonly foot?: { readonly [kind in FootName]?: WordList }
  /** Headings of the notes of a desk after its `#`, in the notation of `furniture`: `notebook*`. */
  readonly notebook?: WordList
  /** Words that open the heading of an agency's self-description: `about`, `über`, `à propos de`. */
  readonly about?: WordList
  /**
   * Prohibited uses of a story, as pieces of a line in the notation of `furniture`.
   * A `*` at the start marks a piece that only follows another: `no sales`, `* out`.
   */
  readonly restrictions?: WordList
  /** Words that open a line on the rights in a story, by kind: `mandatory credit`, `this material may not be published`. */
  readonly rights?: { readonly [kind in RightsName]?: WordList }
  /** Words before a time printed with the story, without the words of `dateWords` after them. */
  readonly published?: WordList
  readonly updated?: WordList
  /** Frequent function words of at most eight letters, for detecting the language of a copy; not needed for scripts of one language. */
  readonly common: WordList
  /** Lower-case letters, or characters, that few languages of the script have; they decide where there are too few words. */
  readonly letters?: string
}
