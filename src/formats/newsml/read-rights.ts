import type { Article, DataMining, RightsInformation } from '../../article'
import type { Report } from '../create-reporter'
import { dataMiningKind, strictestMining } from '../data-mining'
import { nonEmpty, withoutUndefined } from '../json/loose'
import { toLanguageTag, toText, toUri } from '../parse-values'
import { primarySubtag } from '../primary-subtag'
import { element } from '../xml/element'
import { escapeText } from '../xml/escape'
import { content, elements, find, type XmlElement } from '../xml/tree'
import { qcode } from './qcode'
import { textOf } from './read-item-meta'
import { propertyName } from './read-party'
import { ownRole } from './role'
import { MINING, TRANSLATION, UNKNOWN_LANGUAGE } from './write-rights'

/** The parts of `rightsInfo` that an article has fields for. */
const READ = /* @__PURE__ */ new Set(
  'copyrightHolder copyrightNotice usageTerms link rightsExpressionXML rightsExpressionData dataMining'.split(' '),
)

/** The rights of an item; `restrictions` are the usage terms after the first. */
interface ReadRights extends Pick<Article, 'copyright' | 'usageTerms' | 'rights'> {
  readonly restrictions: readonly string[]
}

/**
 * Reads the rights of an item.
 * The first usage terms become `usageTerms`. Later ones are restrictions, or the terms in another language.
 */
export function readRights(item: XmlElement, report: Report): ReadRights {
  const parts = elements(item, 'rightsInfo')
  for (const local of new Set(parts.flatMap((part) => elements(part)).map((part) => part.local)))
    if (!READ.has(local)) report('left-out', `Part of the rights was left out: <${local}>.`, { severity: 'warning' })
  const all = (name: string): XmlElement[] => parts.flatMap((part) => elements(part, name))
  const texts = (of: readonly XmlElement[]): string[] => of.flatMap((one) => textOf(one) ?? [])
  const holder = propertyName(parts.map((part) => find(part, 'copyrightHolder')).find(Boolean))
  const notice = texts(all('copyrightNotice')).join('\n') || holder
  const terms = all('usageTerms')
  const itemLanguage = item.attributes['xml:lang']
  const mining = terms.find(({ attributes }) => ownRole(attributes.roleuri) === MINING)
  const translated = terms.filter((one) => one !== mining && isTranslation(one, itemLanguage, terms))
  const [usageTerms, ...restrictions] = texts(terms.filter((one) => one !== mining && !translated.includes(one)))
  const rights: RightsInformation = withoutUndefined({
    dataMining: readDataMining(all('dataMining'), mining),
    terms: nonEmpty(
      translated.flatMap((one) => {
        const language = toLanguageTag(one.attributes['xml:lang'])
        const text = textOf(one)
        return language && text ? [{ language, text }] : []
      }),
    ),
    expressions: nonEmpty([...all('rightsExpressionXML'), ...all('rightsExpressionData')].flatMap(readExpression)),
    links: nonEmpty(all('link').flatMap(({ attributes }) => toUri(attributes.href) ?? [])),
  })
  return {
    ...(notice && { copyright: { text: notice, ...(holder && { holder }) } }),
    ...(usageTerms && { usageTerms }),
    ...(Object.keys(rights).length && { rights }),
    restrictions,
  }
}

/**
 * Whether usage terms translate others: by their role, or by their language.
 * The language must differ from that of the item, and other terms must be in the language of the item.
 */
function isTranslation(one: XmlElement, itemLanguage: string | undefined, all: readonly XmlElement[]): boolean {
  const { 'xml:lang': language, roleuri } = one.attributes
  if (!toLanguageTag(language)) return false
  if (ownRole(roleuri) === TRANSLATION) return true
  const isOwn = (tag: string | undefined): boolean =>
    tag === undefined || primarySubtag(tag) === primarySubtag(itemLanguage)
  return !isOwn(language) && all.some(({ attributes }) => isOwn(attributes['xml:lang']))
}

/**
 * Reads the data mining permission; undefined if not found.
 * The strictest `dataMining` element gives the kind (`prohibited` without one), `words` the text and the policy.
 */
function readDataMining(found: readonly XmlElement[], words: XmlElement | undefined): DataMining | undefined {
  if (!found.length && !words) return undefined
  const kinds = found.map(({ attributes }) => dataMiningKind(attributes.uri ?? qcode(attributes.qcode)?.code))
  const kind = strictestMining(kinds) ?? 'prohibited'
  return withoutUndefined({ kind, text: words && textOf(words), policy: toUri(words?.attributes.href) })
}

/** Reads a rights expression as text: its XML, serialized again, or its data. An empty list without text. */
function readExpression(one: XmlElement): NonNullable<RightsInformation['expressions']> {
  const value = toText(one.local === 'rightsExpressionXML' ? elements(one).map(markup).join('') : content(one))
  if (value === undefined) return []
  const language = one.attributes.langid === UNKNOWN_LANGUAGE ? undefined : toUri(one.attributes.langid)
  return [withoutUndefined({ language, value })]
}

/** Serializes an element, with its namespace declared. */
function markup(one: XmlElement): string {
  const prefix = one.name.slice(0, -one.local.length - 1)
  const declared = prefix ? `xmlns:${prefix}` : 'xmlns'
  const attributes = one.namespace ? { [declared]: one.namespace, ...one.attributes } : one.attributes
  return element(one.name, attributes, one.children.map(inner).join(''))
}

const inner = (node: XmlElement['children'][number]): string =>
  typeof node === 'string' ? escapeText(node) : element(node.name, node.attributes, node.children.map(inner).join(''))
