/** A qualified code such as `ninat:text`: the alias of a scheme, and a code in it. */
export interface QCode {
  readonly alias: string
  readonly code: string
}

/**
 * Splits a qualified code (NewsML-G2, QCode) at its first colon.
 * Returns undefined if one part is missing: `text`, `:text`, `ninat:`.
 */
export function qcode(value: string | undefined): QCode | undefined {
  const colon = value?.indexOf(':') ?? -1
  if (value === undefined || colon < 1 || colon === value.length - 1) return undefined
  return { alias: value.slice(0, colon), code: value.slice(colon + 1) }
}
