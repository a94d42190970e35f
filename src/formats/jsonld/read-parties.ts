import type { Article, Author, Contributor, ContributorRole, DatelinePlace, Item } from '../../article'
import { code, country, email, line, uri } from '../accept'
import { roleNamed } from '../contributor-role'
import { type Fields, known, list, words } from '../json/loose'
import { type Graph, typesOf } from './graph'
import { namesOf } from './write-article'

/** What a thing is called: its name, or the parts of it. */
export const nameOf = (thing: Fields): string | undefined =>
  line(words(list(thing.name)[0])) ??
  line([thing.givenName, thing.familyName].flatMap((part) => words(part) ?? []).join(' ')) ??
  line(words(thing.legalName))

const nameIn = (graph: Graph, value: unknown): string | undefined => graph.things(value).map(nameOf).find(Boolean)

/** Who wrote the story: the line that a part of the document says, or the names of the authors. */
export function readByline(graph: Graph, article: Fields): Article['byline'] {
  const authors = graph.things(article.author ?? article.creator).flatMap((one) => readAuthor(graph, one) ?? [])
  const part = graph.things(article.hasPart).find((one) => one.name === 'byline')
  const text = line(words(part?.text)) ?? namesOf(authors)
  return text === undefined ? undefined : { text, ...(authors.length && { authors }) }
}

function readAuthor(graph: Graph, thing: Fields): Author | undefined {
  const name = nameOf(thing)
  if (name === undefined) return undefined
  const organisation = typesOf(thing).some((type) => type.endsWith('Organization'))
  return known({
    kind: organisation ? ('organisation' as const) : ('person' as const),
    name,
    jobTitle: line(words(list(thing.jobTitle)[0])),
    organisation: nameIn(graph, thing.affiliation ?? thing.worksFor),
    place: nameIn(graph, thing.workLocation),
    email: email(words(thing.email)?.replace(/^mailto:/i, '')),
  })
}

/** The properties that name people by what they did. */
const PROPERTIES: readonly (readonly [property: string, role: ContributorRole])[] = [
  ['contributor', 'contributor'],
  ['editor', 'editing'],
  ['translator', 'translation'],
]

/** Who else worked on the story. */
export const readContributors = (graph: Graph, article: Fields): Contributor[] =>
  PROPERTIES.flatMap(([property, usual]) =>
    graph.things(article[property]).flatMap((one): Contributor[] => {
      const said = words(one.roleName)
      const found = readAuthor(graph, said === undefined ? one : (graph.things(one[property])[0] ?? {}))
      if (!found) return []
      const { kind: _, jobTitle: _job, ...person } = found
      return [{ role: roleNamed(said) ?? usual, ...person }]
    }),
  )

/** Who offers the item. */
export function readPublisher(graph: Graph, article: Fields): Item['provider'] {
  const [publisher] = graph.things(article.publisher ?? article.provider)
  const name = publisher && nameOf(publisher)
  if (!publisher || name === undefined) return undefined
  return known({ name, code: code(words(publisher.identifier)), uri: uri(words(publisher['@id'] ?? publisher.url)) })
}

/** Where the story was filed. */
export const readLocations = (graph: Graph, value: unknown): DatelinePlace[] =>
  graph.things(value).flatMap((place) => {
    const [address = {}] = graph.things(place.address)
    const name = nameOf(place) ?? line(words(address.addressLocality)) ?? line(words(address.name))
    if (name === undefined) return []
    const text = line(words(place.alternateName)) ?? name
    const [land = {}] = graph.things(address.addressCountry)
    const said = nameOf(land)
    const countryCode = country(words(land.identifier) ?? said)
    return [
      known({
        text,
        name: text === name ? undefined : name,
        region: line(words(address.addressRegion)),
        country: said === countryCode ? undefined : said,
        countryCode,
      }),
    ]
  })
