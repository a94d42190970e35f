import { readMarkedText } from '../../markup/read-marked-text'
import { toLine } from '../../parse-values'
import { elements, find, type XmlElement } from '../../xml/tree'

/* NewsML 1 nests its components at will, and says by formal names what its elements mean. */

/** Elements of a name at any depth, the outer before the inner. */
export function within(parent: XmlElement, local: string): XmlElement[] {
  return elements(parent).flatMap((child) => [...(child.local === local ? [child] : []), ...within(child, local)])
}

/** What an element means: `<Status FormalName="Usable"/>`. */
export const formalName = (element: XmlElement | undefined): string | undefined =>
  toLine(element?.attributes.FormalName)

/** The words of an element as one line. */
export const lineOf = (element: XmlElement | undefined): string | undefined =>
  element && toLine(readMarkedText(element.children)?.text)

/** What elements down a path say, in any of the components. */
export function componentsAt<T>(
  components: readonly XmlElement[],
  path: readonly [string, ...string[]],
  read: (found: XmlElement) => T | undefined,
): T[] {
  const above = path.slice(0, -1)
  const last = path.at(-1) ?? ''
  return components.flatMap((component) =>
    elements(above.length ? find(component, ...above) : component, last).flatMap((found) => read(found) ?? []),
  )
}
