import { pushAll } from '../../text/push-all'
import { elements, type XmlElement } from './tree'

/**
 * Returns the outermost elements with one of the local names, in document order; the root itself if it has one.
 * An element inside another one of them is not returned.
 *
 * @example
 * outermost(parseXml('<r><nitf/><s><nitf/></s></r>'), new Set(['nitf'])).length // 2
 */
export function outermost(root: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  const found: XmlElement[] = []
  const open = [root]
  for (let at = open.pop(); at; at = open.pop()) {
    if (names.has(at.local)) found.push(at)
    else pushAll(open, elements(at).reverse())
  }
  return found
}
