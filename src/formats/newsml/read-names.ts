import type { Article } from '../../article'
import { ELEMENT_SPANS, type ElementSpan, takeElementSpans } from '../body/read/element-spans'
import { type MarkedText, readMarkedText } from '../body/read/read-marked-text'
import { annotationsOf, type DocumentEntity, type NameMention, type QuotationMention } from '../inline/annotations-of'
import type { EntityFacts, NameKind } from '../inline/named-entity'
import { roundTripAnchor } from '../inline/round-trip-annotations'
import { inPlace } from '../nitf/names'
import { toCount, toCountryCode, toSubdivisionCode } from '../parse-values'
import { elements, find, type XmlElement } from '../xml/tree'
import { isShort } from './names'
import { qcode } from './qcode'
import { lineOf, propertyName } from './read-party'
import { ownRole } from './role'

/** The names in an item as annotations, and the subjects that only repeat an annotation. */
interface NamesInItem {
  readonly annotations: Article['annotations']
  /** The `<subject>` elements that only repeat an annotation. They are not read as subjects. */
  readonly matched: ReadonlySet<XmlElement>
}

/**
 * Reads the names in the texts of an item as annotations.
 * Mentions are elements that an `inlineRef` refers to, `inline` elements, and the marks of NITF. Also returns, as `matched`, the subjects
 * that only repeat an annotation: identified by a literal, of the type of a name, and mentioned in a text.
 */
export function readNames(item: XmlElement, article: Article): NamesInItem {
  const meta = find(item, 'contentMeta')
  const texts = takeElementSpans(article, spansAbove(meta, article))
  if (!texts.length) return NOTHING
  const concepts = conceptsOf(item, meta)
  const references = new Map<string, string>()
  for (const reference of elements(item, 'inlineRef')) {
    for (const id of (reference.attributes.idrefs ?? '').split(/\s+/)) references.set(id, identity(reference))
  }
  const mentions: NameMention[] = []
  const quoted: QuotationMention[] = []
  for (const words of texts) {
    for (const elementSpan of words.elementSpans) {
      const own = inPlace(elementSpan.element)
      const key = references.get(elementSpan.element.attributes.id ?? '') ?? inlineIdentity(elementSpan.element)
      const kind = key === undefined ? own?.kind : concepts.get(key)?.kind
      const anchor = kind && roundTripAnchor(words, { ...elementSpan, kind })
      if (!anchor) continue
      if (kind === 'quotation') quoted.push({ content: [anchor], by: own?.of })
      else mentions.push({ kind, key: key ?? own?.of ?? anchor.text, anchor })
    }
  }
  const mentioned = new Set(mentions.map(({ key }) => key))
  const known = [...concepts].flatMap(([key, { kind, parts }]): DocumentEntity[] => {
    const name = parts.map(propertyName).find(Boolean)
    return kind && name && mentioned.has(key) ? [{ kind, key, name, facts: readFacts(parts, name) }] : []
  })
  const matched = elements(meta, 'subject').filter((subject) => {
    const key = identity(subject)
    return key.startsWith('literal ') && natureOf(subject) && mentioned.has(key)
  })
  return { annotations: annotationsOf(known, mentions, quoted), matched: new Set(matched) }
}

const NOTHING: NamesInItem = { annotations: undefined, matched: new Set() }

const NATURES: ReadonlyMap<string | undefined, NameKind> = /* @__PURE__ */ new Map([
  ['cpnat:person', 'person'],
  ['cpnat:organisation', 'organisation'],
  ['cpnat:geoArea', 'place'],
  ['cpnat:poi', 'place'],
])

/** Returns the kind of a concept: `person` for `<subject type="cpnat:person">` and `<assert><type qcode="cpnat:person"/>`. */
const natureOf = (concept: XmlElement): NameKind | undefined =>
  NATURES.get(concept.attributes.type ?? find(concept, 'type')?.attributes.qcode)

