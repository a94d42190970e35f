import { isRecord } from '../text/is-record'
import type { XmlElement } from './xml/tree'

/* Adds a UTC offset to the times of a document that have none, for callers who know the offset of its system. */

/** A time without a UTC offset: `2024-05-14T10:00:00`, `20240514T1000`; not `2024-05-14` or `2024-05-14T10:00:00Z`. */
const ZONELESS = /^\s*\d{4}-?\d\d-?\d\d[T ]?\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?\s*$/

/** Names of elements, attributes and properties for times: `versionCreated`, `date.issue`, `embargoed_until`, `sent`. */
const TIME = /created|modified|embargo|expire|publish|updated|sent|date|time(?:stamp)?$|norm$/i

/** A time without a UTC offset in the form of mail and RSS: `Wed, 24 Apr 2024 09:30:00`. */
const ZONELESS_RFC_822 = /^\s*(?:[A-Za-z]{3,9},?\s+)?\d{1,2}\s+[A-Za-z]{3,9}\s+\d{2,4}\s+\d\d?:\d\d(?::\d\d)?\s*$/

/** Returns a time with the offset `zone` if it is a time without one; any other text unchanged. */
export function withOffset(time: string, zone: string): string {
  if (ZONELESS.test(time)) return time.trim() + zone
  if (ZONELESS_RFC_822.test(time)) return `${time.trim()} ${zone === 'Z' ? '+0000' : zone.replace(':', '')}`
  return time
}

/** Returns an XML document with `zone` added to times without a UTC offset. Unchanged without `zone`. */
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

/** Returns a JSON value with `zone` added to times without a UTC offset, at any depth. Unchanged without `zone`. */
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
