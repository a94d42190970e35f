import { otherStatuses } from '../publishing-status'
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

/** Returns the values of `management-status` in a document, and the known ones in `<meta name="status">`. Empty if it has neither. */
export const statusesOf = (root: XmlElement): string[] => [
  ...docdatas(root).flatMap(({ attributes }) => attributes['management-status'] ?? []),
  ...elements(root, 'head').flatMap((head) =>
    elements(head, 'meta').flatMap(({ attributes: { name, content } }) =>
      STATUS.test(name?.trim() ?? '') ? otherStatuses({ status: content }) : [],
    ),
  ),
]

/** Name of a `meta` with the status of the document. */
const STATUS = /^(?:(?:pub)?status|state)$/i
