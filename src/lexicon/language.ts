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

/**
 * What reading copy needs to know of a language. All spellings are in lower case and without a final stop unless said otherwise:
 * the reader folds what it looks up.
 */
export interface Language {
  /** BCP 47: `en`, `pt`, `zh-Hant`. */
  readonly tag: string
  /** Its name in English. */
  readonly name: string
  /** ISO 15924: `Latn`, `Cyrl`, `Arab`, `Hans`. */
  readonly script: string
  readonly direction?: 'rtl'
  /** Twelve rows, January first: the spellings that stand beside a day, long and short. */
  readonly months: readonly (readonly string[])[]
  /** Seven rows, Monday first. */
  readonly weekdays: readonly (readonly string[])[]
  /** What may stand between the day and the month, or behind the day: `de`, `of`; endings of ordinal numbers: `st`, `er`, `-го`. */
  readonly dateWords?: readonly string[]
  /** What joins names and places: `and`, `y`, `und`. */
  readonly and: readonly string[]
  /** What opens a byline: `by`, `par`, `von`. */
  readonly byline: readonly string[]
  /** What stands between an author and the place: `in`, `à`. */
  readonly in: readonly string[]
  /** Words that tell that a name is followed by a job: `writer`, `correspondent`, `redakteur`. */
  readonly jobs: readonly string[]
  /** Bylines without a name: `staff reporter`, `our correspondent`, `agencies`, `web desk`. */
  readonly anonymous?: readonly string[]
  /** Capitals with a dash or colon that are no dateline: `explainer`, `analysis`, `watch`, `update`. */
  readonly labels: readonly string[]
  /** Furniture by kind, as a whole line. `#` stands for a number, a `*` at the end for anything more, a `*` at the start for anything before. */
  readonly furniture: { readonly [kind in FurnitureKind]?: readonly string[] }
  /** Whole lines that end a story: `ends`, `ende`, `fin`. */
  readonly endMarks?: readonly string[]
  /** Clauses of a sign-off by role: `reporting by`, `writing by`, `editing by`, `redaktion`. */
  readonly roles?: { readonly [role in RoleName]?: readonly string[] }
  /** What opens a note between desks: `eds:`, `editor's note`. */
  readonly editorsNote?: readonly string[]
  /** What opens an embargo line: `embargoed until`, `sperrfrist`. */
  readonly embargo?: readonly string[]
  /** What opens a notice, by kind: `corrects`, `this story has been corrected`. */
  readonly notices?: { readonly [kind in NoticeName]?: readonly string[] }
  /** Words before a time printed with the story. */
  readonly published?: readonly string[]
  readonly updated?: readonly string[]
  /** Abbreviations that a sentence does not end with: `mr`, `gen`, `st`. */
  readonly abbreviations: readonly string[]
  /** Forty frequent small words, for the vote on the language of a copy; for scripts of one language none are needed. */
  readonly common: readonly string[]
}
