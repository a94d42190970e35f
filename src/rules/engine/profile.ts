import type { RuleSettings } from './rule'

/** A house style, or a set of rules by any other name: data over the rules. */
export interface Profile {
  readonly name: string
  /** Whom it serves, in one line. */
  readonly summary: string
  /** The profiles it starts from, the later over the earlier. */
  readonly extends?: readonly string[]
  readonly rules: RuleSettings
}
