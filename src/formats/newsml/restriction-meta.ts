import { elements, type XmlElement } from '../xml/tree'

/** The elements of `itemMeta` that can restrict an item. */
const RESTRICTING = ['embargoed', 'pubStatus', 'signal', 'edNote'] as const

/**
 * Returns the `itemMeta` of an item with every element that can restrict it, wherever the document has it.
 * These are a second `itemMeta`, which the standard does not allow, its `contentMeta`, its parts, and the header of the message.
 */
export function restrictionMeta(item: XmlElement, header: XmlElement | undefined): XmlElement | undefined {
  const [meta, ...rest] = elements(item, 'itemMeta')
  const others = [...rest, ...elements(item, 'contentMeta', 'partMeta')]
  const more = [...others.flatMap((one) => elements(one, ...RESTRICTING)), ...elements(header, 'signal')]
  if (!more.length) return meta
  return meta
    ? { ...meta, children: [...meta.children, ...more] }
    : { ...item, name: 'itemMeta', local: 'itemMeta', attributes: {}, children: more }
}
