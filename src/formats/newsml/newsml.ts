import { carriage } from '../carriage'
import type { Format } from '../format'
import { nitfTable, xhtmlTable } from './table'

const MIME_TYPE = 'application/vnd.iptc.g2.newsitem+xml'
const NEEDS = ['guid', 'provider', 'versionCreated'] as const

/** NewsML-G2 2.35, a news item with its body as XHTML. */
export const newsml: Format = {
  name: 'newsml',
  mimeType: MIME_TYPE,
  extension: 'xml',
  needs: NEEDS,
  table: xhtmlTable,
  ...carriage(xhtmlTable),
}

/** NewsML-G2 2.35, a news item with its body as NITF 3.6. */
export const newsmlNitf: Format = {
  name: 'newsml-nitf',
  mimeType: MIME_TYPE,
  extension: 'xml',
  needs: NEEDS,
  table: nitfTable,
  ...carriage(nitfTable),
}
