import type { Severity } from '../../diagnostics/diagnostic'
import type { IndexedRule } from './indexed-rule'
import type { RuleOptions } from './rule'

/** A rule with the settings that apply to it when `validate` runs. All have the same properties, unlike rules: engines read them faster. */
export interface PlannedRule {
  readonly rule: IndexedRule
  readonly id: string
  readonly check: NonNullable<IndexedRule['check']>
  /** Whether the rule reads annotations. */
  readonly needs: boolean
  /** Whether the rule is built in, and so never throws. */
  readonly isBuiltIn: boolean
  /** The severity set by the profile or the caller; undefined to use the rule’s own. */
  readonly severity: Severity | undefined
  readonly options: RuleOptions
  /** The bits of the features of which a story must have one. */
  readonly textBits: number
  readonly storyBits: number
}
