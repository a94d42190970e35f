import type { Article, ConceptReference, Link, Media, Subject, SubjectKind } from '../../article'
import type { AdjacentMedia } from '../body/file-types'
import { toGenres } from '../genres'
import { fields, type JsonRecord, list, nonEmpty, withoutUndefined, words } from '../json/loose'
import { conceptIdentity } from '../ninjs/address'
import { toCode, toCount, toLanguageTag, toLine, toText, toUri, toUriReference } from '../parse-values'
import { type Graph, typesOf } from './graph'
import { fitsAnnotations, kindOf } from './read-mentions'
import { nameOf } from './read-parties'
import { BROADER } from './write-about'

/**
 * Returns the subjects of an article: those in `about`, places, and mentions that do not fit in annotations.
 * Each `articleSection` after the first is added, unless a subject has its name.
 */
export function readSubjects(graph: Graph, article: JsonRecord): Subject[] {
  const mentioned = graph.things(article.mentions).filter((thing) => !fitsAnnotations(thing))
  const places = [...graph.things(article.contentLocation), ...graph.things(article.spatialCoverage)]
  const subjects = [...graph.things(article.about), ...mentioned, ...places].flatMap((thing): Subject[] => {
    const concept = readConcept(graph, thing)
    if (!concept) return []
    const kind = kindOfSubject(thing)
    const property = kind && BROADER[kind]
    const others = [...new Set(addressesOf(thing))].filter((uri) => uri !== concept.uri)
    return [
      withoutUndefined({
        ...concept,
        kind,
        names: nonEmpty(namesOf(graph, thing)),
        sameAs: nonEmpty(others.map((uri) => ({ uri }))),
        broader: nonEmpty(graph.things(property && thing[property]).flatMap((one) => readConcept(graph, one) ?? [])),
      }),
    ]
  })
  const names = new Set(subjects.map(({ name }) => name))
  const sections = list(article.articleSection)
    .slice(1)
    .flatMap((section) => toLine(words(section)) ?? [])
  return [...subjects, ...sections.filter((name) => !names.has(name)).map((name) => ({ name }))]
}

/** Returns the genres of an article, the main one first. */
export const readGenres = (graph: Graph, article: JsonRecord): Pick<Article, 'genre' | 'genres'> =>
  toGenres(graph.things(article.genre).flatMap((one) => readConcept(graph, one) ?? []))

/** Returns a concept by name, code and first address; undefined if it has none of them. */
function readConcept(graph: Graph, thing: JsonRecord): ConceptReference | undefined {
  const [address] = addressesOf(thing)
  const identity = thing.termCode === undefined ? conceptIdentity(address) : undefined
  const [scheme] = graph.things(thing.inDefinedTermSet)
  const found = withoutUndefined({
    name: nameOf(thing),
    scheme: identity?.scheme ?? toCode(scheme && (nameOf(scheme) ?? words(scheme.url) ?? words(scheme['@id']))),
    code: identity?.code ?? toCode(words(thing.termCode)),
    uri: address,
  })
  return Object.keys(found).length ? found : undefined
}

const addressesOf = (thing: JsonRecord): string[] =>
  [...list(thing.sameAs), thing.url, thing['@id']].flatMap((one) => toUri(words(one)) ?? [])

/** The kind of subject for each kind of name. */
const KINDS = { person: 'person', organisation: 'organisation', place: 'geoArea' } as const

/** Returns the kind of a subject by its type: `event` for `SportsEvent`. Undefined for `Thing` and `DefinedTerm`. */
function kindOfSubject(thing: JsonRecord): SubjectKind | undefined {
  const kind = kindOf(thing)
  return kind ? KINDS[kind] : typesOf(thing).some((type) => type.endsWith('Event')) ? 'event' : undefined
}

/** Returns the names of a subject in other languages. */
const namesOf = (graph: Graph, thing: JsonRecord): NonNullable<Subject['names']> =>
  graph.things(thing.alternateName).flatMap((one) => {
    const language = toLanguageTag(words(one['@language']))
    const name = toLine(words(one['@value']))
    return language && name ? [{ language, name }] : []
  })

/** Returns the keywords, from a list or a string with commas; undefined if not found. */
export const readKeywords = (article: JsonRecord): Article['keywords'] => {
  const all = Array.isArray(article.keywords) ? article.keywords : words(article.keywords)?.split(',')
  return nonEmpty(list(all).flatMap((one) => toLine(typeof one === 'string' ? one : nameOf(fields(one))) ?? []))
}

/**
 * Returns the links to cited works, by URL, item id and title.
 * A name that is a URL, in a work without one, is read as the URL.
 */
export function readLinks(graph: Graph, article: JsonRecord): Link[] {
  const works = [
    ...graph.things(article.citation).map((one) => [words(one.linkRelationship), one] as const),
    ...graph.things(article.isBasedOn).map((one) => ['derivedFrom', one] as const),
  ]
  return works.flatMap(([rel, one]): Link[] => {
    const [work = one] = one.linkRelationship === undefined ? [one] : graph.things(one.citation)
    const named = work.url === undefined && work.identifier === undefined ? toUri(words(work.name)) : undefined
    const found = withoutUndefined({
      rel: toCode(rel),
      href: toUri(words(work.url) ?? words(work['@id'])) ?? named,
      guid: toLine(words(work.identifier)),
      title: named === undefined ? nameOf(work) : undefined,
    })
    return Object.keys(found).length > (rel === undefined ? 0 : 1) ? [found] : []
  })
}

const PROPERTIES: readonly (readonly [property: string, medium: Media['medium']])[] = [
  ['image', 'picture'],
  ['video', 'video'],
  ['audio', 'audio'],
]

/** Returns the pictures, videos and audio files beside the text. Those without a valid URL are skipped. */
export function readMedia(graph: Graph, article: JsonRecord): AdjacentMedia {
  const media = PROPERTIES.flatMap(([property, medium]) =>
    graph.things(article[property]).flatMap((thing): Media[] => {
      const href =
        toUriReference(words(thing.contentUrl) ?? words(thing.url)) ?? toUri(words(thing['@id']) ?? words(thing.name))
      if (!href) return []
      const name = toLine(words(thing.name))
      const [creator] = graph.things(thing.creator ?? thing.author)
      const found = withoutUndefined({
        id: name === href ? undefined : name,
        medium,
        caption: toText(words(thing.caption) ?? words(thing.description)),
        credit: toLine(words(thing.creditText)) ?? (creator && nameOf(creator)),
        language: toLanguageTag(words(thing.inLanguage)),
      })
      const file = withoutUndefined({
        href,
        mimeType: toCode(words(thing.encodingFormat)),
        width: toCount(words(thing.width), 999_999),
        height: toCount(words(thing.height), 999_999),
      })
      return [{ kind: 'media', ...found, renditions: [file] }]
    }),
  )
  return { files: media.flatMap(({ renditions }) => renditions ?? []), media }
}
