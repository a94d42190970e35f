/**
 * Position that a restriction must have in its line: alone, first, or only after another restriction.
 * In the lists, `not for resale*` may open a line, and `* out` only follows another.
 */
export type RestrictionPosition = 'whole' | 'open' | 'after'

/** Returns the position of a restriction by its notation. */
export const positionOf = (one: string): RestrictionPosition =>
  one.startsWith('*') ? 'after' : one.endsWith('*') ? 'open' : 'whole'
