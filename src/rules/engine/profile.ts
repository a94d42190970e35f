import type { ProfileName } from '../profile-name'
import type { RuleSettings } from './rule'

/** A named set of rule settings, such as a house style. `Own` are the ids of custom rules that it sets. */
export interface Profile<Own extends string = never> {
  readonly name: string
  /** The stories that the profile is for, in one line. */
  readonly summary: string
  /** The names of the profiles whose settings it takes over; later ones override earlier ones. */
  readonly extends?: readonly ProfileName[]
  readonly rules: RuleSettings<Own>
}

/** A profile of the package. */
export interface BuiltInProfile extends Profile {
  readonly name: ProfileName
}
