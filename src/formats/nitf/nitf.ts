import { withOpening } from '../body/opening/text-opening'
import { fieldSupport } from '../field-support'
import type { Format } from '../format'
import { nitfTable } from './table'

/** The format NITF 3.6. */
export const nitf: Format = /* @__PURE__ */ (() => ({
  name: 'nitf',
  mimeType: 'application/nitf+xml',
  extension: 'nitf',
  table: nitfTable,
  ...fieldSupport(nitfTable, withOpening),
}))()
