import { isRecord } from '../../../text/is-record'

/** Data that YAML writes: what JSON can say. What is absent is left out. */
export type YamlValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue }

/**
 * Writes a record as YAML that every reader takes alike (YAML 1.1, 1.2, PyYAML): strings in double quotes, nothing folded, no aliases.
 * The record stands at the margin; each inner one two blanks deeper.
 */
export function toYaml(record: { readonly [key: string]: YamlValue }, indent = ''): string {
  let out = ''
  for (const key of Object.keys(record)) {
    const value = record[key]
    if (value !== undefined) out += `${indent}${name(key)}:${behind(value, indent)}`
  }
  return out
}

/** What stands behind a colon: a scalar on the same line, or lines that stand deeper. */
function behind(value: YamlValue, indent: string): string {
  if (Array.isArray(value)) return value.length ? `\n${items(value, `${indent}  `)}` : ' []\n'
  if (isRecord(value)) return isEmpty(value) ? ' {}\n' : `\n${toYaml(value, `${indent}  `)}`
  return ` ${scalar(value)}\n`
}

/** `- "a"`, and for records and lists the dash in the place of their first indent. */
function items(values: readonly YamlValue[], indent: string): string {
  let out = ''
  for (const value of values) {
    const inner = `${indent}  `
    if (Array.isArray(value) && value.length) out += `${indent}- ${items(value, inner).slice(inner.length)}`
    else if (isRecord(value) && !isEmpty(value)) out += `${indent}- ${toYaml(value, inner).slice(inner.length)}`
    else out += `${indent}-${behind(value, indent)}`
  }
  return out
}

const isEmpty = (record: { readonly [key: string]: YamlValue }): boolean =>
  Object.values(record).every((value) => value === undefined)

/** `title`, `wirecopy`; not `no` or `y`, which YAML 1.1 takes for a truth value, and not `1`. */
const PLAIN_NAME = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[A-Za-z][A-Za-z0-9_-]*$/i

const name = (key: string): string => (PLAIN_NAME.test(key) ? key : quoted(key))

/** The characters YAML 1.1 and 1.2 do not take as they are, beyond those that JSON escapes. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/g

const quoted = (text: string): string =>
  JSON.stringify(text).replace(UNPRINTABLE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

function scalar(value: YamlValue): string {
  if (typeof value === 'string') return quoted(value)
  // 1e21 would be a text to a reader of YAML 1.1, which asks for a point.
  if (typeof value === 'number') return String(value).replace(/^(-?\d+)e/, '$1.0e')
  return String(value)
}
