import { elements, type XmlElement } from '../xml/tree'

const STATUS = 'management-status'

/**
 * Returns the `docdata` of a document. Several, which the standard does not allow, count as one. Undefined for a document without one.
 * Its `management-status` then has a line for each; see {@link statusesOf}.
 */
export function docdataOf(root: XmlElement): XmlElement | undefined {
  const all = elements(root, 'head').flatMap((head) => elements(head, 'docdata'))
  const [first, ...rest] = all
  if (!first || !rest.length) return first
  const statuses = all.flatMap((one) => one.attributes[STATUS] ?? [])
  return {
    ...first,
    attributes: { ...first.attributes, ...(statuses.length && { [STATUS]: statuses.join('\n') }) },
    children: all.flatMap(({ children }) => children),
  }
}

/** Returns the statuses of a document. Empty if it has none. */
export const statusesOf = (docdata: XmlElement | undefined): string[] => docdata?.attributes[STATUS]?.split('\n') ?? []
