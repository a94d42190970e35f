import type { Article, Subject } from '../../article'
import { type Inlines, inlinesOf } from '../inline/inlines-of'
import { type NamedEntity, notAmong } from '../inline/named-entity'
import { toLine } from '../parse-values'
import { ALIASES } from './catalog'
import type { NewsmlOptions } from './metadata'
import { identityOf, NATURES, ROOMS } from './names'

/** A subject as it is written, and as it is read back. */
interface WrittenSubject {
  /** Nothing where it comes back as an annotation. */
  readonly said?: Subject
  /** Who is mentioned. */
  readonly named?: NamedEntity
  readonly qcode?: string
  readonly uri?: string
  readonly sameAs?: string
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

/** An alias that a catalog can declare (an NCName). */
const ALIAS = /^[A-Za-z_][A-Za-z0-9_.-]*$/

/**
 * A code stands with the alias of its scheme where IPTC’s catalog has the alias, or where the subject’s address is the
 * scheme’s address with the code behind it; else its address stands for it, or its name alone.
 */
export function subjectsToWrite(article: Article, { mentioned, others }: Inlines): WrittenSubjects {
  const { subjects = [] } = article
  const schemes = new Map<string, string>()
  const said = subjects.flatMap((subject): WrittenSubject[] => {
    const { name, scheme, code, uri } = subject
    if (scheme && code) {
      const qcode = `${scheme}:${code}`
      if (ALIASES.has(scheme)) return [{ said: subject, qcode, ...(uri && { sameAs: uri }) }]
      const base = uri?.endsWith(code) ? uri.slice(0, -code.length) : ''
      if (base && ALIAS.test(scheme) && (schemes.get(scheme) ?? base) === base) {
        schemes.set(scheme, base)
        return [{ said: subject, qcode }]
      }
    }
    if (uri) return [{ said: { ...(name && { name }), uri }, uri }]
    const literal = name ?? toLine(code ?? scheme)
    return literal ? [{ said: { name: literal }, literal }] : []
  })
  const named = notAmong(subjects, [...mentioned, ...others])
  const isMentioned = new Set(mentioned)
  return { subjects: [...said, ...named.map((one) => sayNamed(one, isMentioned.has(one)))], schemes }
}

/** Who or what is named in the story is a subject, too: by the key that its mentions refer to, or else by what is known of it. */
function sayNamed(named: NamedEntity, isMentioned: boolean): WrittenSubject {
  const type = NATURES[named.kind]
  if (isMentioned) return { named, type, literal: named.key }
  const identity = identityOf(named)
  const code = 'qcode' in identity ? { scheme: 'geonames', code: identity.qcode.slice('geonames:'.length) } : {}
  return { said: { name: named.name, ...code }, type, ...identity }
}

/** Subjects as they are read back from an item with such a body; those who are mentioned in it come back as annotations. */
export function roundTripNewsmlSubjects(
  article: Article,
  body: NonNullable<NewsmlOptions['body']>,
): Subject[] | undefined {
  const found = subjectsToWrite(article, inlinesOf(article, ROOMS[body])).subjects.flatMap(({ said }) => said ?? [])
  return found.length ? found : undefined
}
