import type { Article, Correction, RightsInformation } from '../../article'
import { dataMiningKind, strictestMining } from '../data-mining'
import { nonEmpty, withoutUndefined } from '../json/loose'
import { toText as asText, toInstant, toLanguageTag, toLine, toVersion } from '../parse-values'
import { elements, find, type XmlElement } from '../xml/tree'
import { readNorm } from './norm'
import { isCorrectionName, MINING, RESERVED, TRANSLATION } from './write-rights'

/** The rights of a document; `limits` are the usage terms after the first. */
interface ReadRights extends Pick<Article, 'usageTerms' | 'rights'> {
  readonly limits: readonly string[]
}

/** Reads the usage terms, the data mining permission, and terms in other languages. */
export function readRights(docdata: XmlElement | undefined): ReadRights {
  const plain: string[] = []
  const found: RightsInformation = {}
  const terms: NonNullable<RightsInformation['terms']> = []
  for (const { attributes } of elements(docdata, 'doc.rights')) {
    const { type = '' } = attributes
    const text = asText(attributes.limitations)
    const language = type.startsWith(TRANSLATION) ? toLanguageTag(type.slice(TRANSLATION.length)) : undefined
    if (MINING.test(type)) {
      const before = found.dataMining
      const kind = strictestMining([...(before ? [before.kind] : []), dataMiningKind(type)]) ?? 'prohibited'
      found.dataMining = withoutUndefined({ kind, text: before?.text ?? (text === RESERVED ? undefined : text) })
    } else if (language && text) terms.push({ language, text })
    else plain.push(...[text, limitsOf(attributes)].filter((one) => one !== undefined))
  }
  const [usageTerms, ...limits] = plain
  const rights = withoutUndefined({ ...found, terms: nonEmpty(terms) })
  return { ...(usageTerms && { usageTerms }), ...(Object.keys(rights).length && { rights }), limits }
}

/** The attributes of `doc.rights` that limit the use, besides `limitations`. */
const LIMITS = ['geography', 'location-code', 'startdate', 'enddate'] as const
/** Those that say more about a limit, and limit nothing alone. */
const DETAILS = ['type', 'code-source', 'agent'] as const

/** Returns the limits of a right by area, time and kind as one line: `geography: DE; enddate: 20240601`. Undefined without limits. */
function limitsOf(attributes: XmlElement['attributes']): string | undefined {
  const named = (names: readonly string[]): string[] =>
    names.flatMap((name) => (toLine(attributes[name]) ? [`${name}: ${toLine(attributes[name])}`] : []))
  const limits = named(LIMITS)
  return limits.length ? [...limits, ...named(DETAILS)].join('; ') : undefined
}

/** Reads the earlier corrections from the revision history. */
export const readCorrections = (root: XmlElement): Correction[] =>
  elements(find(root, 'head'), 'revision-history').flatMap(({ attributes }) => {
    if (!isCorrectionName(attributes.name)) return []
    const text = asText(attributes.comment)
    const at = toInstant(readNorm(attributes.norm))
    const version = toVersion(attributes.name?.split(':')[1])
    return text === undefined ? [] : [withoutUndefined({ text, at, version })]
  })
