import type { Article, Author, Contributor, ContributorRole, DatelinePlace, Item } from '../../article'
import { roleNamed } from '../contributor-role'
import { type JsonRecord, list, withoutUndefined, words } from '../json/loose'
import { toCode, toCountryCode, toEmail, toLine, toUri } from '../parse-values'
import { type Graph, typesOf } from './graph'
import { namesOf } from './write-article'

/** Returns the name of a thing: its `name`, its given and family name, or its legal name. Undefined without a name. */
export const nameOf = (thing: JsonRecord): string | undefined =>
  toLine(words(list(thing.name)[0])) ??
  toLine([thing.givenName, thing.familyName].flatMap((part) => words(part) ?? []).join(' ')) ??
  toLine(words(thing.legalName))

const nameIn = (graph: Graph, value: unknown): string | undefined => graph.things(value).map(nameOf).find(Boolean)

/** Returns the byline: its own text in `hasPart`, or the names of the authors. */
export function readByline(graph: Graph, article: JsonRecord): Article['byline'] {
  const authors = graph.things(article.author ?? article.creator).flatMap((one) => readAuthor(graph, one) ?? [])
  const part = graph.things(article.hasPart).find((one) => one.name === 'byline')
  const text = toLine(words(part?.text)) ?? namesOf(authors)
  return text === undefined ? undefined : { text, ...(authors.length && { authors }) }
}

function readAuthor(graph: Graph, thing: JsonRecord): Author | undefined {
  const name = nameOf(thing)
  if (name === undefined) return undefined
  const organisation = typesOf(thing).some((type) => type.endsWith('Organization'))
  return withoutUndefined({
    kind: organisation ? ('organisation' as const) : ('person' as const),
    name,
    jobTitle: toLine(words(list(thing.jobTitle)[0])),
    organisation: nameIn(graph, thing.affiliation ?? thing.worksFor),
    place: nameIn(graph, thing.workLocation),
    email: toEmail(words(thing.email)?.replace(/^mailto:/i, '')),
    uri: [...list(thing.url), ...list(thing.sameAs)].map((one) => toUri(words(one))).find(Boolean),
  })
}

/** The properties for contributors, each with the role that it implies. */
const PROPERTIES: readonly (readonly [property: string, role: ContributorRole])[] = [
  ['contributor', 'contributor'],
  ['editor', 'editing'],
  ['translator', 'translation'],
]

/** Returns the contributors, editors and translators of an article. */
export const readContributors = (graph: Graph, article: JsonRecord): Contributor[] =>
  PROPERTIES.flatMap(([property, usual]) =>
    graph.things(article[property]).flatMap((one): Contributor[] => {
      const roleName = words(one.roleName)
      const found = readAuthor(graph, roleName === undefined ? one : (graph.things(one[property])[0] ?? {}))
      if (!found) return []
      const { kind: _, jobTitle: _job, ...person } = found
      return [{ role: roleNamed(roleName) ?? usual, ...person }]
    }),
  )

/** Returns the provider of the item; undefined if it has no name. */
export function readPublisher(graph: Graph, article: JsonRecord): Item['provider'] {
  const [publisher] = graph.things(article.publisher ?? article.provider)
  const name = publisher && nameOf(publisher)
  if (!publisher || name === undefined) return undefined
  return withoutUndefined({
    name,
    code: toCode(words(publisher.identifier)),
    uri: toUri(words(publisher['@id'] ?? publisher.url)),
  })
}

/** Returns the places in which a story was filed. Those without a name are skipped. */
export const readLocations = (graph: Graph, value: unknown): DatelinePlace[] =>
  graph.things(value).flatMap((place) => {
    const [address = {}] = graph.things(place.address)
    const name = nameOf(place) ?? toLine(words(address.addressLocality)) ?? toLine(words(address.name))
    if (name === undefined) return []
    const text = toLine(words(place.alternateName)) ?? name
    const [land = {}] = graph.things(address.addressCountry)
    const country = nameOf(land)
    const countryCode = toCountryCode(words(land.identifier) ?? country)
    return [
      withoutUndefined({
        text,
        name: text === name ? undefined : name,
        region: toLine(words(address.addressRegion)),
        country: country === countryCode ? undefined : country,
        countryCode,
      }),
    ]
  })
