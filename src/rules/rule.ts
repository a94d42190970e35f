import type { Article } from '../article'
import type { Fix, Severity } from '../diagnostics/diagnostic'
import type { Story } from '../diagnostics/story'
import type { Span } from '../text/span'
import type { ArticleText } from './article-texts'

/** What an option of a rule can be set to. */
export type OptionValue = number | boolean | string

/** One option of a rule. */
export interface RuleOption<Value extends OptionValue = OptionValue> {
  readonly default: Value
  /** What it sets, with its unit. */
  readonly summary: string
  /** The smallest number that makes sense, for a number. */
  readonly least?: number
}

/** Something a rule has found. */
export interface Finding {
  /** What is so, in the reader’s own words: one sentence. */
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
  /** The text it is about, `body.3.text`; empty for the whole story. */
  readonly path: string
  /** The stretch of the text at `path`; the whole text when absent. `validate` leads it back to the source. */
  readonly span?: Span
  /** The edits that would mend it, in the text at `path`; `validate` leads them back to the source. */
  readonly fix?: Fix
  /** Where this finding is graver or lighter than the rule’s others. */
  readonly severity?: Severity
}

/** What a rule is given beside the story. */
export interface RuleContext<Options = Readonly<Record<string, OptionValue>>> {
  readonly article: Article
  /** The texts of the article as filed, in the order of the article, each with its path. */
  readonly texts: readonly ArticleText[]
  readonly options: Options
  /** The moment to judge by, RFC 3339 with its offset; absent when the caller names none. */
  readonly now?: string
}

/** One thing a well-made story does. */
export interface Rule<Options extends Readonly<Record<string, OptionValue>> = Readonly<Record<string, OptionValue>>> {
  /** `group/name`, as the file is called: `headline/present`. */
  readonly id: `${string}/${string}`
  /** How bad it is to break it, unless the caller says otherwise. */
  readonly severity: Severity
  /** What a story that keeps it does, in one line. */
  readonly summary: string
  /** Why the trade wants it so. */
  readonly why: string
  /** Where the trade says so. */
  readonly source: string
  /** When it rightly says nothing, or had better be off. */
  readonly silent?: string
  readonly options?: { readonly [Name in keyof Options]: RuleOption<Options[Name]> }
  /** Finds where the story breaks it, in time linear in the story. It changes nothing and never throws. */
  check(story: Story, context: RuleContext<Options>): readonly Finding[]
}
