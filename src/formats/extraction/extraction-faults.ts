import { isRecord } from '../../text/is-record'
import type { ExtractionSchema } from './extraction-schema'

/** Difference between an answer and the extraction schema. */
export interface ExtractionFault {
  readonly path: string
  readonly fault: string
}

/** Returns the differences between a value and a schema, in order. Follows the schema, so that its depth bounds the recursion. */
export function extractionFaults(schema: ExtractionSchema, value: unknown, path = ''): ExtractionFault[] {
  const [type, nullable] = typeof schema.type === 'string' ? [schema.type] : schema.type
  if (value === null && nullable) return []
  if (!isOfType(type, value)) return [{ path, fault: `is not ${ARTICLE[type]}${nullable ? ' or null' : ''}` }]
  if (schema.enum && !schema.enum.some((name) => name === value))
    return [{ path, fault: `is not one of ${schema.enum.filter((name) => name !== null).join(', ')}` }]
  const { items, properties } = schema
  if (items && Array.isArray(value))
    return value.flatMap((entry: unknown, i) => extractionFaults(items, entry, join(path, String(i))))
  return properties && isRecord(value) ? propertyFaults(properties, value, path) : []
}

const ARTICLE = { string: 'a string', integer: 'a whole number', array: 'a list', object: 'an object' } as const

const isOfType = (type: keyof typeof ARTICLE, value: unknown): boolean =>
  type === 'string'
    ? typeof value === 'string'
    : type === 'integer'
      ? Number.isInteger(value)
      : type === 'array'
        ? Array.isArray(value)
        : isRecord(value)

function propertyFaults(
  properties: Readonly<Record<string, ExtractionSchema>>,
  value: Readonly<Record<string, unknown>>,
  path: string,
): ExtractionFault[] {
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(properties, name))
  return [
    ...Object.entries(properties).flatMap(([name, schema]) =>
      Object.hasOwn(value, name)
        ? extractionFaults(schema, value[name], join(path, name))
        : [{ path: join(path, name), fault: 'is missing; null means absent' }],
    ),
    ...unknown.map((name) => ({ path: join(path, name), fault: 'is an unknown property' })),
  ]
}

const join = (path: string, step: string): string => (path ? `${path}.${step}` : step)
