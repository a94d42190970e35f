/** An element of a parsed document. */
export interface XmlElement {
  /** The name with its prefix, as written: `xhtml:p`. */
  readonly name: string
  /** The name without its prefix: `p`. */
  readonly local: string
  /** The namespace; the empty string without one. */
  readonly namespace: string
  /** The attributes by name as written: `xml:lang`. A record without a prototype. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

/** An element, or text. */
export type XmlNode = XmlElement | string

/** Returns the child elements, or only those with one of the given local names. */
export function elements(parent: XmlElement | undefined, ...locals: readonly string[]): XmlElement[] {
  const found: XmlElement[] = []
  for (const child of parent?.children ?? []) {
    if (typeof child !== 'string' && (!locals.length || locals.includes(child.local))) found.push(child)
  }
  return found
}

/** Returns the first child element with a local name; further names descend from there. Undefined if not found. */
export function find(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = parent
  for (const local of path) {
    if (!at) return undefined
    at = at.children.find((child): child is XmlElement => typeof child !== 'string' && child.local === local)
  }
  return at
}

/** Returns all text inside an element, at any depth. */
export function content(element: XmlElement): string {
  let text = ''
  for (const child of element.children) text += typeof child === 'string' ? child : content(child)
  return text
}
