import type {
  Article,
  Author,
  ConceptReference,
  Contributor,
  DatelinePlace,
  Instrument,
  Provider,
  Subject,
  SubjectKind,
} from '../../article'
import { genresOf } from '../genres'
import { nonEmpty } from '../json/loose'
import { addressOf, toNinjsUri } from './address'
import type { Concept, ContactInfo } from './shape'

/** The relation of an entity that a story mentions without being about it. */
export const MENTIONS = 'mentions'

/** Writes authors and contributors, and the people among subjects and annotations. */
export const writePeople = ({
  byline,
  contributors = [],
  subjects = [],
  annotations,
}: Article): Concept[] | undefined =>
  nonEmpty([
    ...(byline?.authors ?? []).filter(({ kind }) => kind === 'person').map(author),
    ...contributors.map((one) => ({ name: one.name, rel: one.role, contactinfo: facts(one) })),
    ...subjects.filter(isOfKind('person')).map(about),
    ...(annotations?.people ?? []).map(({ name, roles = [] }) => ({
      name,
      rel: MENTIONS,
      contactinfo: roles.length ? roles.map(({ text: value }) => ({ type: 'jobTitle', value })) : undefined,
    })),
  ])

/** Writes authors that are organisations, instruments, and the organisations among subjects and annotations. */
export const writeOrganisations = ({
  byline,
  instruments = [],
  subjects = [],
  annotations,
}: Article): Concept[] | undefined =>
  nonEmpty([
    ...(byline?.authors ?? []).filter(({ kind }) => kind === 'organisation').map(author),
    ...instruments.map(instrument),
    ...subjects.filter(isOfKind('organisation')).map(about),
    ...(annotations?.organisations ?? []).map(({ name }) => ({ name, rel: MENTIONS })),
  ])

/** Writes the places of the dateline, and those among subjects and annotations. */
export const writePlaces = ({ dateline, subjects = [], annotations }: Article): Concept[] | undefined =>
  nonEmpty([
    ...(dateline?.places ?? []).map(located),
    ...subjects.filter(isOfKind('geoArea')).map(about),
    ...(annotations?.places ?? []).map(({ name, geonames }) => ({
      name,
      rel: MENTIONS,
      uri: geonames ? `https://sws.geonames.org/${geonames}/` : undefined,
    })),
  ])

/** Writes all other subjects, and the keywords. */
export const writeSubjects = ({ subjects = [], keywords = [] }: Article): Concept[] | undefined =>
  nonEmpty([
    ...subjects.filter((one) => !LISTED_KINDS.some((kind) => isOfKind(kind)(one))).map(about),
    ...keywords.map((name) => ({ name, rel: 'keyword' })),
  ])

/** The kinds of subject for which ninjs has lists of their own. */
const LISTED_KINDS = ['person', 'organisation', 'geoArea'] as const satisfies readonly SubjectKind[]

/**
 * Whether a subject is written in the list of its kind.
 * It needs a name, which instruments do not have, and no relevance or confidence, which only `subjects` can have.
 */
const isOfKind =
  (kind: (typeof LISTED_KINDS)[number]) =>
  (subject: Subject): boolean =>
    subject.kind === kind &&
    subject.name !== undefined &&
    subject.relevance === undefined &&
    subject.confidence === undefined

const about = ({ relevance, confidence, ...subject }: Subject): Concept => ({
  ...writeConcept(subject),
  rel: 'about',
  relevance,
  confidence,
})

/** Writes the name, the address and the code of a concept. */
const writeConcept = ({ name, scheme, code, uri }: ConceptReference): Concept => ({
  name,
  uri: toNinjsUri(uri) ?? addressOf(scheme, code),
  literal: literalOf(scheme, code),
})

/** Returns scheme and code as one literal: `medtop:04000000`. A code with a colon but no scheme gets a colon before it. */
const literalOf = (scheme: string | undefined, code: string | undefined): string | undefined =>
  scheme !== undefined || code?.includes(':') ? `${scheme ?? ''}:${code ?? ''}` : code

/** Writes the genres of an article, the main one first. */
export const writeGenres = (article: Article): Concept[] | undefined => nonEmpty(genresOf(article).map(writeConcept))

/** Writes the provider, the credit line and the sources. */
export const writeSources = (
  creditLine: string | undefined,
  provider: Provider | undefined,
  sources: Article['sources'] = [],
): Concept[] | undefined =>
  nonEmpty([
    ...(provider
      ? [{ name: provider.name, role: 'provider', uri: toNinjsUri(provider.uri), literal: provider.code }]
      : []),
    ...(creditLine ? [{ name: creditLine, role: 'credit' }] : []),
    ...sources.map(({ name, role, uri }) => ({ name, role, uri: toNinjsUri(uri) })),
  ])

const author = (one: Author): Concept => ({ name: one.name, rel: 'creator', contactinfo: facts(one) })

/** Returns facts about a person as `contactinfo`: ninjs has no properties for them. */
function facts(one: Partial<Omit<Author, 'kind'>> | Contributor): ContactInfo[] | undefined {
  const { organisation, place, email, uri } = one
  const jobTitle = 'jobTitle' in one ? one.jobTitle : undefined
  const found = Object.entries({ jobTitle, organisation, place, email, uri }).flatMap(([type, value]) =>
    value === undefined ? [] : [{ type, value }],
  )
  return found.length ? found : undefined
}

const located = ({ text, name, region, country }: DatelinePlace): Concept => {
  const found = Object.entries({ region, country }).flatMap(([type, value]) => (value ? [{ type, value }] : []))
  return { name: name ?? text, rel: 'located', literal: text, contactinfo: found.length ? found : undefined }
}

/** The symbol schemes in the IPTC catalog. */
export const SYMBOL_TYPES = { ticker: 'http://cvx.iptc.org/ticker/', isin: 'http://cvx.iptc.org/isin/' } as const

const instrument = ({ text, kind, code, exchange }: Instrument): Concept => ({
  literal: text,
  symbols: [{ exchange, symboltype: kind === 'ric' ? undefined : SYMBOL_TYPES[kind], symbol: code }],
})
