import { fnvHash } from '../../text/fnv-hash'

/** Map as plain JSON in which a change copies a few small objects, whatever its size: a tree over the digits of a hash. */
export interface JsonTrie<Value> {
  /** Values by key, in a leaf. */
  readonly values?: Readonly<Record<string, Value>>
  /** Branches by the next hexadecimal digit. */
  readonly branches?: Readonly<Record<string, JsonTrie<Value>>>
}

/** Number of values in a leaf; a leaf with more becomes a branch. */
const LEAF = 8
/** Digits of a hash: deeper leaves grow. */
const DEPTH = 8

/** Returns the value of a key; undefined if it has none. */
export function trieGet<Value>(trie: JsonTrie<Value>, key: string): Value | undefined {
  const digits = fnvHash(key)
  let node: JsonTrie<Value> | undefined = trie
  for (let depth = 0; node?.branches; depth++) node = node.branches[digits.charAt(depth)]
  return node?.values && Object.hasOwn(node.values, key) ? node.values[key] : undefined
}

/** Returns the map with a new value of a key. The tree depends on its keys only, not on their order. */
export const trieSet = <Value>(trie: JsonTrie<Value>, key: string, value: Value): JsonTrie<Value> =>
  setAt(trie, key, value, fnvHash(key), 0)

function setAt<Value>(
  node: JsonTrie<Value>,
  key: string,
  value: Value,
  digits: string,
  depth: number,
): JsonTrie<Value> {
  if (node.branches) {
    const digit = digits.charAt(depth)
    const branch = setAt(node.branches[digit] ?? {}, key, value, digits, depth + 1)
    return { branches: { ...node.branches, [digit]: branch } }
  }
  const values = sorted({ ...node.values, [key]: value })
  if (Object.keys(values).length <= LEAF || depth >= DEPTH) return { values }
  return Object.entries(values).reduce<JsonTrie<Value>>(
    (split, [each, one]) => setAt(split, each, one, fnvHash(each), depth),
    { branches: {} },
  )
}

const sorted = <Value>(values: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Yields every key with its value. */
export function* trieEntries<Value>({ values = {}, branches = {} }: JsonTrie<Value>): Generator<[string, Value]> {
  for (const entry of Object.entries(values)) yield entry
  for (const branch of Object.values(branches)) yield* trieEntries(branch)
}
