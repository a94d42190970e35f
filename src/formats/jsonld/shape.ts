/** A thing of schema.org: its properties by name, those without a value left out when it is written. */
export type Thing = Readonly<Record<string, unknown>>

/** One value, or a list of several, as schema.org’s properties take them; undefined if not found. */
export const oneOrMore = <T>(values: readonly T[]): T | readonly T[] | undefined =>
  values.length > 1 ? values : values[0]
