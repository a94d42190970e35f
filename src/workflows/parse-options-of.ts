import type { DocumentLimits } from '../formats/document-source'
import type { ParseOptions } from '../parse/parse'

interface GivenOptions {
  readonly limits?: DocumentLimits
  readonly parse?: ParseOptions
}

/** Returns the options for parsing copy. The general input limit applies unless they set one. */
export function parseOptionsOf({ limits, parse }: GivenOptions): ParseOptions {
  return limits?.size === undefined ? (parse ?? {}) : { limits: { size: limits.size }, ...parse }
}
