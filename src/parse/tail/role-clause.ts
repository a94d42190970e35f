import type { RoleName } from '../../lexicon/language'

/** Clause of a sign-off, a role and the names after it: `Reporting by Jane Doe`. */
export interface RoleClause {
  readonly role: RoleName
  /** Offset at which the names start; `to` is that of their end. */
  readonly from: number
  to: number
}
