import type { AlternativeId, Article, Audience, Correction, RightsInformation } from '../../article'
import { dataMiningKind } from '../data-mining'
import { type JsonRecord, list, nonEmpty, withoutUndefined, words } from '../json/loose'
import { toCode, toInstant, toLanguageTag, toLine, toText, toUri, toVersion } from '../parse-values'
import type { Graph } from './graph'
import { nameOf } from './read-parties'
import { isIdRole } from './write-facts'

/** Returns the further identifiers of an item that have a role. */
export const readIds = (graph: Graph, thing: JsonRecord): AlternativeId[] =>
  graph.things(thing.identifier).flatMap(({ propertyID, value }) => {
    const role = toCode(words(propertyID))
    const line = toLine(words(value))
    return role && isIdRole(role) && line ? [{ value: line, role }] : []
  })

/** Returns the audiences of an article. */
export const readAudience = (graph: Graph, thing: JsonRecord): Audience[] =>
  graph.things(thing.audience).flatMap((one) => {
    const name = toLine(words(one.audienceType)) ?? nameOf(one)
    return name ? [{ name }] : []
  })

/** Returns a correction with a time or a version; undefined for others, which are read as notices. */
export function readCorrection(comment: JsonRecord): Correction | undefined {
  const text = toText(words(comment.text) ?? words(comment.name))
  const at = toInstant(words(comment.datePublished))
  const version = toVersion(words(comment.version))
  return text !== undefined && (at || version) ? withoutUndefined({ text, at, version }) : undefined
}

/** Part of the URI of a data mining permission in the PLUS vocabulary. */
const MINING = /\/vocab\/DMI-/

/** Returns the data mining permission, the usage terms in other languages and the licences; undefined if not found. */
export function readRights(graph: Graph, thing: JsonRecord): Article['rights'] {
  const works = graph.things(thing.usageInfo)
  const mining = works.find(({ identifier }) => MINING.test(words(identifier) ?? ''))
  const terms = works.flatMap((one): NonNullable<RightsInformation['terms']> => {
    const language = toLanguageTag(words(one.inLanguage))
    const text = toText(words(one.text))
    return one !== mining && language && text ? [{ language, text }] : []
  })
  const rights = withoutUndefined({
    dataMining:
      mining &&
      withoutUndefined({
        kind: dataMiningKind(words(mining.identifier)),
        text: toText(words(mining.text)),
        policy: toUri(words(mining.url)),
      }),
    terms: nonEmpty(terms),
    links: nonEmpty(list(thing.license).flatMap((one) => toUri(words(one) ?? words(graph.thing(one).url)) ?? [])),
  })
  return Object.keys(rights).length ? rights : undefined
}

/**
 * Returns the usage information as texts: `No use in print`, or the text or name of a work.
 * Leaves out works that {@link readRights} reads: a data mining permission, and terms in a stated language.
 */
export const readUsage = (graph: Graph, thing: JsonRecord): string[] =>
  graph.things(thing.usageInfo).flatMap((one) => {
    const text = toText(words(one.text))
    const isRight = MINING.test(words(one.identifier) ?? '') || (text && toLanguageTag(words(one.inLanguage)))
    return isRight ? [] : (text ?? toText(words(list(one.name)[0]) ?? words(one.url) ?? words(one['@id'])) ?? [])
  })
