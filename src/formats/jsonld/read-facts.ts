import type { AlternativeId, Article, Audience, Correction, RightsInformation } from '../../article'
import { dataMiningKind } from '../data-mining'
import { type JsonRecord, list, nonEmpty, withoutUndefined, words } from '../json/loose'
import { toCode, toInstant, toLanguageTag, toLine, toText, toUri, toVersion } from '../parse-values'
import type { Graph } from './graph'
import { nameOf } from './read-parties'
import { isIdRole } from './write-facts'

/** Other identifiers of the item, by what they are. */
export const readIds = (graph: Graph, thing: JsonRecord): AlternativeId[] =>
  graph.things(thing.identifier).flatMap(({ propertyID, value }) => {
    const role = toCode(words(propertyID))
    const said = toLine(words(value))
    return role && isIdRole(role) && said ? [{ value: said, role }] : []
  })

/** Whom the story is meant for. */
export const readAudience = (graph: Graph, thing: JsonRecord): Audience[] =>
  graph.things(thing.audience).flatMap((one) => {
    const name = toLine(words(one.audienceType)) ?? nameOf(one)
    return name ? [{ name }] : []
  })

/** A correction that says when it was made, or in which version; others are notices. */
export function readCorrection(comment: JsonRecord): Correction | undefined {
  const text = toText(words(comment.text) ?? words(comment.name))
  const at = toInstant(words(comment.datePublished))
  const version = toVersion(words(comment.version))
  return text !== undefined && (at || version) ? withoutUndefined({ text, at, version }) : undefined
}

/** What stands before the code of what is said of data mining. */
const MINING = /\/vocab\/DMI-/

/** What is reserved of data mining, the usage terms in other languages, and where a licence is. */
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
