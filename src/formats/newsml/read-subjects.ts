import type { Article, ConceptReference, Subject } from '../../article'
import { toGenres } from '../genres'
import { nonEmpty, withoutUndefined } from '../json/loose'
import { toSubjectKind } from '../known-kinds'
import { toCode, toLanguageTag, toLine, toUri } from '../parse-values'
import { elements, type XmlElement } from '../xml/tree'
import { readReference } from './concept-reference'
import { withoutGenreCode } from './genre'
import { qcode } from './qcode'
import { lineOf } from './read-party'
import { knownAddress } from './scheme'
import { withAddress } from './subject'

/**
 * Reads the subjects of an item, except those in `matched`, which are annotations.
 * A code whose alias the item's own catalog declares also gives the address of the concept.
 */
export function readSubjects(
  item: XmlElement,
  meta: XmlElement | undefined,
  tag: string | undefined,
  matched: ReadonlySet<XmlElement>,
): Subject[] {
  const schemes = schemesOf(item)
  return elements(meta, 'subject').flatMap((subject) => {
    if (matched.has(subject)) return []
    const found = withoutUndefined({
      ...identityOf(subject, schemes, tag),
      names: nonEmpty(namesOf(subject, tag).names),
      sameAs: nonEmpty(elements(subject, 'sameAs').flatMap((one) => readReference(one) ?? [])),
      broader: nonEmpty(elements(subject, 'broader').flatMap((one) => readReference(one) ?? [])),
    })
    if (!Object.keys(found).length) return []
    return [withAddress({ ...found, ...factsOf(subject) })]
  })
}

/** Reads the genres of an item, the main one first. */
export function readGenres(
  item: XmlElement,
  meta: XmlElement | undefined,
  tag: string | undefined,
): Pick<Article, 'genre' | 'genres'> {
  const schemes = schemesOf(item)
  const genres = elements(meta, 'genre').flatMap((genre) => {
    const sameAs = elements(genre, 'sameAs').flatMap((one) => readReference(one) ?? [])
    const { sameAs: _, ...found } = withAddress({ ...identityOf(genre, schemes, tag), sameAs })
    return Object.keys(found).length ? [found] : []
  })
  return toGenres(withoutGenreCode(genres))
}

/** Returns the addresses of the schemes that the item's own catalog declares, by alias. */
const schemesOf = (item: XmlElement): ReadonlyMap<string | undefined, string | undefined> =>
  new Map(
    elements(item, 'catalog')
      .flatMap((catalog) => elements(catalog, 'scheme'))
      .map(({ attributes }) => [attributes.alias, knownAddress(attributes.uri)]),
  )

/** Returns the name, code and address of a concept. */
function identityOf(
  concept: XmlElement,
  schemes: ReturnType<typeof schemesOf>,
  tag: string | undefined,
): ConceptReference {
  const { attributes } = concept
  const identity = qcode(attributes.qcode)
  const base = schemes.get(identity?.alias)
  const resolved = base && identity ? base + identity.code : undefined
  return withoutUndefined({
    name: namesOf(concept, tag).name ?? toLine(attributes.literal),
    scheme: toCode(identity?.alias),
    code: toCode(identity?.code),
    uri: toUri(attributes.uri ?? resolved),
  })
}

/**
 * Returns the main name of a concept, and its names in other languages.
 * The main name is the first without a language. If all have one, it is the first in the item’s language, or the first of all.
 */
function namesOf(subject: XmlElement, tag: string | undefined) {
  const all = elements(subject, 'name').flatMap((one) => {
    const name = lineOf(one)
    return name ? [{ name, language: one.attributes['xml:lang'] }] : []
  })
  const main =
    all.find(({ language }) => language === undefined) ?? all.find(({ language }) => language === tag) ?? all[0]
  const names = all.flatMap((one) => {
    const language = one === main ? undefined : toLanguageTag(one.language)
    return language ? [{ language, name: one.name }] : []
  })
  return { name: main?.name, names }
}

function factsOf({ attributes }: XmlElement): Partial<Subject> {
  const { alias, code } = qcode(attributes.type) ?? {}
  const why = qcode(attributes.why)
  return withoutUndefined({
    kind: alias === 'cpnat' ? toSubjectKind(code) : undefined,
    relevance: percent(attributes.relevance),
    confidence: percent(attributes.confidence),
    why: why?.alias === 'why' ? toCode(why.code) : undefined,
  })
}

/** Returns a percentage as a number: `75`; undefined for `120` and `75%`. */
const percent = (value: string | undefined): number | undefined =>
  value !== undefined && /^(?:\d\d?|100)$/.test(value) ? Number(value) : undefined
