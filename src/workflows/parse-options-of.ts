import type { DocumentLimits } from '../formats/document-source'
import type { ParseOptions } from '../parse/parse'

interface GivenOptions {
  readonly limits?: DocumentLimits
  readonly parse?: ParseOptions
}

/** How copy is read: its own options, and the limit of all inputs where it has none of its own. */
export function parseOptionsOf({ limits, parse }: GivenOptions): ParseOptions {
  return limits?.size === undefined ? (parse ?? {}) : { limits: { size: limits.size }, ...parse }
}
