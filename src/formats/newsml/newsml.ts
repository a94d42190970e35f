import { withOpening } from '../body/opening/text-opening'
import { fieldSupport } from '../field-support'
import type { FieldEntry, Format } from '../format'
import { nitfBodyTable, plainTable, xhtmlTable } from './table'

const MIME_TYPE = 'application/vnd.iptc.g2.newsitem+xml'
const NEEDS = ['guid', 'provider', 'versionCreated'] as const

const format = (name: string, table: readonly FieldEntry[]): Format => ({
  name,
  mimeType: MIME_TYPE,
  extension: 'xml',
  needs: NEEDS,
  table,
  ...fieldSupport(table, withOpening),
})

/** NewsML-G2 2.35, a news item with its body as XHTML. */
export const newsml: Format = /* @__PURE__ */ format('newsml', xhtmlTable)

/** NewsML-G2 2.35, a news item with its body as NITF 3.6. */
export const newsmlNitf: Format = /* @__PURE__ */ format('newsml-nitf', nitfBodyTable)

/** NewsML-G2 2.35, a news item with its body as plain text. */
export const newsmlPlain: Format = /* @__PURE__ */ format('newsml-plain', plainTable)
