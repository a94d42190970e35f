import type { Article } from '../../article'
import { checkRecord } from '../../diagnostics/check-options'
import type { Fix, Severity } from '../../diagnostics/diagnostic'
import type { Story } from '../../diagnostics/story'
import type { Span } from '../../text/span'
import type { ArticleText } from './article-texts'
import type { TextFeature } from './text-features'

/** What an option of a rule can be set to. */
export type OptionValue = number | boolean | string | readonly string[]

/** The options of a rule as they are set. */
export type RuleOptions = Readonly<Record<string, OptionValue>>

/** One option of a rule. */
export interface RuleOption<Value extends OptionValue = OptionValue> {
  readonly default: Value
  /** What it sets, with its unit. */
  readonly summary: string
  /** The smallest number that makes sense, for a number. */
  readonly least?: number
  /** All it can be, for a text. */
  readonly choices?: readonly string[]
}

/** How bad it is to break a rule; `on` leaves that to the rule. */
export type RuleLevel = Severity | 'on' | 'off'

/** How a rule is run: its level, or its level with options of the rule. */
export type RuleSetting = RuleLevel | readonly [RuleLevel, RuleOptions]

/** Settings by the id of the rule. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

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
  /** Its place in the source, for what is no part of the article, such as furniture that was left out. */
  readonly sourceSpan?: Span
  /** The edits of the source that would mend it; they are offered only where the source is copy. */
  readonly sourceFix?: Fix
  /** Where this finding is graver or lighter than the rule’s others. */
  readonly severity?: Severity
}

/** What a rule is given beside the story. */
export interface RuleContext<Options = RuleOptions> {
  readonly article: Article
  /** The texts of the article as filed, in the order of the article, each with its path. */
  readonly texts: readonly ArticleText[]
  readonly options: Options
  /** The moment to judge by, RFC 3339 with its offset; absent when the caller names none. */
  readonly now?: string
}

/** One thing a well-made story does. */
export interface Rule<Options extends RuleOptions = RuleOptions> {
  /** `group/name`, as the file is called: `headline/present`. */
  readonly id: `${string}/${string}`
  /** How bad it is to break it, unless the profile or the caller says otherwise. */
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
  /** The languages it knows, by their first BCP 47 subtag; it is not run on a story known to be in another. */
  readonly languages?: readonly string[]
  /** It is run only on a story that has one of these; on every story when absent. `traces.ts` tells what can be looked for. */
  readonly looksFor?: readonly TextFeature[]
  /** What must have been found in the story before: `validate` annotates a story that is not annotated yet. */
  readonly needs?: 'annotations'
  /**
   * Finds where the story breaks it, in time linear in the story. It changes nothing and never throws.
   * A rule without it is kept by the reader of copy, which tells under the rule’s id what it finds.
   */
  check?(story: Story, context: RuleContext<Options>): readonly Finding[]
}

/** Gives back a rule of your own, with its options typed: `defineRule({ id: 'house/no-shouting', … })`. */
export function defineRule<Options extends RuleOptions>(rule: Rule<Options>): Rule<Options> {
  checkRecord('defineRule', rule)
  return rule
}
