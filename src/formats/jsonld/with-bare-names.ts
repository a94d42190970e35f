import { isRecord } from '../../text/is-record'

/** The prefix of a schema.org term with its namespace: `schema:headline`, `https://schema.org/headline`. */
const PREFIX = /^(?:schema|https?:\/\/schema\.org\/?):?(?=[A-Za-z])/

/** A property with a prefix, or a value object, in the text of a document. */
const PREFIXED = /"(?:(?:schema:|https?:\/\/schema\.org\/)\w+|@value)"\s*:/

/** Returns the values of a JSON-LD document with the bare names of schema.org's properties. Most documents have no others. */
export const withBareNames = (text: string, values: readonly unknown[]): readonly unknown[] =>
  PREFIXED.test(text) ? values.map(withoutPrefixes) : values

/**
 * Returns a JSON-LD value with the bare names of schema.org's properties, at any depth: `headline` for `schema:headline`.
 * A record of nothing but `@value` becomes that value. A bare name wins over a prefixed one. The document limits the depth.
 */
function withoutPrefixes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrefixes)
  if (!isRecord(value)) return value
  const entries = Object.entries(value)
  const [first] = entries
  if (entries.length === 1 && first?.[0] === '@value') return first[1]
  const named = entries.map(([name, part]) => [name, name.replace(PREFIX, ''), withoutPrefixes(part)] as const)
  const bare = named.filter(([name, known]) => name === known)
  const others = named.filter(([name, known]) => name !== known)
  return Object.fromEntries([...others, ...bare].map(([, known, part]) => [known, part]))
}
