import type {
  Article,
  Author,
  ConceptReference,
  Contributor,
  DatelinePlace,
  InformationSource,
  Instrument,
  Subject,
  SubjectKind,
} from '../../article'
import { roleNamed } from '../contributor-role'
import { toGenres } from '../genres'
import { fields, type JsonRecord, list, withoutUndefined, words } from '../json/loose'
import { toSubjectKind } from '../known-kinds'
import { toCode, toEmail, toLine, toUri } from '../parse-values'
import { conceptIdentity } from './address'
import { isMention } from './read-mentions'
import { SYMBOL_TYPES } from './write-concepts'

const nameOf = (concept: JsonRecord): string | undefined =>
  toLine(words(concept.name)) ?? toLine(words(concept.literal))
const relOf = (concept: JsonRecord): string => (words(concept.rel) ?? words(concept.role) ?? '').toLowerCase()

const CREATORS = new Set(['creator', 'author', 'writer', 'byline'])

/**
 * Returns the byline with its authors in the order of its text; without a text, with the names as text.
 * Undefined if there are no authors either.
 */
export function readByline(item: JsonRecord): Article['byline'] {
  const authors = [
    ...list(item.people).flatMap((one) => author(fields(one), 'person')),
    ...list(item.organisations).flatMap((one) => author(fields(one), 'organisation')),
  ]
  const text = toLine(words(item.by)) ?? toLine(authors.map(({ name }) => name).join(', '))
  if (text === undefined) return undefined
  const at = new Map(authors.map((one) => [one, text.indexOf(one.name)]))
  const sorted = [...authors].sort((a, b) => (at.get(a) ?? 0) - (at.get(b) ?? 0))
  return { text, ...(authors.length && { authors: sorted }) }
}

function author(person: JsonRecord, kind: Author['kind']): Author[] {
  const name = nameOf(person)
  if (!name || !CREATORS.has(relOf(person))) return []
  return [{ kind, name, ...factsOf(person) }]
}

/** Returns the contributors: people whose relation is a known role, such as `editing`. */
export const readContributors = (item: JsonRecord): Contributor[] =>
  list(item.people)
    .map(fields)
    .flatMap((person) => {
      const role = roleNamed(relOf(person))
      const name = nameOf(person)
      const { jobTitle: _, ...facts } = factsOf(person)
      return role && name ? [{ role, name, ...facts }] : []
    })

/** Returns the facts about a person that are in `contactinfo`, by type. */
function factsOf(person: JsonRecord): Pick<Author, 'jobTitle' | 'organisation' | 'place' | 'email' | 'uri'> {
  const contacts = list(person.contactinfo ?? person.contactInfo).map(fields)
  const fact = (type: string): string | undefined =>
    words(contacts.find((one) => (words(one.type) ?? '').toLowerCase() === type)?.value)
  return withoutUndefined({
    jobTitle: toLine(fact('jobtitle')),
    organisation: toLine(fact('organisation')),
    place: toLine(fact('place')),
    email: toEmail(fact('email')),
    uri: toUri(fact('uri')),
  })
}

/** Returns the dateline places: those with the relation `located`. */
export function readPlaces(item: JsonRecord): DatelinePlace[] {
  return list(item.places)
    .map(fields)
    .flatMap((place) => {
      const name = toLine(words(place.name))
      const text = toLine(words(place.literal)) ?? name
      if (text === undefined || relOf(place) !== 'located') return []
      const contacts = list(place.contactinfo ?? place.contactInfo).map(fields)
      const fact = (type: string) => toLine(words(contacts.find((one) => one.type === type)?.value))
      return [
        withoutUndefined({
          text,
          name: name === text ? undefined : name,
          region: fact('region'),
          country: fact('country'),
        }),
      ]
    })
}

/** Returns the subjects and the keywords of an item. */
export function readSubjects(item: JsonRecord): Pick<Article, 'subjects' | 'keywords'> {
  const all = list(item.subjects).map(fields)
  const keywords = all.filter((one) => relOf(one) === 'keyword').flatMap((one) => nameOf(one) ?? [])
  const subjects = [...all.filter((one) => relOf(one) !== 'keyword'), ...named(item)].flatMap(subject)
  return { ...(subjects.length && { subjects }), ...(keywords.length && { keywords }) }
}

/**
 * Returns the entities that an item is about: people, organisations, places, events and objects.
 * Authors, contributors, mentions, dateline places and securities are left out.
 */
