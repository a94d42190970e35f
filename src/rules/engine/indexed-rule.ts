import type { Rule, RuleContext, RuleOptions } from './rule'
import type { StoryFeature } from './story-features'
import type { TextFeature } from './text-features'
import type { TextIndex } from './text-index'

/** The context of a built-in rule: it also has the index of the story's texts. */
export interface IndexedContext<Options = RuleOptions> extends RuleContext<Options> {
  readonly index: TextIndex
}

/**
 * A built-in rule that uses the index of the story's texts. Internal: custom rules are a `Rule`.
 * The index saves time only. A rule without `features` runs on every story.
 */
export interface IndexedRule<Options extends RuleOptions = RuleOptions> extends Omit<Rule<Options>, 'check'> {
  /** The rule runs only on stories with at least one of these features. */
  readonly features?: readonly (TextFeature | StoryFeature)[]
  check?(context: IndexedContext<Options>): ReturnType<NonNullable<Rule['check']>>
}
