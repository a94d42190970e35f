import type { Limits } from '../formats/source'
import type { ParseOptions } from '../read/parse'

interface Given {
  readonly limits?: Limits
  readonly parse?: ParseOptions
}

/** How copy is read: its own options, and the limit of all inputs where it has none of its own. */
export function parseOptionsOf({ limits, parse }: Given): ParseOptions {
  return limits?.size === undefined ? (parse ?? {}) : { limits: { size: limits.size }, ...parse }
}
