import { escapeText, escapeValue } from './escape'

/** Attributes by name, in order; those without a value are not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** The start of an element. Names are the writer’s own and stand as they are. */
export function open(name: string, attributes: Attributes = {}): string {
  let out = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) out += ` ${key}="${typeof value === 'number' ? value : escapeValue(value)}"`
  }
  return `${out}>`
}

/** An element around markup that is escaped already; without content it closes itself. */
export function element(name: string, attributes?: Attributes, content = ''): string {
  const start = open(name, attributes)
  return content ? `${start}${content}</${name}>` : `${start.slice(0, -1)}/>`
}

/** An element around text. */
export const textElement = (name: string, text: string, attributes?: Attributes): string =>
  element(name, attributes, escapeText(text))

/** An element around other elements, each on a line of its own, two blanks deeper than `indent`. */
export function group(name: string, attributes: Attributes, parts: readonly string[], indent: string): string {
  if (!parts.length) return element(name, attributes)
  const inner = `\n${indent}  `
  return `${open(name, attributes)}${inner}${parts.join(inner)}\n${indent}</${name}>`
}
