// Writes the JSON Schemas of an article, of a config and of an extraction to schema/, from the built package.
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

/** Returns the JSON Schema of an extraction as the text of its file. It has no `$schema`, which some strict modes refuse. */
export const extractionText = (extractionSchema) => `${JSON.stringify(ordered(extractionSchema), null, 2)}\n`

/**
 * Returns the JSON Schema of a config file: that of the built package, with every rule by name, so that an editor completes its id, its
 * severities and its options. Own rules may have any other id.
 */
export function configSchema(base, rules) {
  const levels = ['error', 'warning', 'info', 'on', 'off']
  const optionOf = ({ default: usual, summary, min, choices }) => ({
    description: summary,
    ...(Array.isArray(usual) ? { type: 'array', items: { type: 'string' } } : { type: typeof usual }),
    ...(choices && { enum: choices }),
    ...(min !== undefined && { minimum: min }),
    default: usual,
  })
  const ruleOf = ({ summary, options = {} }) => ({
    description: summary,
    anyOf: [
      { enum: levels },
      {
        type: 'array',
        prefixItems: [
          { enum: levels },
          {
            type: 'object',
            properties: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionOf(option)])),
            additionalProperties: false,
          },
        ],
        items: false,
        minItems: 1,
      },
    ],
  })
  const any = base.properties.rules
  const settings = {
    ...any,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleOf(rule)])),
  }
  const { overrides } = base.properties
  const override = {
    ...overrides.items,
    properties: { ...overrides.items.properties, rules: { $ref: '#/$defs/rules' } },
  }
  return ordered({
    ...base,
    title: 'wirecopy.config.json',
    properties: { ...base.properties, rules: { $ref: '#/$defs/rules' }, overrides: { ...overrides, items: override } },
    $defs: { rules: settings },
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { Article } = await import('../dist/schema.js')
  const { schemaVersion } = await import('../dist/json.js')
  const { configJsonSchema, rules } = await import('../dist/config.js')
  const { extractionSchema } = await import('../dist/extraction.js')
  const config = `${JSON.stringify(configSchema(configJsonSchema(), rules), null, 2)}\n`
  mkdirSync(new URL('../schema', import.meta.url), { recursive: true })
  writeFileSync(new URL('../schema/article.schema.json', import.meta.url), schemaText(Article, schemaVersion))
  writeFileSync(new URL('../schema/config.schema.json', import.meta.url), config)
  writeFileSync(new URL('../schema/extraction.schema.json', import.meta.url), extractionText(extractionSchema))
}
