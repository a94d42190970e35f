import type { Rule, RuleContext, RuleDocumentation, RuleOptions } from './rule'
import type { StoryFeature } from './story-features'
import type { TextFeature } from './text-features'
import type { TextIndex } from './text-index'

/** Argument of the check of a built-in rule: the context of any rule, and the index of the story’s texts. */
export interface IndexedContext<Options = RuleOptions> extends RuleContext<Options> {
  readonly index: TextIndex
}

/**
 * A built-in rule, which can use the index of the story’s texts. Internal: custom rules are a `Rule`. Its documentation is in
 * `src/rules/documentation`, so that a program that only validates does not carry it. The index only saves time. A rule without `features` runs on every story.
 */
export interface IndexedRule<Options extends RuleOptions = RuleOptions>
  extends Omit<Rule<Options>, 'check' | keyof RuleDocumentation> {
  /** The features that make the rule run: `headline`, `speech`. A story must have one of them. */
  readonly features?: readonly (TextFeature | StoryFeature)[]
  /**
   * Set if the check reads the features that only rules of style look for: words of reporting, capitals, doubled words, word counts, and
   * names that may be variants. The index leaves them out if no rule reads them.
   */
  readonly reads?: 'style'
  check?(context: IndexedContext<Options>): ReturnType<NonNullable<Rule['check']>>
}
