import type { RuleSettings } from './rule'

/** A named set of rule settings, such as a house style. */
export interface Profile {
  readonly name: string
  /** The stories that the profile is for, in one line. */
  readonly summary: string
  /** The names of the profiles whose settings it takes over; later ones override earlier ones. */
  readonly extends?: readonly string[]
  readonly rules: RuleSettings
}
