import type { Credit, Dateline } from '../../../article'
import { toCountryCode, toLine, toSubdivisionCode } from '../../parse-values'
import { elements, type XmlElement, type XmlNode } from '../../xml/tree'
import { type DatelinePart, datelineOf, type MarkedPart, readNumbers } from '../opening/dateline-parts'
import { readMarkedText } from './read-marked-text'

/** The parts of a dateline by the NITF element or the HTML class that marks them. */
const PARTS: ReadonlyMap<string | undefined, DatelinePart> = /* @__PURE__ */ new Map([
  ['place', 'place'],
  ['city', 'place'],
  ['sublocation', 'place'],
  ['region', 'region'],
  ['state', 'region'],
  ['country', 'country'],
  ['date', 'date'],
  ['story.date', 'date'],
  ['credit', 'credit'],
] as const)

/**
 * Reads a dateline with its parts from NITF or HTML. Undefined if it has no text.
 * `sources` are its credits, unless the list is empty.
 */
export function readDateline(element: XmlElement, sources: readonly Credit[] = []): Dateline | undefined {
  const text = toLine(readMarkedText(apart(element.children))?.text)
  if (text === undefined) return undefined
  const parts: MarkedPart[] = []
  let norm: string | undefined
  const walk = (parent: XmlElement): void => {
    for (const child of elements(parent)) {
      const part = PARTS.get(child.local) ?? PARTS.get(child.attributes.class) ?? bareLocation(child)
      const words = part && (leadingPlace(child) ?? toLine(readMarkedText(child.children)?.text))
      if (part === 'date') norm ??= child.attributes.norm ?? child.attributes.datetime
      parts.push({ part, text: words, codes: codesOf(child) })
      walk(child)
    }
  }
  walk(element)
  const dateline = datelineOf(text, parts, readNumbers(norm?.replace(/T.*$/, '')))
  return sources.length ? { ...dateline, credits: [...sources] } : dateline
}

/** Inserts a space before a date that follows a place directly: `<location>VOSS</location><story.date>14. mai</story.date>`. */
function apart(children: readonly XmlNode[]): XmlNode[] {
  return children.flatMap((child, i) => {
    const before = children[i - 1]
    return typeof child !== 'string' &&
      child.local === 'story.date' &&
      before !== undefined &&
      typeof before !== 'string'
      ? [' ', child]
      : [child]
  })
}

/**
 * Returns `place` for a location whose place has no element of its own. Undefined for other elements.
 * For example `<location>LIMA</location>`, `<location>LIMA, <country>Peru</country></location>`.
 */
const bareLocation = (element: XmlElement): DatelinePart | undefined =>
  element.local === 'location' && (!elements(element).some(({ local }) => PARTS.has(local)) || leadingPlace(element))
    ? 'place'
    : undefined

/**
 * Returns the place before the elements of a location: `LIMA` of `<location>LIMA, <country>Peru</country></location>`.
 * Undefined if not found.
 */
function leadingPlace({ local, children }: XmlElement): string | undefined {
  const [first] = children
  const isTold = children.some((child) => typeof child !== 'string' && PARTS.get(child.local) === 'place')
  const parted = children.some((child) => typeof child !== 'string' && PARTS.has(child.local))
  return local === 'location' && parted && !isTold && typeof first === 'string'
    ? toLine(first.replace(/[\s,]{1,9}$/, ''))
    : undefined
}

/**
 * Returns the ISO codes of an element; `{}` if it has none.
 * `<country iso-cc="PE">`, `<state state-code="US-WA">`, `<alt-code idsrc="iso3166-2" value="US-WA"/>`
 */
function codesOf({ local, attributes }: XmlElement): MarkedPart['codes'] {
  const countryCode = toCountryCode(local === 'country' ? attributes['iso-cc'] : attributes.value)
  const subdivisionCode = toSubdivisionCode(local === 'state' ? attributes['state-code'] : attributes.value)
  return { ...(countryCode && { countryCode }), ...(subdivisionCode && { subdivisionCode }) }
}
