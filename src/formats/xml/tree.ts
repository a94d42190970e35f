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

const MANY = 32 // children of an element that are indexed by name: a feed has thousands, and each item asks for the fields of the feed

/** Child elements with their position, by local name, of the elements with many children. */
const indexes = new WeakMap<XmlElement, ReadonlyMap<string, readonly IndexedElement[]>>()

interface IndexedElement {
  readonly at: number
  readonly element: XmlElement
}

/** Returns the child elements, or only those with one of the given local names. */
export function elements(parent: XmlElement | undefined, ...locals: readonly string[]): XmlElement[] {
  if (!parent) return []
  if (locals.length && parent.children.length > MANY) return indexedElements(parent, locals)
  const found: XmlElement[] = []
  for (const child of parent.children) {
    if (typeof child !== 'string' && (!locals.length || locals.includes(child.local))) found.push(child)
  }
  return found
}

function indexedElements(parent: XmlElement, locals: readonly string[]): XmlElement[] {
  const index = indexOf(parent)
  const found = [...new Set(locals)].flatMap((local) => index.get(local) ?? [])
  if (locals.length > 1) found.sort((one, two) => one.at - two.at)
  return found.map(({ element }) => element)
}

function indexOf(parent: XmlElement): ReadonlyMap<string, readonly IndexedElement[]> {
  const known = indexes.get(parent)
  if (known) return known
  const index = new Map<string, IndexedElement[]>()
  for (const [at, element] of parent.children.entries()) {
    if (typeof element === 'string') continue
    const same = index.get(element.local)
    if (same) same.push({ at, element })
    else index.set(element.local, [{ at, element }])
  }
  indexes.set(parent, index)
  return index
}

/** Returns the first child element with a local name; further names descend from there. Undefined if not found. */
export function find(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = parent
  for (const local of path) {
    if (!at) return undefined
    at =
      at.children.length > MANY
        ? indexOf(at).get(local)?.[0]?.element
        : at.children.find((child): child is XmlElement => typeof child !== 'string' && child.local === local)
  }
  return at
}

/** Returns all text inside an element, at any depth. */
export function content(element: XmlElement): string {
  let text = ''
  for (const child of element.children) text += typeof child === 'string' ? child : content(child)
  return text
}
