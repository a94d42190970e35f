/** A schema.org thing: its properties by name. Undefined ones are not written. */
export type Thing = Readonly<Record<string, unknown>>

/** Returns a single value alone and several as a list, as schema.org allows for any property. Undefined for an empty list. */
export const oneOrMore = <T>(values: readonly T[]): T | readonly T[] | undefined =>
  values.length > 1 ? values : values[0]
