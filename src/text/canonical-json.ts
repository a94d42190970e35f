/**
 * Returns a value as JSON with sorted keys, so that equal values have equal texts.
 * Takes plain JSON values; a property that is undefined is left out. `{ b: 1, a: [2] }` → `{"a":[2],"b":1}`
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sortKeys)

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
