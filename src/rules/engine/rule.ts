import type { Article } from '../../article'
import { checkRecord } from '../../diagnostics/check-options'
import type { Fix, Severity } from '../../diagnostics/diagnostic'
import type { Story } from '../../diagnostics/story'
import type { Span } from '../../text/span'
import type { BuiltInOptions } from '../built-in-options'
import type { RuleId } from '../rule-id'
import type { ArticleText } from './article-texts'

/** The types that the value of a rule option can have. */
export type OptionValue = number | boolean | string | readonly string[]

/** The option values of a rule, by name of the option: `{ max: 35 }`. */
export type RuleOptions = Readonly<Record<string, OptionValue>>

/** The definition of a rule option: its default, what it does, and the allowed values. */
export interface RuleOption<Value extends OptionValue = OptionValue> {
  readonly default: Value
  /** The effect of the option, with its unit. */
  readonly summary: string
  /** The minimum, for a number. */
  readonly min?: number
  /** The allowed values, for a string. */
  readonly choices?: readonly string[]
}

/** The level at which a rule runs: a severity, `on` (the default severity of the rule) or `off`. */
export type RuleLevel = Severity | 'on' | 'off'

/** The setting of a rule: its level, or `[level, options]`. */
export type RuleSetting = RuleLevel | readonly [RuleLevel, RuleOptions]

/** The setting of the rule with an id; the options of a built-in rule are known. */
type SettingOf<Id extends string> = Id extends RuleId
  ?
      | RuleLevel
      | readonly [RuleLevel, Id extends keyof BuiltInOptions ? BuiltInOptions[Id] : Readonly<Record<string, never>>]
  : RuleSetting

/**
 * Rule settings by rule id: `{ 'headline/present': 'error' }`.
 * `Own` are the ids of custom rules; `RuleSettings<RuleName>` accepts any id, such as those of a JSON file.
 */
export type RuleSettings<Own extends string = never> = { readonly [Id in RuleId | Own]?: SettingOf<Id> }

/** One problem reported by a rule. */
export interface Finding {
  /** The fault, in one sentence. */
  readonly message: string
  /** The remedy for the fault, in one sentence. */
  readonly hint?: string
  /** The path of the text with the fault, `body.3.text`; empty for the whole story. */
  readonly path: string
  /** The span of the fault in the text at `path`; the whole text if absent. `validate` maps it to the source. */
  readonly span?: Span
  /** The edits of the text at `path` that remove the fault. `validate` maps them to the source. */
  readonly fix?: Fix
  /** The span of the fault in the source. For text outside the article, such as dropped boilerplate. */
  readonly sourceSpan?: Span
  /** The edits of the source that remove the fault; offered only if the source is copy. */
  readonly sourceFix?: Fix
  /** The severity, if it differs from that of the rule. */
  readonly severity?: Severity
}

/** The only argument of a rule’s `check`: the story, its texts and the options. */
export interface RuleContext<Options = RuleOptions> {
  /** The story, with the source and its spans. For an article without a source, a story whose `text` is empty. */
  readonly story: Story
  /** The article of the story. */
  readonly article: Article
  /** The texts of the article as filed, in article order, each with its path. */
  readonly texts: readonly ArticleText[]
  /** The options of the rule: those that the caller set, and the defaults of the others. */
  readonly options: Options
  /** The current time for the check, RFC 3339 with an offset. Absent unless the caller passes it. */
  readonly now?: string
}

/** Id of any rule, built-in or custom: group and name, `house/no-shouting`. */
export type RuleName = `${string}/${string}`

/** What the page of a rule says of it. */
export interface RuleDocumentation {
  /** The property of a story that passes, in one line. */
  readonly summary: string
  /** The reason for the rule in the news trade. */
  readonly why: string
  /** The standard, style book or observation that the rule is based on. */
  readonly source: string
  /** The cases in which the rule reports nothing, or should be off. */
  readonly silent?: string
}

/** A check on a story, with its documentation. `Id` is the type of its id, so that settings can be checked against it. */
export interface Rule<Options extends RuleOptions = RuleOptions, Id extends RuleName = RuleName>
  extends RuleDocumentation {
  /** `group/name`, like the file name: `headline/present`. */
  readonly id: Id
  /** The default severity; a profile or the caller can override it. */
  readonly severity: Severity
  readonly options?: { readonly [Name in keyof Options]: RuleOption<Options[Name]> }
  /** The languages that the rule supports, by first BCP 47 subtag. It does not run on a story in another known language. */
  readonly languages?: readonly string[]
  /** Set if the check reads annotations: `validate` then annotates a story that is not annotated yet. */
  readonly needs?: 'annotations'
  /**
   * Returns the problems of a story.
   * It takes time linear in the size of the story, changes nothing and never throws; it may call `validate`. A rule that the readers report
   * has no check.
   */
  check?(context: RuleContext<Options>): readonly Finding[]
}

/**
 * Returns a custom rule unchanged, with typed options: `defineRule({ id: 'house/no-shouting', … })`.
 *
 * @example
 * const noShouting = defineRule({
 *   id: 'house/no-shouting',
 *   severity: 'warning',
 *   summary: 'Headline has lower case letters.',
 *   why: 'Capitals are hard to read.',
 *   source: 'House style',
 *   check: ({ article: { headline = '' } }) =>
 *     /^[^a-z]*[A-Z][^a-z]*$/.test(headline) ? [{ path: 'headline', message: 'Headline in capitals.' }] : [],
 * })
 * validate(parse('FERRIES RUN\n\nOSLO (AP) -- They ran.'), { customRules: [noShouting] }).some(({ rule }) => rule === 'house/no-shouting') // true
 */
export function defineRule<const Id extends RuleName, Options extends RuleOptions = RuleOptions>(
  rule: Rule<Options, Id>,
): Rule<Options, Id> {
  checkRecord('defineRule', rule)
  return rule
}