/** Returns the identity of a concept as one string, such as `qcode geonames:3143244`. Empty if it has none. */
function identity({ attributes }: XmlElement): string {
  const name = ['qcode', 'uri', 'literal'].find((one) => attributes[one] !== undefined)
  return name === undefined ? '' : `${name} ${attributes[name]}`
}

const inlineIdentity = (element: XmlElement): string | undefined =>
  element.local === 'inline' ? identity(element) || undefined : undefined

interface NewsmlConcept {
  kind: NameKind | undefined
  readonly parts: XmlElement[]
}

/**
 * Returns the concepts of an item by identity, each with the elements that describe it.
 * Assertions come first, then subjects, then references.
 */
function conceptsOf(item: XmlElement, meta: XmlElement | undefined): Map<string, NewsmlConcept> {
  const found = new Map<string, NewsmlConcept>()
  const parts = [...elements(item, 'assert'), ...elements(meta, 'subject'), ...elements(item, 'inlineRef')]
  for (const part of parts) {
    const key = identity(part)
    const known = found.get(key)
    if (known) {
      known.kind ??= natureOf(part)
      known.parts.push(part)
    } else if (key) found.set(key, { kind: natureOf(part), parts: [part] })
  }
  return found
}

function readFacts(parts: readonly XmlElement[], name: string): EntityFacts {
  const all = (...locals: readonly string[]): XmlElement[] => parts.flatMap((part) => elements(part, ...locals))
  const codes = new Map(
    all('broader', 'sameAs').map(({ attributes }) => {
      const { alias, code } = qcode(attributes.qcode) ?? {}
      return [alias, code]
    }),
  )
  const [, acronym] = elements(parts[0], 'name').filter(({ attributes }) => !attributes['xml:lang'] && !attributes.role)
  const short = lineOf(acronym)
  const parent = all('broader').find((one) => natureOf(one) === 'organisation')
  const affiliations = all('personDetails').flatMap((details) => elements(details, 'affiliation'))
  return {
    acronym: isShort(short, name) ? short : undefined,
    roles: [
      ...all('definition').flatMap((one) => roleOf(one)),
      ...affiliations.flatMap((one) => roleOf(find(one, 'definition'), identity(one))),
    ],
    parent: parent && identity(parent),
    geonames: toCount(codes.get('geonames'), 999_999_999),
    countryCode: toCountryCode(codes.get('iso3166-1a2')),
    subdivisionCode: toSubdivisionCode(codes.get('iso3166-2')),
  }
}

const roleOf = (definition: XmlElement | undefined, organisation?: string): NonNullable<EntityFacts['roles']> => {
  const text = lineOf(definition)
  return text ? [{ text, organisation }] : []
}

/** Returns the elements inside headlines and descriptions, by the path of the text: `headline`, `summaries.0.text`. */
function spansAbove(meta: XmlElement | undefined, article: Article): Map<string, readonly ElementSpan[] | undefined> {
  if (!elements(meta, 'headline', 'description').some(hasElements)) return new Map()
  const marked = (all: readonly XmlElement[]): MarkedText[] => all.flatMap((one) => readMarkedText(one.children) ?? [])
  // Alternative headlines mark no names, and may repeat the words of the headline.
  const headlines = marked(elements(meta, 'headline').filter(({ attributes }) => !ownRole(attributes.roleuri)))
  const descriptions = marked(elements(meta, 'description'))
  const take = (all: MarkedText[], text: string | undefined): readonly ElementSpan[] | undefined => {
    const at = all.findIndex((one) => one.text === text)
    return at < 0 ? undefined : all.splice(at, 1)[0]?.[ELEMENT_SPANS]
  }
  return new Map([
    ['headline', take(headlines, article.headline)],
    ['subheadline', take(headlines, article.subheadline)],
    ...(article.summaries ?? []).map(({ text }, i) => [`summaries.${i}.text`, take(descriptions, text)] as const),
  ])
}

const hasElements = ({ children }: XmlElement): boolean => children.some((child) => typeof child !== 'string')
