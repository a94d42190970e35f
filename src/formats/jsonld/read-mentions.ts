import type { Article } from '../../article'
import { annotationsOf, type DocumentEntity, type QuotationMention } from '../inline/annotations-of'
import { BETWEEN_SPEAKERS } from '../inline/inlines-of'
import type { EntityFacts, NameKind } from '../inline/named-entity'
import { placesOnce } from '../inline/places-once'
import { type JsonRecord, list, words } from '../json/loose'
import { toText as asText, toCount, toCountryCode, toLine, toSubdivisionCode, toUri } from '../parse-values'
import { type Graph, typesOf } from './graph'
import { nameOf } from './read-parties'

/** The kind of entity for schema.org types that do not end in `Organization`. */
const TYPES: ReadonlyMap<string, NameKind> = /* @__PURE__ */ new Map([
  ['Person', 'person'],
  ...(['Corporation', 'SportsTeam', 'NGO', 'PoliticalParty', 'CollegeOrUniversity', 'Airline'] as const).map(
    (type) => [type, 'organisation'] as const,
  ),
  ...(['Place', 'Country', 'State', 'City', 'AdministrativeArea'] as const).map((type) => [type, 'place'] as const),
])

/** Returns the kind of a mentioned thing; undefined if it is not a person, organisation or place. */
export const kindOf = (thing: JsonRecord): NameKind | undefined =>
  typesOf(thing)
    .map((type) => TYPES.get(type) ?? (type.endsWith('Organization') ? 'organisation' : undefined))
    .find(Boolean)

/** The address of a place in GeoNames, with its number: `https://sws.geonames.org/3143244/`. */
const GEONAMES = /^https?:\/\/(?:sws\.|www\.)?geonames\.org\/(\d{1,9})(?:\/|$)/

const geonamesOf = (thing: JsonRecord): number | undefined =>
  toCount(
    list(thing.sameAs)
      .map((one) => GEONAMES.exec(words(one) ?? '')?.[1])
      .find(Boolean),
    999_999_999,
  )

/**
 * Whether annotations have room for all facts of a mentioned thing: a person, organisation or place with a name.
 * It must have no code, and no URL other than that of GeoNames.
 */
export function fitsAnnotations(thing: JsonRecord): boolean {
  if (!kindOf(thing) || nameOf(thing) === undefined || thing.termCode !== undefined) return false
  const address = [...list(thing.sameAs), thing.url, thing['@id']].map((one) => toUri(words(one))).find(Boolean)
  return address === undefined || geonamesOf(thing) !== undefined
}

/**
 * Returns the entities that an article mentions, and its quotations.
 * A quotation is kept only if its words occur exactly once in the texts of the article.
 */
export function readMentions(graph: Graph, thing: JsonRecord, article: Article): Article['annotations'] {
  const mentioned = graph.things(thing.mentions).flatMap((one) => knownOf(graph, one))
  const names = new Set(mentioned.map(({ kind, name }) => `${kind} ${name}`))
  const place = placesOnce(article)
  const quoted = graph.things(thing.hasPart).flatMap((part): QuotationMention[] => {
    if (!typesOf(part).includes('Quotation')) return []
    const parts = list(part.text).map((one) => asText(words(one)))
    const content = parts.flatMap((one) => (one === undefined ? [] : (place(one) ?? [])))
    if (!content.length || content.length !== parts.length) return []
    const speakers = graph.things(part.spokenByCharacter ?? part.creator ?? part.author)
    for (const speaker of speakers) {
      for (const one of knownOf(graph, speaker)) {
        if (names.has(`${one.kind} ${one.name}`)) continue
        names.add(`${one.kind} ${one.name}`)
        mentioned.push(one)
      }
    }
    const by = speakers.flatMap((speaker) => nameOf(speaker) ?? []).join(BETWEEN_SPEAKERS)
    return [{ content, by: by || undefined }]
  })
  return annotationsOf(mentioned, [], quoted)
}

function knownOf(graph: Graph, thing: JsonRecord): DocumentEntity[] {
  const kind = kindOf(thing)
  const name = nameOf(thing)
  return kind && name !== undefined ? [{ kind, key: name, name, facts: readFacts(graph, kind, thing) }] : []
}

function readFacts(graph: Graph, kind: NameKind, thing: JsonRecord): EntityFacts {
  if (kind === 'place') {
    const [address = {}] = graph.things(thing.address)
    return {
      countryCode: toCountryCode(words(address.addressCountry)),
      subdivisionCode: toSubdivisionCode(words(address.addressRegion)),
      geonames: geonamesOf(thing),
    }
  }
  if (kind === 'organisation') {
    const [parent] = graph.things(thing.parentOrganization)
    return { acronym: toLine(words(thing.alternateName)), parent: parent && nameOf(parent) }
  }
  const titles = list(thing.jobTitle).flatMap((one) => toLine(words(one)) ?? [])
  const posts = graph.things(thing.worksFor).flatMap((post) => {
    const text = toLine(words(post.roleName))
    const [organisation] = graph.things(post.worksFor)
    return text === undefined ? [] : [{ text, organisation: organisation && nameOf(organisation) }]
  })
  return {
    given: toLine(words(thing.givenName)),
    family: toLine(words(thing.familyName)),
    roles: [...titles.map((text) => ({ text })), ...posts],
  }
}
