import type { Article } from '../../article'
import { SCHEMA_URL } from './schema-url'

/** How JSON is written. */
export interface JsonOptions {
  /** How many blanks an inner line stands in; 2 when absent, 0 for one line without blanks. */
  readonly indent?: number
}

/** Writes an article as JSON (RFC 8259): the article's own names, with the URL of its JSON Schema first. */
export function toJson(article: Article, options: JsonOptions = {}): string {
  const { indent = 2 } = options
  return `${JSON.stringify({ $schema: SCHEMA_URL, ...article }, null, indent)}\n`
}
