/** An element of a document that was read. */
export interface XmlElement {
  /** The name as it stands, its prefix included. */
  readonly name: string
  /** The name without its prefix. */
  readonly local: string
  /** The namespace, empty without one. */
  readonly namespace: string
  /** By name as it stands: `xml:lang`. A record without a prototype. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

/** An element or text. */
export type XmlNode = XmlElement | string

/** The children of an element that are elements, all of them or those of the local names given. */
export function elements(parent: XmlElement | undefined, ...locals: readonly string[]): XmlElement[] {
  const found: XmlElement[] = []
  for (const child of parent?.children ?? []) {
    if (typeof child !== 'string' && (!locals.length || locals.includes(child.local))) found.push(child)
  }
  return found
}

/** The first child element of a local name; with more names, its first child of the next, and so on. */
export function find(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = parent
  for (const local of path) {
    if (!at) return undefined
    at = at.children.find((child): child is XmlElement => typeof child !== 'string' && child.local === local)
  }
  return at
}

/** All text inside an element, as it stands. */
export function content(element: XmlElement): string {
  let text = ''
  for (const child of element.children) text += typeof child === 'string' ? child : content(child)
  return text
}
