import type { Article } from '../../article'
import { annotationsOf, type DocumentEntity } from '../inline/annotations-of'
import type { EntityFacts, NameKind } from '../inline/named-entity'
import { fields, type JsonRecord, list, words } from '../json/loose'
import { toCount, toLine } from '../parse-values'
import { MENTIONS } from './write-concepts'

const LISTS: readonly (readonly [list: string, kind: NameKind])[] = [
  ['people', 'person'],
  ['organisations', 'organisation'],
  ['places', 'place'],
]

const GEONAMES = /^https?:\/\/(?:sws\.|www\.)?geonames\.org\/(\d{1,9})\/?$/

const geonamesOf = (concept: JsonRecord): number | undefined =>
  toCount(GEONAMES.exec(words(concept.uri) ?? '')?.[1], 999_999_999)

/**
 * Whether a person, organisation or place is a mention whose facts all fit in annotations.
 * It must have no code, and no URI other than that of GeoNames.
 */
export const isMention = (concept: JsonRecord): boolean =>
  isNamed(concept) && (concept.uri === undefined || geonamesOf(concept) !== undefined) && concept.literal === undefined

const isNamed = (concept: JsonRecord): boolean =>
  (words(concept.rel) ?? words(concept.role) ?? '').toLowerCase() === MENTIONS &&
  toLine(words(concept.name)) !== undefined

/** Returns the entities that a story mentions. ninjs does not give their positions. */
export function readMentions(item: JsonRecord): Article['annotations'] {
  return annotationsOf(
    LISTS.flatMap(([name, kind]) =>
      list(item[name])
        .map(fields)
        .filter(isNamed)
        .map((concept, i): DocumentEntity => {
          const facts = readFacts(concept, kind)
          return { kind, key: String(i), name: toLine(words(concept.name)) ?? '', facts }
        }),
    ),
  )
}

function readFacts(concept: JsonRecord, kind: NameKind): EntityFacts {
  if (kind === 'place') return { geonames: geonamesOf(concept) }
  if (kind === 'organisation') return {}
  const contacts = list(concept.contactinfo ?? concept.contactInfo).map(fields)
  const titles = contacts.filter(({ type }) => (words(type) ?? '').toLowerCase() === 'jobtitle')
  return {
    roles: titles.flatMap(({ value }) => {
      const text = toLine(words(value))
      return text === undefined ? [] : [{ text }]
    }),
  }
}
