/** A qualified code: the alias of a scheme, and a code in it. */
export interface QCode {
  readonly alias: string
  readonly code: string
}

/** The parts of a qualified code: what stands before the first colon and behind it (NewsML-G2, QCode). */
export function qcode(value: string | undefined): QCode | undefined {
  const colon = value?.indexOf(':') ?? -1
  if (value === undefined || colon < 1 || colon === value.length - 1) return undefined
  return { alias: value.slice(0, colon), code: value.slice(colon + 1) }
}
