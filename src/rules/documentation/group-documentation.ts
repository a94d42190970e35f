import type { RuleDocumentation } from '../engine/rule'
import type { RuleId } from '../rule-id'

/** The documentation of each rule of a group, such as `headline`, by rule id. */
export type GroupDocumentation<Group extends string> = Readonly<
  Record<Extract<RuleId, `${Group}/${string}`>, RuleDocumentation>
>
