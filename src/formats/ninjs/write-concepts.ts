import type { Article, Author, Contributor, DatelinePlace, Instrument, Provider } from '../../article'
import { addressOf, sayable } from './address'
import type { Concept, ContactInfo } from './shape'

const some = (list: readonly Concept[]): Concept[] | undefined => (list.length ? [...list] : undefined)

/** What somebody or something is to a story that names it, and is not about it. */
export const MENTIONS = 'mentions'

/** Authors and contributors that are people, and the people whom the annotations name. */
export const writePeople = ({ byline, contributors = [], annotations }: Article): Concept[] | undefined =>
  some([
    ...(byline?.authors ?? []).filter(({ kind }) => kind === 'person').map(author),
    ...contributors.map((one) => ({ name: one.name, rel: one.role, contactinfo: facts(one) })),
    ...(annotations?.people ?? []).map(({ name, roles = [] }) => ({
      name,
      rel: MENTIONS,
      contactinfo: roles.length ? roles.map(({ text: value }) => ({ type: 'jobTitle', value })) : undefined,
    })),
  ])

/** Authors that are organisations, securities, and the organisations that the annotations name. */
export const writeOrganisations = ({ byline, instruments = [], annotations }: Article): Concept[] | undefined =>
  some([
    ...(byline?.authors ?? []).filter(({ kind }) => kind === 'organisation').map(author),
    ...instruments.map(instrument),
    ...(annotations?.organisations ?? []).map(({ name }) => ({ name, rel: MENTIONS })),
  ])

/** The places of the dateline, and those that the annotations name. */
export const writePlaces = ({ dateline, annotations }: Article): Concept[] | undefined =>
  some([
    ...(dateline?.places ?? []).map(located),
    ...(annotations?.places ?? []).map(({ name, geonames }) => ({
      name,
      rel: MENTIONS,
      uri: geonames ? `https://sws.geonames.org/${geonames}/` : undefined,
    })),
  ])

/** What the story is about, and its keywords. */
export const writeSubjects = ({ subjects = [], keywords = [] }: Article): Concept[] | undefined =>
  some([
    ...subjects.map(({ name, scheme, code, uri, relevance, confidence }) => ({
      name,
      rel: 'about',
      uri: sayable(uri) ?? addressOf(scheme, code),
      literal: literalOf(scheme, code),
      relevance,
      confidence,
    })),
    ...keywords.map((name) => ({ name, rel: 'keyword' })),
  ])

/** `medtop:04000000`; a code with a colon of its own and no scheme has a colon before it. */
const literalOf = (scheme: string | undefined, code: string | undefined): string | undefined =>
  scheme !== undefined || code?.includes(':') ? `${scheme ?? ''}:${code ?? ''}` : code

/** What sort of piece it is. */
export const writeGenres = ({ genre }: Article): Concept[] | undefined => (genre ? [{ name: genre }] : undefined)

/** Who offers the item, whom to credit, and the sources of what it says. */
export const writeSources = (
  creditLine: string | undefined,
  provider: Provider | undefined,
  sources: Article['sources'] = [],
): Concept[] | undefined =>
  some([
    ...(provider
      ? [{ name: provider.name, role: 'provider', uri: sayable(provider.uri), literal: provider.code }]
      : []),
    ...(creditLine ? [{ name: creditLine, role: 'credit' }] : []),
    ...sources.map(({ name, role, uri }) => ({ name, role, uri: sayable(uri) })),
  ])

const author = (one: Author): Concept => ({ name: one.name, rel: 'creator', contactinfo: facts(one) })

/** ninjs has no properties for what somebody is; contacts have a type. */
function facts(one: Partial<Omit<Author, 'kind'>> | Contributor): ContactInfo[] | undefined {
  const { organisation, place, email } = one
  const jobTitle = 'jobTitle' in one ? one.jobTitle : undefined
  const found = Object.entries({ jobTitle, organisation, place, email }).flatMap(([type, value]) =>
    value === undefined ? [] : [{ type, value }],
  )
  return found.length ? found : undefined
}

const located = ({ text, name, region, country }: DatelinePlace): Concept => {
  const found = Object.entries({ region, country }).flatMap(([type, value]) => (value ? [{ type, value }] : []))
  return { name: name ?? text, rel: 'located', literal: text, contactinfo: found.length ? found : undefined }
}

/** The schemes of symbols, by IPTC’s catalog. */
export const SYMBOL_TYPES = { ticker: 'http://cvx.iptc.org/ticker/', isin: 'http://cvx.iptc.org/isin/' } as const

const instrument = ({ text, kind, code, exchange }: Instrument): Concept => ({
  literal: text,
  symbols: [{ exchange, symboltype: kind === 'ric' ? undefined : SYMBOL_TYPES[kind], symbol: code }],
})
