import { escapeText, escapeValue } from './escape'

/** Attributes by name, in order. Undefined ones are not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Returns attributes as written after an element name: ` id="a"`. */
function written(attributes: Attributes): string {
  let out = ''
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) out += ` ${key}="${typeof value === 'number' ? value : escapeValue(value)}"`
  }
  return out
}

/** Writes a start tag: `<p class="a">`. The name is not escaped. */
export const open = (name: string, attributes?: Attributes): string =>
  attributes ? `<${name}${written(attributes)}>` : `<${name}>`

/** Writes an element with content that is already escaped; `<name/>` without content. */
export function element(name: string, attributes?: Attributes, content = ''): string {
  const start = attributes ? name + written(attributes) : name
  return content ? `<${start}>${content}</${name}>` : `<${start}/>`
}

/** Writes an element with start and end tag even if empty: HTML does not allow `<p/>`. */
export const paired = (name: string, attributes: Attributes | undefined, content: string): string =>
  `${open(name, attributes)}${content}</${name}>`

/** Writes an element with text, which is escaped. */
export const textElement = (name: string, text: string, attributes?: Attributes): string =>
  element(name, attributes, escapeText(text))

/**
 * Writes an element with child elements on lines of their own.
 * The lines are indented by two spaces more than `indent`.
 */
export function group(
  name: string,
  attributes: Attributes | undefined,
  parts: readonly string[],
  indent: string,
): string {
  if (!parts.length) return element(name, attributes)
  const inner = `\n${indent}  `
  let out = open(name, attributes)
  for (const part of parts) out += inner + part // `join` would copy the children again at every depth
  return `${out}\n${indent}</${name}>`
}
