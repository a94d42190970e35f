import { elements, type XmlElement } from '../xml/tree'

const docdatas = (root: XmlElement): XmlElement[] => elements(root, 'head').flatMap((head) => elements(head, 'docdata'))

/**
 * Returns the `docdata` of a document. Several, which the standard does not allow, count as one with the children of all.
 * Undefined for a document without one.
 */
export function docdataOf(root: XmlElement): XmlElement | undefined {
  const all = docdatas(root)
  const [first, ...rest] = all
  return first && rest.length ? { ...first, children: all.flatMap(({ children }) => children) } : first
}

/** Returns the values of `management-status` in a document. Empty if it has none. */
export const statusesOf = (root: XmlElement): string[] =>
  docdatas(root).flatMap(({ attributes }) => attributes['management-status'] ?? [])
