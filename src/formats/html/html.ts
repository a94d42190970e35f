import { fieldSupport } from '../field-support'
import type { Format } from '../format'
import { table } from './table'

/** The HTML format: one `<article>` with semantic elements, alone or in a page. */
export const html: Format = {
  name: 'html',
  mimeType: 'text/html',
  extension: 'html',
  table,
  ...fieldSupport(table),
}
