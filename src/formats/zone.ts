import { isRecord } from '../text/is-record'
import type { XmlElement } from './xml/tree'

/* Documents whose times name no zone: the caller may know the zone of the system that made them. */

/** `2024-05-14T10:00:00`, `20240514T1000`, `2024-05-14 10:00:00.000`; not a day, nor a time with its zone */
const ZONELESS = /^\s*\d{4}-?\d\d-?\d\d[T ]?\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?\s*$/

/** What times are called: `versionCreated`, `date.issue`, `ThisRevisionCreated`, `DateAndTime`, `embargoed_until`, `sent`. */
const TIME = /created|modified|embargo|expire|publish|updated|sent|date|time(?:stamp)?$|norm$/i

const withOffset = (time: string, zone: string): string => (ZONELESS.test(time) ? time.trim() + zone : time)

/** A document of XML with a zone for the times that have none; the document as it is without a zone. */
export function zonedXml(root: XmlElement, zone: string | undefined): XmlElement {
  if (zone === undefined) return root
  const attributes = Object.entries(root.attributes).map(([name, value]) => [
    name,
    TIME.test(name) ? withOffset(value, zone) : value,
  ])
  const isTime = TIME.test(root.local)
  const children = root.children.map((child) => {
    if (typeof child !== 'string') return zonedXml(child, zone)
    return isTime && root.children.length === 1 ? withOffset(child, zone) : child
  })
  return { ...root, attributes: Object.fromEntries(attributes), children }
}

/** A record of JSON with a zone for the times that have none, at its top and in the records in it. */
export function zonedJson(value: unknown, zone: string | undefined): unknown {
  if (zone === undefined) return value
  if (Array.isArray(value)) return value.map((one) => zonedJson(one, zone))
  if (!isRecord(value)) return value
  const parts = Object.entries(value).map(([name, part]) => [
    name,
    typeof part === 'string' ? (TIME.test(name) ? withOffset(part, zone) : part) : zonedJson(part, zone),
  ])
  return Object.fromEntries(parts)
}
