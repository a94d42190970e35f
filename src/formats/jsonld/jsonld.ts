import { fieldSupport } from '../field-support'
import type { Format } from '../format'
import { table } from './table'

/** A NewsArticle of schema.org in JSON-LD, as sites and search engines take it. */
export const jsonld: Format = /* @__PURE__ */ (() => ({
  name: 'jsonld',
  mimeType: 'application/ld+json',
  extension: 'jsonld',
  table,
  ...fieldSupport(table),
}))()
