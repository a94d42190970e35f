import { toLine } from '../../parse-values'
import { elements, find, type XmlElement } from '../../xml/tree'

/* NewsML 1 nests components to any depth, and states the meaning of an element in its `FormalName` attribute. */

/** Returns the descendants with a local name, outer before inner. */
export function within(parent: XmlElement, local: string): XmlElement[] {
  return elements(parent).flatMap((child) => [...(child.local === local ? [child] : []), ...within(child, local)])
}

/** Returns the `FormalName` of an element: `Usable` of `<Status FormalName="Usable"/>`; undefined if it has none. */
export const formalName = (element: XmlElement | undefined): string | undefined =>
  toLine(element?.attributes.FormalName)

/** Returns what `read` returns for the elements at a path in each component. Undefined values are left out. */
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
