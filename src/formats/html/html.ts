import { fieldSupport } from '../field-support'
import type { Format } from '../format'
import { table } from './table'

/** HTML as pages show it: one semantic article, alone or in a page of its own. */
export const html: Format = {
  name: 'html',
  mimeType: 'text/html',
  extension: 'html',
  table,
  ...fieldSupport(table),
}
