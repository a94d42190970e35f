import type { Severity } from '../../diagnostics/diagnostic'
import type { IndexedRule } from './indexed-rule'
import type { RuleOptions } from './rule'

/** A rule with the settings of the caller. All plans have one object shape, which rules do not. */
export interface PlannedRule {
  readonly rule: IndexedRule
  readonly id: string
  readonly check: NonNullable<IndexedRule['check']>
  /** Whether it is one of ours, which never throws. */
  readonly isBuiltIn: boolean
  /** The severity set by the profile or the caller; undefined to use the rule’s own. */
  readonly severity: Severity | undefined
  readonly options: RuleOptions
  /** The features that a story must have one of. Both are 0 for a rule that runs on every story. */
  readonly textBits: number
  readonly storyBits: number
}
