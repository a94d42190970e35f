import { isRecord } from '../../../text/is-record'

/** A value that can be written as YAML: the types of JSON. Undefined properties are left out. An object is a term of the article. */
export type YamlValue = string | number | boolean | null | undefined | readonly YamlValue[] | object

/**
 * Writes a record as YAML that all parsers (YAML 1.1, 1.2, PyYAML) read alike.
 * Strings are in double quotes, nothing is folded, and there are no aliases. Each inner record is indented by two more spaces.
 */
export function toYaml(record: Readonly<Record<string, unknown>>, indent = ''): string {
  let out = ''
  for (const key of Object.keys(record)) {
    const value = record[key]
    if (value !== undefined) out += `${indent}${name(key)}:${valueAfterKey(value, indent)}`
  }
  return out
}

/** Writes the value after a colon: a scalar on the same line, a record or list on indented lines below. */
function valueAfterKey(value: unknown, indent: string): string {
  if (Array.isArray(value)) return value.length ? `\n${items(value, `${indent}  `)}` : ' []\n'
  if (isRecord(value)) return isEmpty(value) ? ' {}\n' : `\n${toYaml(value, `${indent}  `)}`
  return ` ${scalar(value)}\n`
}

/** Writes the items of a list, `- "a"`. The dash replaces the first indent of a record or inner list. */
function items(values: readonly unknown[], indent: string): string {
  let out = ''
  for (const value of values) {
    const inner = `${indent}  `
    if (Array.isArray(value) && value.length) out += `${indent}- ${items(value, inner).slice(inner.length)}`
    else if (isRecord(value) && !isEmpty(value)) out += `${indent}- ${toYaml(value, inner).slice(inner.length)}`
    else out += `${indent}-${valueAfterKey(value, indent)}`
  }
  return out
}

const isEmpty = (record: Readonly<Record<string, unknown>>): boolean =>
  Object.values(record).every((value) => value === undefined)

/** A key that needs no quotes: `title`, `wirecopy`; not `no` or `y`, booleans in YAML 1.1, and not `1`. */
const PLAIN_NAME = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[A-Za-z][A-Za-z0-9_-]*$/i

const name = (key: string): string => (PLAIN_NAME.test(key) ? key : quoted(key))

/** The characters that YAML 1.1 or 1.2 does not allow unescaped, beyond those that JSON escapes. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/g

const quoted = (text: string): string =>
  JSON.stringify(text).replace(UNPRINTABLE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

function scalar(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  // YAML 1.1 reads `1e21` as a string: it needs a full stop, `1.0e21`.
  if (typeof value === 'number') return String(value).replace(/^(-?\d+)e/, '$1.0e')
  return String(value)
}
