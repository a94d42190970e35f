import { isRecord } from '../../text/is-record'

/** A property with a prefix of schema.org, a value or list object, or a prefix that a context defines, in the text of a document. */
const PREFIXED =
  /"(?:(?:schema:|https?:\/\/schema\.org\/)\w+|@(?:value|list|set))"\s*:|"\w+"\s*:\s*"https?:\/\/schema\.org\/?"/

/** A prefix that a context defines as schema.org: `"s": "https://schema.org/"`. */
const DEFINED = /"(\w+)"\s*:\s*"https?:\/\/schema\.org\/?"/g

/** Returns the values of a JSON-LD document with the bare names of schema.org's properties. Most documents have no others. */
export function withBareNames(text: string, values: readonly unknown[]): readonly unknown[] {
  if (!PREFIXED.test(text)) return values
  const prefixes = new Set(['schema', ...[...text.matchAll(DEFINED)].map(([, name]) => name)])
  return values.map((value) => withoutPrefixes(value, prefixes))
}

/** The prefix of a property and its name: `schema:headline`, `https://schema.org/headline`. */
const PREFIX = /^(?:(\w+):|https?:\/\/schema\.org\/)(?=[A-Za-z])/

/**
 * Returns a JSON-LD value with the bare names of schema.org's properties, at any depth: `headline` for `schema:headline`.
 * A value object becomes its value, a list or set its entries: `{"@value": "Rain", "@language": "en"}`, `{"@list": ["Rain"]}`.
 * The values of `alternateName` stay, as their languages are read.
 * A bare name wins over a prefixed one. The document limits the depth.
 */
function withoutPrefixes(value: unknown, prefixes: ReadonlySet<string | undefined>): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutPrefixes(one, prefixes))
  if (!isRecord(value)) return value
  const inner = value['@value'] ?? value['@list'] ?? value['@set']
  if (inner !== undefined) return withoutPrefixes(inner, prefixes)
  const bareOf = (name: string): string =>
    name.replace(PREFIX, (whole, prefix) => (prefix === undefined || prefixes.has(prefix) ? '' : whole))
  const named = Object.entries(value).map(([name, part]) => {
    const known = bareOf(name)
    return [name, known, known === 'alternateName' ? part : withoutPrefixes(part, prefixes)] as const
  })
  const bare = named.filter(([name, known]) => name === known)
  const others = named.filter(([name, known]) => name !== known)
  return Object.fromEntries([...others, ...bare].map(([, known, part]) => [known, part]))
}
