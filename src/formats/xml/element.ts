import { escapeText, escapeValue } from './escape'

/** Attributes by name, in order; those without a value are not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** The attributes of an element as they stand behind its name. */
function written(attributes: Attributes): string {
  let out = ''
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) out += ` ${key}="${typeof value === 'number' ? value : escapeValue(value)}"`
  }
  return out
}

/** The start of an element. Names are the writer’s own and stand as they are. */
export const open = (name: string, attributes?: Attributes): string =>
  attributes ? `<${name}${written(attributes)}>` : `<${name}>`

/** An element around markup that is escaped already; without content it closes itself. */
export function element(name: string, attributes?: Attributes, content = ''): string {
  const start = attributes ? name + written(attributes) : name
  return content ? `<${start}>${content}</${name}>` : `<${start}/>`
}

/** An element with both its tags even when it is empty, for readers that take XHTML for HTML. */
export const paired = (name: string, attributes: Attributes | undefined, content: string): string =>
  `${open(name, attributes)}${content}</${name}>`

/** An element around text. */
export const textElement = (name: string, text: string, attributes?: Attributes): string =>
  element(name, attributes, escapeText(text))

/** An element around other elements, each on a line of its own, two blanks deeper than `indent`. */
export function group(
  name: string,
  attributes: Attributes | undefined,
  parts: readonly string[],
  indent: string,
): string {
  if (!parts.length) return element(name, attributes)
  const inner = `\n${indent}  `
  let out = open(name, attributes)
  for (const part of parts) out += inner + part // not joined: the parts of parts would be copied at every depth
  return `${out}\n${indent}</${name}>`
}