function named(item: JsonRecord): JsonRecord[] {
  const people = list(item.people)
    .map(fields)
    .filter((one) => !CREATORS.has(relOf(one)) && !roleNamed(relOf(one)) && !isMention(one))
  const organisations = list(item.organisations)
    .map(fields)
    .filter((one) => !CREATORS.has(relOf(one)) && one.name !== undefined && !isMention(one))
  const places = list(item.places)
    .map(fields)
    .filter((one) => relOf(one) !== 'located' && !isMention(one))
  const of = (kind: SubjectKind, all: readonly JsonRecord[]): JsonRecord[] => all.map((one) => ({ ...one, kind }))
  return [
    ...of('person', people),
    ...of('organisation', organisations),
    ...of('geoArea', places),
    ...of('event', list(item.events).map(fields)),
    ...of('object', list(item.objects).map(fields)),
  ]
}

function subject(concept: JsonRecord): Subject[] {
  const found = readConcept(concept)
  if (!found) return []
  return [
    withoutUndefined({
      ...found,
      kind: toSubjectKind(concept.kind),
      relevance: percent(concept.relevance),
      confidence: percent(concept.confidence),
    }),
  ]
}

/** Returns the genres of an item, the main one first. */
export const readGenres = (item: JsonRecord): Pick<Article, 'genre' | 'genres'> =>
  toGenres(list(item.genres).flatMap((one) => readConcept(fields(one)) ?? []))

/** Returns the name, code and address of a concept; undefined if it has none of them. */
function readConcept(concept: JsonRecord): ConceptReference | undefined {
  const address = toUri(words(concept.uri))
  const literal = words(concept.literal)
  const colon = literal?.indexOf(':') ?? -1
  const identity =
    literal === undefined
      ? conceptIdentity(address)
      : { scheme: colon > 0 ? literal.slice(0, colon) : undefined, code: literal.slice(colon + 1) }
  const found = withoutUndefined({
    name: toLine(words(concept.name)),
    scheme: toCode(identity?.scheme),
    code: toCode(identity?.code),
    uri: address,
  })
  return Object.keys(found).length ? found : undefined
}

/** Returns a whole number from 0 to 100; undefined for other values. */
const percent = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100 ? value + 0 : undefined

/** Returns the instruments: organisations with symbols. */
export function readInstruments(item: JsonRecord): Instrument[] {
  return list(item.organisations)
    .map(fields)
    .flatMap((organisation) =>
      list(organisation.symbols)
        .map(fields)
        .flatMap((symbol): Instrument[] => {
          const found = toCode(words(symbol.symbol) ?? words(symbol.ticker))
          if (!found) return []
          const exchange = toLine(words(symbol.exchange))
          const literal = organisation.name === undefined ? toLine(words(organisation.literal)) : undefined
          const kind = kindOf(words(symbol.symboltype ?? symbol.symbolType), found)
          return [{ text: literal ?? found, kind, code: found, ...(exchange && { exchange }) }]
        }),
    )
}

/** Returns the kind of a symbol: `isin` by its type; without a type, `GM.N` is a `ric`. All others are a `ticker`. */
function kindOf(type: string | undefined, symbol: string): Instrument['kind'] {
  if (type === SYMBOL_TYPES.isin) return 'isin'
  return type === undefined && /[.=]/.test(symbol) ? 'ric' : 'ticker'
}

/** Returns the provider of the item, the credit line and other sources. */
export function readSources(item: JsonRecord): {
  readonly provider?: NonNullable<Article['item']>['provider']
  readonly creditLine?: string
  readonly sources?: InformationSource[]
} {
  const all = list(item.infosources).map(fields)
  const offers = all.find((one) => relOf(one) === 'provider')
  const credit = all.find((one) => relOf(one).startsWith('credit')) ?? all.find((one) => one !== offers)
  const sources = all.flatMap((one): InformationSource[] => {
    const role = toCode(words(one.role) ?? words(one.rel))
    const called = nameOf(one)
    return role && called && one !== offers && !relOf(one).startsWith('credit')
      ? [withoutUndefined({ name: called, role, uri: toUri(words(one.uri)) })]
      : []
  })
  const name = offers && nameOf(offers)
  const creditLine = credit && nameOf(credit)
  return {
    ...(name && {
      provider: withoutUndefined({ name, code: toCode(words(offers.literal)), uri: toUri(words(offers.uri)) }),
    }),
    ...(creditLine && { creditLine }),
    ...(sources.length && { sources }),
  }
}
