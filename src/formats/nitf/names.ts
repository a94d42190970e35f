import type { Article } from '../../article'
import type { TextWithSpans } from '../body/read/element-spans'
import { readMarkedText } from '../body/read/read-marked-text'
import { annotationsOf, type DocumentEntity, type NameMention, type QuotationMention } from '../inline/annotations-of'
import type { Inline } from '../inline/inline'
import type { InlineSupport, Inlines } from '../inline/inlines-of'
import { type EntityFacts, factsOf, finder, type NameKind, notAmong } from '../inline/named-entity'
import { roundTripAnchor, roundTripAnnotations } from '../inline/round-trip-annotations'
import { toCount, toCountryCode, toLine, toSubdivisionCode } from '../parse-values'
import { type Attributes, element, open, textElement } from '../xml/element'
import { escapeText } from '../xml/escape'
import { content, elements, find, type XmlElement } from '../xml/tree'

/*
 * The names of a story in NITF. `person`, `org` and `location` mark them in the text; the same elements in identified-content hold their
 * facts.
 * Both have the same key. A name in identified-content that no text mentions is a subject. Quotations are `q` elements with their source.
 */

/** NITF can mark names and quotations in every text, but no names inside names. */
export const room: InlineSupport = { allows: () => true, quotes: () => true, flat: () => true }

const NAMES: Readonly<Record<NameKind, string>> = { person: 'person', organisation: 'org', place: 'location' }
const KINDS: ReadonlyMap<string, NameKind> = /* @__PURE__ */ new Map([
  ['person', 'person'],
  ['org', 'organisation'],
  ['location', 'place'],
])

/** Returns the attribute with the key of a name: `location-code` for a place, `value` for others. */
const keyName = (kind: NameKind): string => (kind === 'place' ? 'location-code' : 'value')

/**
 * Returns the tags around a name or a quotation in a text.
 * A name has the attributes in `identity`, or its key as an attribute if `identity` is not given.
 */
export function inlineTags({ kind, of }: Inline, identity?: Attributes): readonly [string, string] {
  if (kind === 'quotation') return [open('q', { 'quote-source': of }), '</q>']
  return [open(NAMES[kind], identity ?? { [keyName(kind)]: of }), `</${NAMES[kind]}>`]
}

/** A name or quotation marked in a text. `of` is the key of the name, or the source of the quotation. */
export interface InPlaceName {
  readonly kind: Inline['kind']
  readonly of: string | undefined
}

/** Reads an element in a text as a name or a quotation. Undefined for other elements. */
export function inPlace({ local, attributes }: XmlElement): InPlaceName | undefined {
  if (local === 'q') return { kind: 'quotation', of: toLine(attributes['quote-source']) }
  const kind = KINDS.get(local)
  return kind && { kind, of: attributes[keyName(kind)] }
}

/**
 * Writes the names of a story as elements of identified-content.
 * Names that a text mentions have a key and facts, the others only the name.
 */
export function writeNames(article: Article, { mentioned, others }: Inlines): string[] {
  const byId = finder(mentioned)
  return [
    ...mentioned.map((named) => {
      const { kind, key, name } = named
      return element(NAMES[kind], { [keyName(kind)]: key }, writeFacts(name, factsOf(named, byId)))
    }),
    ...notAmong(article.subjects, others).map(({ kind, name }) => textElement(NAMES[kind], name)),
  ]
}

function writeFacts(name: string, facts: EntityFacts): string {
  const { roles = [], acronym, geonames, countryCode, subdivisionCode } = facts
  let words = ''
  let at = 0
  for (const { part, start, end } of partsOf(name, facts)) {
    words += escapeText(name.slice(at, start)) + textElement(`name.${part}`, name.slice(start, end))
    at = end
  }
  return [
    words + escapeText(name.slice(at)),
    ...roles.map(({ text }) => textElement('function', text)),
    ...code('acronym', acronym),
    ...code('geonames', geonames),
    ...code('iso3166-1a2', countryCode),
    ...code('iso3166-2', subdivisionCode),
  ].join('')
}

const code = (idsrc: string, value: string | number | undefined): string[] =>
  value === undefined ? [] : [element('alt-code', { idsrc, value })]

