import type { WordList } from '../words'

/**
 * Patterns of people’s names beside a title, in a script without capitals. A name counts only beside one.
 * All lists are written from general knowledge.
 */
export interface TitledNameRow {
  /**
   * Word lists by the name that stands for them in `patterns`: `%family%` for any of `family`, the longest first.
   * `role` is an office or occupation beside the name.
   */
  readonly lists: Readonly<Record<string, WordList>>
  /** Legal forms, which a company’s name may have in one place and not in another. Only for organisations. */
  readonly forms?: WordList
  /** Parts of patterns, by the name that stands for them in `patterns` and in later parts. */
  readonly parts: Readonly<Record<string, string>>
  /** Regular expressions. Group `name` is the name, group `role` the office. Every part is bounded, so that they take linear time. */
  readonly patterns: readonly string[]
}
