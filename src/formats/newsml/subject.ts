import type { Article, Subject } from '../../article'
import { line } from '../accept'
import { type Named, namedIn } from '../named'
import { identity, NATURES } from './assert'
import { ALIASES } from './catalog'

/** A subject as it is written, and as it is read back. */
interface SaidSubject {
  readonly said: Subject
  readonly qcode?: string
  readonly uri?: string
  readonly sameAs?: string
  readonly literal?: string
  /** The nature of the concept, where it is known. */
  readonly type?: string
}

/** The subjects of an article as they can be written: a code only where its scheme’s alias can be resolved. */
export interface SaidSubjects {
  readonly subjects: readonly SaidSubject[]
  /** Schemes that the item declares in a catalog of its own: the address by the alias. */
  readonly schemes: ReadonlyMap<string, string>
}

/** An alias that a catalog can declare (an NCName). */
const ALIAS = /^[A-Za-z_][A-Za-z0-9_.-]*$/

/**
 * A code stands with the alias of its scheme where IPTC’s catalog has the alias, or where the subject’s address is the
 * scheme’s address with the code behind it; else its address stands for it, or its name alone.
 */
export function saySubjects(article: Article): SaidSubjects {
  const { subjects = [] } = article
  const schemes = new Map<string, string>()
  const said = subjects.flatMap((subject): SaidSubject[] => {
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
    const literal = name ?? line(code ?? scheme)
    return literal ? [{ said: { name: literal }, literal }] : []
  })
  return { subjects: [...said, ...namedIn(article).map(sayNamed)], schemes }
}

/** Who or what is named in the story is a subject, too. */
function sayNamed(named: Named): SaidSubject {
  const { name } = named
  const known = identity(named)
  const code = 'qcode' in known ? { scheme: 'geonames', code: known.qcode.slice('geonames:'.length) } : {}
  return { said: { name, ...code }, type: NATURES[named.kind], ...known }
}

/** Subjects as they are read back. */
export function saidSubjects(article: Article): Subject[] | undefined {
  const { subjects: found } = saySubjects(article)
  return found.length ? found.map(({ said }) => said) : undefined
}