/** Returns the spans of given and family name in a full name, in order. Leaves out one that does not occur. */
function partsOf(
  name: string,
  { given, family }: EntityFacts,
): { part: 'given' | 'family'; start: number; end: number }[] {
  const start = given === undefined ? -1 : name.indexOf(given)
  const end = start < 0 ? 0 : start + (given?.length ?? 0)
  const first = family === undefined ? -1 : name.indexOf(family)
  const before = first >= 0 && (start < 0 || first + (family?.length ?? 0) <= start)
  const other = before || family === undefined ? first : name.indexOf(family, end)
  return [
    ...(start < 0 ? [] : [{ part: 'given' as const, start, end }]),
    ...(other < 0 ? [] : [{ part: 'family' as const, start: other, end: other + (family?.length ?? 0) }]),
  ].sort((a, b) => a.start - b.start)
}

/** Returns the annotations as they are read back. */
export const nitfAnnotations = (article: Article): Article['annotations'] =>
  roundTripAnnotations(article, room, ({ parent: _, roles, ...facts }, name) => {
    const parts = new Set(partsOf(name, facts).map(({ part }) => part))
    const { given, family, ...codes } = facts
    return {
      ...codes,
      ...(parts.has('given') && { given }),
      ...(parts.has('family') && { family }),
      roles: roles?.map(({ text }) => ({ text })),
    }
  })

/** The names in a document as annotations, and the elements that add nothing to them. */
interface NamesInDocument {
  readonly annotations: Article['annotations']
  /** Elements of identified-content that repeat a mention, and are therefore no subjects. */
  readonly matched: ReadonlySet<XmlElement>
}

/** Reads the names and quotations in the texts of a document. `identified` is its identified-content. */
export function readNames(texts: readonly TextWithSpans[], identified: readonly XmlElement[]): NamesInDocument {
  const mentions: NameMention[] = []
  const quoted: QuotationMention[] = []
  for (const words of texts) {
    for (const elementSpan of words.elementSpans) {
      const { kind, of } = inPlace(elementSpan.element) ?? {}
      const anchor = kind && roundTripAnchor(words, { ...elementSpan, kind })
      if (!anchor) continue
      if (kind === 'quotation') quoted.push({ content: [anchor], by: of })
      else mentions.push({ kind, key: of ?? anchor.text, anchor })
    }
  }
  const mentioned = new Set(mentions.map(({ kind, key }) => `${kind} ${key}`))
  const matched = new Set<XmlElement>()
  const known = identified.flatMap((element): DocumentEntity[] => {
    const kind = KINDS.get(element.local)
    const name = nameWithoutFunctions(element)
    if (!kind || !name) return []
    const value = element.attributes[keyName(kind)]
    const key = value ?? name
    if (!mentioned.has(`${kind} ${key}`)) return []
    const { idsrc, 'code-source': source } = element.attributes
    if (value !== undefined && idsrc === undefined && source === undefined) matched.add(element)
    return [{ kind, key, name, facts: readFacts(element) }]
  })
  return { annotations: annotationsOf(known, mentions, quoted), matched }
}

/** Returns the text of a name without functions: `Liv Berg` of `<person>Liv Berg<function>minister</function></person>`. */
export const nameWithoutFunctions = ({ children }: XmlElement): string | undefined =>
  toLine(readMarkedText(children.filter((child) => typeof child === 'string' || child.local !== 'function'))?.text)

function readFacts(named: XmlElement): EntityFacts {
  const codes = new Map(elements(named, 'alt-code').map(({ attributes }) => [attributes.idsrc, attributes.value]))
  const wordsOf = (local: string): string | undefined => {
    const part = find(named, local)
    return part && toLine(content(part))
  }
  return {
    given: wordsOf('name.given'),
    family: wordsOf('name.family'),
    roles: elements(named, 'function').flatMap((one) => {
      const text = toLine(content(one))
      return text ? [{ text }] : []
    }),
    acronym: toLine(codes.get('acronym')),
    geonames: toCount(codes.get('geonames'), 999_999_999),
    countryCode: toCountryCode(codes.get('iso3166-1a2')),
    subdivisionCode: toSubdivisionCode(codes.get('iso3166-2')),
  }
}
