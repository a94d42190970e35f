import { isRecord } from '../text/is-record'
import { zoneOffset } from '../text/zone-offset'
import { momentOf } from './feeds/rfc822-date'
import type { XmlElement } from './xml/tree'

/* Adds a UTC offset to the times of a document that have none, for callers who know the time zone of its system. */

/** A time without a UTC offset: `2024-05-14T10:00:00`, `20240514T1000`; not `2024-05-14` or `2024-05-14T10:00:00Z`. */
const ZONELESS = /^\s*(\d{4})-?(\d\d)-?(\d\d)[T ]?(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?\s*$/

/** Names of elements, attributes and properties for times: `versionCreated`, `date.issue`, `embargoed_until`, `sent`. */
const TIME = /created|modified|embargo|expire|publish|updated|sent|date|time(?:stamp)?$|norm$/i

/** A time without a UTC offset in the form of mail and RSS: `Wed, 24 Apr 2024 09:30:00`. */
const ZONELESS_RFC_822 = /^\s*(?:[A-Za-z]{3,9},?\s+)?\d{1,2}\s+[A-Za-z]{3,9}\s+\d{2,4}\s+\d\d?:\d\d(?::\d\d)?\s*$/

/** Names of times before which a story must not be published: of two moments at a clock change, the later one is safe. */
const EMBARGO = /embargo|release/i

/**
 * Returns a time with the offset of a zone, if it is a time without one; any other text unchanged.
 * A time that a clock change skips or shows twice stays unchanged too, or has the offset of its later moment if `name` is that of an embargo.
 */
export function withOffset(time: string, zone: string, name = ''): string {
  const [, year, month, day, hour, minute, second = '00'] = ZONELESS.exec(time) ?? []
  const local = year ? `${year}-${month}-${day}T${hour}:${minute}:${second}` : mailTime(time)
  const offset = local && zoneOffset(zone, local, EMBARGO.test(name))
  if (!offset) return time
  return year ? time.trim() + offset : `${time.trim()} ${offset === 'Z' ? '+0000' : offset.replace(':', '')}`
}

const mailTime = (time: string): string | undefined => (ZONELESS_RFC_822.test(time) ? momentOf(time) : undefined)

/** Returns an XML document with `zone` added to times without a UTC offset. Unchanged without `zone`. */
export function zonedXml(root: XmlElement, zone: string | undefined): XmlElement {
  if (zone === undefined) return root
  const attributes = Object.entries(root.attributes).map(([name, value]) => [
    name,
    TIME.test(name) ? withOffset(value, zone, `${root.local} ${name}`) : value,
  ])
  const isTime = TIME.test(root.local)
  const children = root.children.map((child) => {
    if (typeof child !== 'string') return zonedXml(child, zone)
    return isTime && root.children.length === 1 ? withOffset(child, zone, root.local) : child
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
    typeof part === 'string' ? (TIME.test(name) ? withOffset(part, zone, name) : part) : zonedJson(part, zone),
  ])
  return Object.fromEntries(parts)
}
