import type { Rows, WordList } from './words'

/** The kind of page boilerplate ("page furniture"): text that a site prints around stories. */
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

/** A person’s kind of work on a story: the roles of the contributors of an article. */
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

/** The purpose of a notice to desks: the kinds of the notices of an article. */
export type NoticeName = 'kill' | 'withhold' | 'correction' | 'clarification' | 'refile' | 'advisory' | 'update'

/**
 * The kind of a heading at the foot of a story, by the text below.
 * `notes` are not for publication, `editors` are notes of a release to editors, `about` is a company portrait, `legal` a legal notice,
 * `contact` contact details, and `reach` contact details in a sentence.
 */
export type FootName = 'notes' | 'editors' | 'about' | 'legal' | 'contact' | 'reach'

/**
 * The kind of a line on rights below or above a story.
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
 * The word lists of a language for the parser.
 * A list is an array, or one text: `by, from our` (see `words.ts`). Unless noted, spellings are in lower case and have no final full stop.
 * A phrase is redundant if a shorter one of the same list opens it: `corrects` also matches `corrects headline`.
 */
export interface Language {
  /** The BCP 47 tag of the language: `en`, `pt`, `zh-Hant`. */
  readonly tag: string
  /** The ISO 15924 code of its script: `Latn`, `Cyrl`, `Arab`, `Hans`. */
  readonly script: string
  readonly direction?: 'rtl'
  /** Names of the months, as twelve rows from January on. A row has the long and short spellings that occur in dates. */
  readonly months: Rows
  /** Names of the weekdays, as seven rows from Monday on. */
  readonly weekdays: Rows
  /** Words between the day and the month or after the day: `de`, `of`. Also endings of ordinal numbers: `st`, `er`, `-го`. */
  readonly dateWords?: WordList
  /** Words for “and” between names or places: `and`, `y`, `und`. */
  readonly and: WordList
  /** Words that open a byline: `by`, `par`, `von`. */
  readonly byline: WordList
  /** Words between an author and the place from which the author reports: `in`, `à`. */
  readonly in: WordList
  /** Words for jobs after the name of an author: `writer`, `correspondent`, `redakteur`. */
  readonly jobs: WordList
  /** Whole bylines without a name: `staff reporter`, `our correspondent`, `agencies`, `web desk`. */
  readonly anonymous?: WordList
  /** Words in capitals before a dash or colon that are not datelines: `explainer`, `analysis`, `watch`, `update`. */
  readonly labels: WordList
  /**
   * Page boilerplate by kind, as whole lines.
   * `#` stands for a number, a `*` at the end for anything more, a `*` at the start for anything before; a `*` after a space for a name or
   * a thing, but not a sentence: `powered by *`. Lines that pages of every language print are in `furniture.ts`; the words of `published`
   * and `updated` with a colon or a number after them are boilerplate too, and need no row.
   */
  readonly furniture: { readonly [kind in FurnitureKind]?: WordList }
  /** Whole lines that mark the end of a story, without the brackets and dashes around them: `ends`, `ende`, `fin`. */
  readonly endMarks?: WordList
  /** Openings of the parts of a sign-off, by role: `reporting by`, `writing by`, `editing by`, `redaktion:`. */
  readonly roles?: { readonly [role in RoleName]?: WordList }
  /** Words that open an editor’s note, from desk to desk: `eds:`, `editor's note`. */
  readonly editorsNote?: WordList
  /** Words that open an embargo line: `embargoed until`, `sperrfrist`. */
  readonly embargo?: WordList
  /** Words that open a notice to desks, by kind: `corrects`, `this story has been corrected`. */
  readonly notices?: { readonly [kind in NoticeName]?: WordList }
  /**
   * Headings at the foot of a story, by the kind of the text below.
   * In the notation of `furniture`; those of `reach` open a sentence with an address.
   */
  readonly foot?: { readonly [kind in FootName]?: WordList }
  /** Headings of the notes that a desk adds after a `#`, in the notation of `furniture`: `notebook*`. */
  readonly notebook?: WordList
  /** Words that open the heading above an organisation’s description of itself: `about`, `über`, `à propos de`. */
  readonly about?: WordList
  /**
   * Pieces of lines that prohibit certain uses of a story, in the notation of `furniture`: `no sales`.
   * A `*` at the start marks a piece that only follows another one: `* out`.
   */
  readonly restrictions?: WordList
  /** Words that open a line on the rights in a story, by kind: `mandatory credit`, `this material may not be published`. */
  readonly rights?: { readonly [kind in RightsName]?: WordList }
  /** Words before a publication time printed with the story: `published`. A word of `dateWords` may follow and is not listed here. */
  readonly published?: WordList
  readonly updated?: WordList
  /**
   * Frequent function words by which the language of a copy is detected; at most eight letters.
   * Not needed if the script has only one language.
   */
  readonly common: WordList
  /**
   * Lower-case letters, or characters, that few languages of the script have.
   * By these, the language of a copy with too few words is detected.
   */
  readonly letters?: string
}
