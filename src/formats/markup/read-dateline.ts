import type { Credit, Dateline } from '../../article'
import { country, line, subdivision } from '../accept'
import { content, elements, type XmlElement, type XmlNode } from '../xml/tree'
import { type DatelinePart, datelineOf, readNumbers, type SaidPart } from './dateline-parts'
import { readMarked } from './read-marked'

/** The elements of NITF that mark a part of a dateline, and the classes that do in HTML. */
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

/** A dateline with its parts, in NITF or in HTML; `sources` says whose copy it is, where the dateline does not. Nothing where there are no words. */
export function readDateline(element: XmlElement, sources: readonly Credit[] = []): Dateline | undefined {
  const text = line(readMarked(apart(element).children)?.text)
  if (text === undefined) return undefined
  const parts: SaidPart[] = []
  let norm: string | undefined
  const walk = (parent: XmlElement): void => {
    for (const child of elements(parent)) {
      const part = PARTS.get(child.local) ?? PARTS.get(child.attributes.class) ?? bareLocation(child)
      const words = part && line(readMarked(child.children)?.text)
      if (part === 'date') norm ??= child.attributes.norm ?? child.attributes.datetime
      parts.push({ part, text: words, codes: codesOf(child) })
      walk(child)
    }
  }
  walk(element)
  const dateline = datelineOf(text, parts, readNumbers(norm?.replace(/T.*$/, '')))
  return sources.length ? { ...dateline, credits: [...sources] } : dateline
}

const WORD = /[\p{L}\p{N}]/u

/** A dateline whose parts no words or blanks part: `<location><city>Quito</city><country>Ecuador</country></location>`. */
function apart(element: XmlElement): XmlElement {
  const children = element.children.flatMap((child, i, all): XmlNode[] => {
    if (typeof child === 'string') return [child]
    const before = all[i - 1]
    const glued = typeof before === 'object' && WORD.test(content(before)) && WORD.test(content(child))
    return glued ? [', ', apart(child)] : [apart(child)]
  })
  return { ...element, children }
}

/** `<location>LIMA</location>`: a place whose parts are not told. */
const bareLocation = (element: XmlElement): DatelinePart | undefined =>
  element.local === 'location' && !elements(element).some(({ local }) => PARTS.has(local)) ? 'place' : undefined

/** `<country iso-cc="PE">`, `<state state-code="US-WA">`, `<alt-code idsrc="iso3166-2" value="US-WA"/>` */
function codesOf({ local, attributes }: XmlElement): SaidPart['codes'] {
  const countryCode = country(local === 'country' ? attributes['iso-cc'] : attributes.value)
  const subdivisionCode = subdivision(local === 'state' ? attributes['state-code'] : attributes.value)
  return { ...(countryCode && { countryCode }), ...(subdivisionCode && { subdivisionCode }) }
}
