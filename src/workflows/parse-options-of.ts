import type { DocumentLimits } from '../formats/document-source'
import type { ParseOptions } from '../parse/parse'

interface GivenOptions {
  readonly limits?: DocumentLimits
  readonly parse?: ParseOptions
}

/** Returns the options for parsing copy. They get the size limit of the document reader unless they set limits of their own. */
export function parseOptionsOf({ limits, parse }: GivenOptions): ParseOptions {
  return limits?.size === undefined ? (parse ?? {}) : { limits: { size: limits.size }, ...parse }
}
