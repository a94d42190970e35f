import type { LineFeatures } from './typography'

/** Restriction found in the roles of a line. `from` and `to` are indexes in the role string. */
export interface RoleMatch {
  readonly kind: 'embargo' | 'kill' | 'withhold'
  /** Index of the first role. */
  readonly from: number
  /** Index after the last role. */
  readonly to: number
}

/** Matches the roles of a line after its lead from their start, with the features of the line. Undefined for no match. */
export type RolePattern = (
  roles: string,
  line: LineFeatures,
  lead: string,
) => { length: number; kind: RoleMatch['kind'] } | undefined

/** Whether roles have no word that no table knows. */
export const hasOnlyKnownWords = (roles: string): boolean => !/[oOx]/.test(roles)

/** Whether a line calls out: it is in capitals, names its reader or is between marks. */
export const isUrged = (line: LineFeatures): boolean => line.capitals || line.addressed || line.marked
