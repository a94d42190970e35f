import type { Article, Subject, SubjectKind } from '../../article'
import { genresOf, toGenres } from '../genres'
import { type Inlines, inlinesOf } from '../inline/inlines-of'
import { type NamedEntity, notAmong } from '../inline/named-entity'
import { nonEmpty, withoutUndefined } from '../json/loose'
import { toLine, toUri } from '../parse-values'
import { ALIASES } from './catalog'
import { roundTripReference } from './concept-reference'
import { withGenreCode, withoutGenreCode } from './genre'
import type { NewsmlOptions } from './metadata'
import { entityIdentity, NATURES, ROOMS } from './names'
import { declareAddress, declareScheme, knownAddress, type SchemeAddresses } from './scheme'

/** A subject as it is written, and as it is read back. */
interface WrittenSubject {
  /** The subject as it is read back; undefined if it comes back as an annotation. */
  readonly roundTrip?: Subject
  /** The annotated person, organisation or place, for a subject made from an annotation. */
  readonly named?: NamedEntity
  readonly qcode?: string
  readonly uri?: string
  readonly sameAs?: string
  /** Further references to the same concept in other schemes. */
  readonly others?: readonly NonNullable<Subject['sameAs']>[number][]
  readonly literal?: string
  /** The type of the concept, such as `cpnat:person`, if known. */
  readonly type?: string
}

/** The subjects and genres of an article to be written, and the schemes to be declared for them. */
export interface WrittenSubjects {
  readonly subjects: readonly WrittenSubject[]
  readonly genres: readonly WrittenSubject[]
  /** The addresses of the schemes that the item declares in its own catalog, by alias. */
  readonly schemes: ReadonlyMap<string, string>
}

/** Schemes of topics, whose concepts have the type `cpnat:abstract`. */
const TOPICS = /* @__PURE__ */ new Set(['medtop', 'subj'])

/**
 * Returns the subjects and genres to be written, each with a code, an address or a name.
 * A code needs an alias that resolves. An alias outside IPTC's catalog is declared; its address is known if a subject's address is that
 * address plus the code. A subject without a code, or with an alias that cannot be declared, is written with its address, or its name.
 */
export function subjectsToWrite(article: Article, { mentioned, others }: Inlines): WrittenSubjects {
  const { subjects = [] } = article
  const schemes: SchemeAddresses = new Map()
  for (const concept of [...subjects, ...genresOf(article)]) declareBase(concept, schemes)
  const keys = new Set(mentioned.map(({ key }) => key))
  const written = subjects.flatMap((subject): WrittenSubject[] => {
    const identity = identify(subject, schemes)
    return identity ? [withFacts(subject, identity, keys, schemes)] : []
  })
  const named = notAmong(subjects, [...mentioned, ...others])
  const isMentioned = new Set(mentioned)
  return {
    subjects: [...written, ...named.map((one) => subjectOfName(one, isMentioned.has(one)))],
    genres: genresOf(article).flatMap((one): WrittenSubject[] => {
      const identity = identify(withGenreCode(one), schemes)
      return identity
        ? [{ ...identity, ...(identity.roundTrip && { roundTrip: withAddress(identity.roundTrip) }) }]
        : []
    }),
    schemes,
  }
}

type SubjectIdentity = Pick<WrittenSubject, 'roundTrip' | 'qcode' | 'uri' | 'sameAs' | 'literal'>

/** Declares a scheme if its address follows from a subject: the address without the code. Returns whether it does. */
function declareBase({ scheme, code, uri }: Subject, schemes: SchemeAddresses): boolean {
  const base = code && uri?.endsWith(code) ? uri.slice(0, -code.length) : ''
  return scheme !== undefined && base !== '' && !ALIASES.has(scheme) && declareAddress(scheme, base, schemes)
}

