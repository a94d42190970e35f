import type { List, Rows } from './words'

/** What page furniture is: what a site prints round a story. */
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

/** What somebody did for a story; the roles of the article’s contributors. */
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

/** What a notice tells the desks; the kinds of the article’s notices. */
export type NoticeName = 'kill' | 'withhold' | 'correction' | 'clarification' | 'refile' | 'advisory' | 'update'

/** What a heading at the foot of a story opens: notes that are not for publication, legal notices, how to reach somebody; `reach` in a sentence. */
export type FootName = 'notes' | 'legal' | 'contact' | 'reach'

/** What a line says of a story: how it may be used, whose it is, where the original stands, who sent it, its number, the companies in it, whom to credit, where more stands, what stands under all stories of a house. */
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
 * What reading copy needs to know of a language. A list is an array, or one text: `by, from our` (see `words.ts`). All spellings are in small
 * letters and without a final stop unless said otherwise: the reader folds what it looks up. No phrase is needed that a shorter one of the same
 * list opens: `corrects` stands for `corrects headline` too.
 */
export interface Language {
  /** BCP 47: `en`, `pt`, `zh-Hant`. */
  readonly tag: string
  /** ISO 15924: `Latn`, `Cyrl`, `Arab`, `Hans`. */
  readonly script: string
  readonly direction?: 'rtl'
  /** Twelve rows, January first: the spellings that stand beside a day, long and short. */
  readonly months: Rows
  /** Seven rows, Monday first. */
  readonly weekdays: Rows
  /** What may stand between the day and the month, or behind the day: `de`, `of`; endings of ordinal numbers: `st`, `er`, `-го`. */
  readonly dateWords?: List
  /** What joins names and places: `and`, `y`, `und`. */
  readonly and: List
  /** What opens a byline: `by`, `par`, `von`. */
  readonly byline: List
  /** What stands between an author and the place: `in`, `à`. */
  readonly in: List
  /** Words that tell that a name is followed by a job: `writer`, `correspondent`, `redakteur`. */
  readonly jobs: List
  /** Bylines without a name: `staff reporter`, `our correspondent`, `agencies`, `web desk`. */
  readonly anonymous?: List
  /** Capitals with a dash or colon that are no dateline: `explainer`, `analysis`, `watch`, `update`. */
  readonly labels: List
  /**
   * Furniture by kind, as a whole line. `#` stands for a number, a `*` at the end for anything more, a `*` at the start for anything before;
   * a `*` behind a blank for a name or a thing, and no sentence: `powered by *`.
   * What pages of every language print stands in `furniture.ts`; the words of `published` and `updated` with a colon or a number behind them
   * are furniture too, and need no row.
   */
  readonly furniture: { readonly [kind in FurnitureKind]?: List }
  /** Whole lines that end a story, without brackets and dashes round them: `ends`, `ende`, `fin`. */
  readonly endMarks?: List
  /** Clauses of a sign-off by role: `reporting by`, `writing by`, `editing by`, `redaktion:`. */
  readonly roles?: { readonly [role in RoleName]?: List }
  /** What opens a note between desks: `eds:`, `editor's note`. */
  readonly editorsNote?: List
  /** What opens an embargo line: `embargoed until`, `sperrfrist`. */
  readonly embargo?: List
  /** What opens a notice, by kind: `corrects`, `this story has been corrected`. */
  readonly notices?: { readonly [kind in NoticeName]?: List }
  /** Lines that head the foot of a story, by what stands under them, in the notation of furniture; those of `reach` open a sentence with an address. */
  readonly foot?: { readonly [kind in FootName]?: List }
  /** What heads the notes of a desk behind its `#`, in the notation of furniture: `notebook*`. */
  readonly notebook?: List
  /** What opens the heading over what a house says of itself: `about`, `über`, `à propos de`. */
  readonly about?: List
  /** What must not be done with a story, in pieces of a line and the notation of furniture; a `*` at the start stands behind another piece only: `no sales`, `* out`. */
  readonly restrictions?: List
  /** What opens a line on the rights in a story, by kind: `mandatory credit`, `this material may not be published`. */
  readonly rights?: { readonly [kind in RightsName]?: List }
  /** Words before a time printed with the story, without the words of `dateWords` behind them. */
  readonly published?: List
  readonly updated?: List
  /** Frequent small words of eight letters at most, for the vote on the language of a copy; for scripts of one language none are needed. */
  readonly common: List
  /** Small letters, or characters, that few languages of the script have: they tell where too few words do. */
  readonly letters?: string
}
