import type { DocumentLimits } from '../formats/document-source'
import type { ParseOptions } from '../parse/parse'

interface GivenOptions {
  readonly limits?: DocumentLimits
  readonly zone?: string
  readonly parse?: ParseOptions
}

/** Returns the options for parsing copy: the size limit and the zone of the document reader, unless `parse` sets its own. */
export function parseOptionsOf({ limits, zone, parse }: GivenOptions): ParseOptions {
  if (limits?.size === undefined && zone === undefined) return parse ?? {}
  return {
    ...(limits?.size !== undefined && { limits: { size: limits.size } }),
    ...(zone !== undefined && { zone }),
    ...parse,
  }
}
