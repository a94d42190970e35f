import type { RuleSettings } from './rule'

/** A named set of rule settings, such as a house style. */
export interface Profile {
  readonly name: string
  /** Its intended users, in one line. */
  readonly summary: string
  /** The profiles it extends; later ones override earlier ones. */
  readonly extends?: readonly string[]
  readonly rules: RuleSettings
}
