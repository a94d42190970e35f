// Writes schema/article.schema.json from the built schema: the JSON Schema of an article as input to wirecopy.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

/** The keys of a schema in reading order; other keys follow in their original order. */
const ORDER = ['$schema', '$id', 'title', '$ref', 'description', 'type', 'const', 'enum', 'default', 'pattern']
const LAST = ['required', 'additionalProperties', '$defs']

/** Returns a schema with its keys in reading order. Properties and definitions keep their order. */
function ordered(value, names = false) {
  if (Array.isArray(value)) return value.map((entry) => ordered(entry))
  if (typeof value !== 'object' || value === null) return value
  const keys = Object.keys(value)
  const rank = (key) => (ORDER.includes(key) ? ORDER.indexOf(key) : LAST.includes(key) ? 100 + LAST.indexOf(key) : 50)
  const sorted = names ? keys : keys.toSorted((a, b) => rank(a) - rank(b))
  return Object.fromEntries(
    sorted.map((key) => [key, ordered(value[key], !names && (key === 'properties' || key === '$defs'))]),
  )
}

/**
 * Returns the JSON Schema (draft 2020-12) of an article as input.
 * The article is at the root, its types are under `$defs`. It has no `$id`: the project owns no address to publish it at; the package
 * exports it as `wirecopy/schema.json`. A document names its version in `schemaVersion`, and may have `$schema`.
 */
export function jsonSchema(Article, schemaVersion) {
  const { $schema, $defs } = z.toJSONSchema(Article, { io: 'input', target: 'draft-2020-12' })
  const { Article: article, ...types } = $defs
  const own = {
    schemaVersion: { description: 'The version of this schema; 1 when absent.', const: schemaVersion },
    $schema: { type: 'string', description: 'The address of this schema, for editors of JSON.' },
  }
  return ordered({
    ...article,
    $schema,
    title: 'Article',
    properties: { ...own, ...article.properties },
    $defs: Object.fromEntries(Object.entries(types).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  })
}

/** Returns the schema as the text of its file. */
export const schemaText = (Article, schemaVersion) => `${JSON.stringify(jsonSchema(Article, schemaVersion), null, 2)}\n`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { Article } = await import('../dist/schema.js')
  const { schemaVersion } = await import('../dist/json.js')
  mkdirSync(new URL('../schema', import.meta.url), { recursive: true })
  writeFileSync(new URL('../schema/article.schema.json', import.meta.url), schemaText(Article, schemaVersion))
}
