import { fieldSupport } from '../field-support'
import type { Format } from '../format'
import { withOpening } from '../markup/text-opening'
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

/** ninjs 3.2, IPTC’s news in JSON: the third generation. */
export const ninjs: Format = /* @__PURE__ */ format('ninjs', '3.2')

/** ninjs 2.2: the second generation. */
export const ninjs2: Format = /* @__PURE__ */ format('ninjs-2', '2.2')

/** ninjs 1.6: the first generation, which most consumers take. */
export const ninjs1: Format = /* @__PURE__ */ format('ninjs-1', '1.6')
