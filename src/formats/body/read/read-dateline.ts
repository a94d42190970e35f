import type { Credit, Dateline } from '../../../article'
import { toCountryCode, toLine, toSubdivisionCode } from '../../parse-values'
import { type DatelinePart, datelineOf, isReadApart, type MarkedPart, readNumbers } from '../opening/dateline-parts'
import { type BodyElement, type BodyNode, childrenOf, isElement, textOf, walkNodes } from './node'
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
export function readDateline(element: BodyElement, sources: readonly Credit[] = []): Dateline | undefined {
  const text = lineOf(apart(element.children))
  if (text === undefined) return undefined
  const parts: MarkedPart[] = []
  let norm: string | undefined
  walkNodes(element.children, {
    enter(child) {
      const part = PARTS.get(child.local) ?? PARTS.get(child.attributes.class) ?? bareLocation(child)
      const words = part && (leadingPlace(child) ?? lineOf(child.children))
      if (part === 'date') norm ??= child.attributes.norm ?? child.attributes.datetime
      parts.push({ part, text: words, codes: codesOf(child) })
      return true
    },
  })
  const dateline = datelineOf(text, parts, readNumbers(norm?.replace(/T.*$/, '')))
  return sources.length ? { ...dateline, credits: [...sources] } : dateline
}

const lineOf = (nodes: readonly BodyNode[]): string | undefined => toLine(readMarkedText(nodes)?.text)

const SPACE = ' '

/**
 * Inserts a space before a date that follows a place directly: `<location>VOSS</location><story.date>14. mai</story.date>`; not after a
 * place in Chinese or Japanese.
 */
const apart = (children: readonly BodyNode[]): BodyNode[] =>
  children.flatMap((child, i) => {
    const before = children[i - 1]
    return isElement(child) &&
      child.local === 'story.date' &&
      before &&
      isElement(before) &&
      isReadApart(lineOf([before]) ?? '', lineOf(child.children) ?? '')
      ? [SPACE, child]
      : [child]
  })

/**
 * Returns `place` for a location whose place has no element of its own. Undefined for other elements.
 * `<location>LIMA</location>`, `<location>LIMA, <country>Peru</country></location>`.
 */
const bareLocation = (element: BodyElement): DatelinePart | undefined =>
  element.local === 'location' && (!childrenOf(element).some(({ local }) => PARTS.has(local)) || leadingPlace(element))
    ? 'place'
    : undefined

/**
 * Returns the place before the elements of a location: `LIMA` of `<location>LIMA, <country>Peru</country></location>`.
 * Undefined if not found.
 */
function leadingPlace({ local, children }: BodyElement): string | undefined {
  const [first] = children
  const parts = children.map((child) => PARTS.get(isElement(child) ? child.local : undefined)).filter(Boolean)
  if (local !== 'location' || !parts.length || parts.includes('place') || !first || isElement(first)) return undefined
  return toLine(textOf(first).replace(/[\s,]{1,9}$/, ''))
}

/**
 * Returns the ISO codes of an element; `{}` if it has none.
 * `<country iso-cc="PE">`, `<state state-code="US-WA">`, `<alt-code idsrc="iso3166-2" value="US-WA"/>`
 */
function codesOf(element: BodyElement): MarkedPart['codes'] {
  const countryCode = toCountryCode(element.attributes[element.local === 'country' ? 'iso-cc' : 'value'])
  const subdivisionCode = toSubdivisionCode(element.attributes[element.local === 'state' ? 'state-code' : 'value'])
  return { ...(countryCode && { countryCode }), ...(subdivisionCode && { subdivisionCode }) }
}
