import { fieldSupport } from '../field-support'
import type { Format } from '../format'
import { table } from './table'

/** The JSON-LD format: a NewsArticle of schema.org, as sites publish it for search engines. */
export const jsonld: Format = /* @__PURE__ */ (() => ({
  name: 'jsonld',
  mimeType: 'application/ld+json',
  extension: 'jsonld',
  table,
  ...fieldSupport(table),
}))()
