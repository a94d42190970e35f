import { withOpening } from '../body/opening/text-opening'
import { fieldSupport } from '../field-support'
import type { Format } from '../format'
import type { NinjsStandard } from './generations'
import { ninjsTable } from './table'

function format(name: string, standard: NinjsStandard): Format {
  const table = ninjsTable(standard)
  return {
    name,
    mimeType: 'application/json',
    extension: 'ninjs.json',
    needs: ['guid'],
    table,
    ...fieldSupport(table, withOpening),
  }
}

/** The ninjs 3.2 format, the third generation of IPTC's news in JSON. */
export const ninjs: Format = /* @__PURE__ */ format('ninjs', '3.2')

/** The ninjs 2.2 format, the second generation. */
export const ninjs2: Format = /* @__PURE__ */ format('ninjs-2', '2.2')

/** The ninjs 1.6 format, the first generation, which most consumers accept. */
export const ninjs1: Format = /* @__PURE__ */ format('ninjs-1', '1.6')
