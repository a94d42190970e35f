import type { Article, Subject, SubjectKind } from '../../article'
import { type Inlines, inlinesOf } from '../inline/inlines-of'
import { type NamedEntity, notAmong } from '../inline/named-entity'
import { nonEmpty, withoutUndefined } from '../json/loose'
import { toLine, toUri } from '../parse-values'
import { ALIASES } from './catalog'
import { roundTripReference } from './concept-reference'
import type { NewsmlOptions } from './metadata'
import { identityOf, NATURES, ROOMS } from './names'
import { declareAddress, declareScheme, knownAddress, type SchemeAddresses } from './scheme'

/** A subject as it is written, and as it is read back. */
interface WrittenSubject {
  /** Nothing where it comes back as an annotation. */
  readonly said?: Subject
  /** Who is mentioned. */
  readonly named?: NamedEntity
  readonly qcode?: string
  readonly uri?: string
  readonly sameAs?: string
  /** The same concept in other schemes, beside the address of its own. */
  readonly others?: readonly NonNullable<Subject['sameAs']>[number][]
  readonly literal?: string
  /** The nature of the concept, where it is known. */
  readonly type?: string
}

/** The subjects of an article as they can be written: a code only where its scheme’s alias can be resolved. */
export interface WrittenSubjects {
  readonly subjects: readonly WrittenSubject[]
  /** Schemes that the item declares in a catalog of its own: the address by the alias. */
  readonly schemes: ReadonlyMap<string, string>
}

/** Schemes whose concepts are abstract: topics and genres of coverage. */
const TOPICS = /* @__PURE__ */ new Set(['medtop', 'subj'])

/**
 * A code stands with the alias of its scheme. An alias that IPTC’s catalog lacks is declared: with the scheme’s address where a
 * subject’s address is that address with the code behind it. What has no code, or an alias that cannot be declared, is an address, or a name alone.
 */
export function subjectsToWrite(article: Article, { mentioned, others }: Inlines): WrittenSubjects {
  const { subjects = [] } = article
  const schemes: SchemeAddresses = new Map()
  for (const subject of subjects) declareBase(subject, schemes)
  const keys = new Set(mentioned.map(({ key }) => key))
  const said = subjects.flatMap((subject): WrittenSubject[] => {
    const identity = identify(subject, schemes)
    return identity ? [withFacts(subject, identity, keys, schemes)] : []
  })
  const named = notAmong(subjects, [...mentioned, ...others])
  const isMentioned = new Set(mentioned)
  return { subjects: [...said, ...named.map((one) => sayNamed(one, isMentioned.has(one)))], schemes }
}

type SubjectIdentity = Pick<WrittenSubject, 'said' | 'qcode' | 'uri' | 'sameAs' | 'literal'>

/** Declares the scheme of a subject whose address tells the scheme’s address. Returns whether it does. */
function declareBase({ scheme, code, uri }: Subject, schemes: SchemeAddresses): boolean {
  const base = code && uri?.endsWith(code) ? uri.slice(0, -code.length) : ''
  return scheme !== undefined && base !== '' && !ALIASES.has(scheme) && declareAddress(scheme, base, schemes)
}

/** How a subject is identified, and what of its own identity is read back. */
function identify(subject: Subject, schemes: SchemeAddresses): SubjectIdentity | undefined {
  const { name, scheme, code, uri } = subject
  const named = name === undefined ? {} : { name }
  if (scheme && code) {
    const qcode = `${scheme}:${code}`
    const said = { ...named, scheme, code, ...(uri && { uri }) }
    if (ALIASES.has(scheme)) return { said, qcode, ...(uri && { sameAs: uri }) }
    if (declareBase(subject, schemes)) return { said, qcode }
    const known = knownAddress(schemes.get(scheme))
    if (known === undefined && declareScheme(scheme, schemes)) return { said, qcode, ...(uri && { sameAs: uri }) }
    if (known !== undefined && uri === undefined) {
      const address = toUri(known + code)
      return { said: { ...said, ...(address && { uri: address }) }, qcode }
    }
  }
  if (uri) return { said: { ...named, uri }, uri }
  const literal = name ?? toLine(code ?? scheme)
  return literal === undefined ? undefined : { said: { name: literal }, literal }
}

/** A subject with what else is known of it. One that bears the key of a mention says no kind: it would be read as that mention. */
function withFacts(
  subject: Subject,
  identity: SubjectIdentity,
  keys: ReadonlySet<string>,
  schemes: SchemeAddresses,
): WrittenSubject {
  const { name, names, relevance, confidence, why, sameAs = [], broader = [] } = subject
  const isKey = identity.literal !== undefined && keys.has(identity.literal)
  const kind = isKey ? undefined : (subject.kind ?? (TOPICS.has(identity.said?.scheme ?? '') ? 'abstract' : undefined))
  const isSaid = (one: object): boolean => Object.keys(one).length > 0
  const others = sameAs.map((one) => roundTripReference(one, schemes)).filter(isSaid)
  const facts = withoutUndefined({
    kind,
    names: name === undefined ? undefined : names,
    relevance,
    confidence,
    why,
    sameAs: nonEmpty(others),
    broader: nonEmpty(broader.map((one) => roundTripReference(one, schemes)).filter(isSaid)),
  })
  return {
    ...identity,
    said: withAddress({ ...identity.said, ...facts }),
    ...(kind && { type: `cpnat:${kind}` }),
    others,
  }
}

/** A subject without an address has that of the first of the same concepts that is an address alone. */
export function withAddress(subject: Subject): Subject {
  const { sameAs = [], ...rest } = subject
  if (subject.uri !== undefined) return subject
  const at = sameAs.findIndex((one) => one.uri !== undefined && Object.keys(one).length === 1)
  const uri = sameAs[at]?.uri
  if (uri === undefined) return subject
  const others = sameAs.toSpliced(at, 1)
  return { ...rest, uri, ...(others.length && { sameAs: others }) }
}

/** The kinds of those whom annotations name. */
const KINDS: Readonly<Record<NamedEntity['kind'], SubjectKind>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'geoArea',
}

/** Who or what is named in the story is a subject, too: by the key that its mentions refer to, or else by what is known of it. */
function sayNamed(named: NamedEntity, isMentioned: boolean): WrittenSubject {
  const type = NATURES[named.kind]
  if (isMentioned) return { named, type, literal: named.key }
  const identity = identityOf(named)
  const code = 'qcode' in identity ? { scheme: 'geonames', code: identity.qcode.slice('geonames:'.length) } : {}
  return { said: { name: named.name, ...code, kind: KINDS[named.kind] }, type, ...identity }
}

/** Subjects as they are read back from an item with such a body; those who are mentioned in it come back as annotations. */
export function roundTripNewsmlSubjects(
  article: Article,
  body: NonNullable<NewsmlOptions['body']>,
): Subject[] | undefined {
  const found = subjectsToWrite(article, inlinesOf(article, ROOMS[body])).subjects.flatMap(({ said }) => said ?? [])
  return found.length ? found : undefined
}