/** Returns the identity of a subject with the fields that are read back. Undefined if it has no scheme, code, address or name. */
function identify(subject: Subject, schemes: SchemeAddresses): SubjectIdentity | undefined {
  const { name, scheme, code, uri } = subject
  const named = name === undefined ? {} : { name }
  if (scheme && code) {
    const qcode = `${scheme}:${code}`
    const roundTrip = { ...named, scheme, code, ...(uri && { uri }) }
    if (ALIASES.has(scheme)) return { roundTrip, qcode, ...(uri && { sameAs: uri }) }
    if (declareBase(subject, schemes)) return { roundTrip, qcode }
    const known = knownAddress(schemes.get(scheme))
    if (known === undefined && declareScheme(scheme, schemes)) return { roundTrip, qcode, ...(uri && { sameAs: uri }) }
    if (known !== undefined && uri === undefined) {
      const address = toUri(known + code)
      return { roundTrip: { ...roundTrip, ...(address && { uri: address }) }, qcode }
    }
  }
  if (uri) return { roundTrip: { ...named, uri }, uri }
  const literal = name ?? toLine(code ?? scheme)
  return literal === undefined ? undefined : { roundTrip: { name: literal }, literal }
}

/**
 * Adds type, names, related concepts and other facts to the identity of a subject.
 * A subject whose literal is the key of a mention gets no type: it would be read as that mention.
 */
function withFacts(
  subject: Subject,
  identity: SubjectIdentity,
  keys: ReadonlySet<string>,
  schemes: SchemeAddresses,
): WrittenSubject {
  const { name, names, relevance, confidence, why, sameAs = [], broader = [] } = subject
  const isKey = identity.literal !== undefined && keys.has(identity.literal)
  const kind = isKey
    ? undefined
    : (subject.kind ?? (TOPICS.has(identity.roundTrip?.scheme ?? '') ? 'abstract' : undefined))
  const hasFields = (one: object): boolean => Object.keys(one).length > 0
  const others = sameAs.map((one) => roundTripReference(one, schemes)).filter(hasFields)
  const facts = withoutUndefined({
    kind,
    names: name === undefined ? undefined : names,
    relevance,
    confidence,
    why,
    sameAs: nonEmpty(others),
    broader: nonEmpty(broader.map((one) => roundTripReference(one, schemes)).filter(hasFields)),
  })
  return {
    ...identity,
    roundTrip: withAddress({ ...identity.roundTrip, ...facts }),
    ...(kind && { type: `cpnat:${kind}` }),
    others,
  }
}

/**
 * Returns a subject with an address, if one of its `sameAs` is an address alone.
 * The first one moves to `uri`. A subject with an address is returned unchanged.
 */
export function withAddress(subject: Subject): Subject {
  const { sameAs = [], ...rest } = subject
  if (subject.uri !== undefined) return subject
  const at = sameAs.findIndex((one) => one.uri !== undefined && Object.keys(one).length === 1)
  const uri = sameAs[at]?.uri
  if (uri === undefined) return subject
  const others = sameAs.toSpliced(at, 1)
  return { ...rest, uri, ...(others.length && { sameAs: others }) }
}

/** The kind of subject for each kind of annotated name. */
const KINDS: Readonly<Record<NamedEntity['kind'], SubjectKind>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'geoArea',
}

/**
 * Returns an annotated name as a subject.
 * Its identity is the key that its mentions refer to, or, without a mention, its GeoNames id or name.
 */
function subjectOfName(named: NamedEntity, isMentioned: boolean): WrittenSubject {
  const type = NATURES[named.kind]
  if (isMentioned) return { named, type, literal: named.key }
  const identity = entityIdentity(named)
  const code = 'qcode' in identity ? { scheme: 'geonames', code: identity.qcode.slice('geonames:'.length) } : {}
  return { roundTrip: { name: named.name, ...code, kind: KINDS[named.kind] }, type, ...identity }
}

/**
 * Returns the subjects as read back from an item with the given form of body. Undefined if none.
 * Names that a text mentions come back as annotations instead.
 */
export function roundTripNewsmlSubjects(
  article: Article,
  body: NonNullable<NewsmlOptions['body']>,
): Subject[] | undefined {
  const found = subjectsToWrite(article, inlinesOf(article, ROOMS[body])).subjects.flatMap(
    ({ roundTrip }) => roundTrip ?? [],
  )
  return found.length ? found : undefined
}

/** Returns the genres as read back from an item with the given form of body. */
export function roundTripNewsmlGenres(
  article: Article,
  body: NonNullable<NewsmlOptions['body']>,
): Pick<Article, 'genre' | 'genres'> {
  const { genres } = subjectsToWrite(article, inlinesOf(article, ROOMS[body]))
  return toGenres(withoutGenreCode(genres.flatMap(({ roundTrip }) => roundTrip ?? [])))
}
