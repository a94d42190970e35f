import type { Article } from '../../article'
import { count, line } from '../accept'
import { annotationsOf, type Known } from '../inline/annotations-of'
import type { Facts, NameKind } from '../inline/named'
import { type Fields, fields, list, words } from '../json/loose'
import { MENTIONS } from './write-concepts'

const LISTS: readonly (readonly [list: string, kind: NameKind])[] = [
  ['people', 'person'],
  ['organisations', 'organisation'],
  ['places', 'place'],
]

const GEONAMES = /^https?:\/\/(?:sws\.|www\.)?geonames\.org\/(\d{1,9})\/?$/

const geonamesOf = (concept: Fields): number | undefined =>
  count(GEONAMES.exec(words(concept.uri) ?? '')?.[1], 999_999_999)

/** Whether a person, an organisation or a place is named in the story, and an annotation says all of it: it has no address and no code of its own. */
export const isMention = (concept: Fields): boolean =>
  isNamed(concept) && (concept.uri === undefined || geonamesOf(concept) !== undefined) && concept.literal === undefined

const isNamed = (concept: Fields): boolean =>
  (words(concept.rel) ?? words(concept.role) ?? '').toLowerCase() === MENTIONS &&
  line(words(concept.name)) !== undefined

/** Who and what an item says the story names, not where. */
export function readMentions(item: Fields): Article['annotations'] {
  return annotationsOf(
    LISTS.flatMap(([name, kind]) =>
      list(item[name])
        .map(fields)
        .filter(isNamed)
        .map((concept, i): Known => {
          const facts = readFacts(concept, kind)
          return { kind, key: String(i), name: line(words(concept.name)) ?? '', facts }
        }),
    ),
  )
}

function readFacts(concept: Fields, kind: NameKind): Facts {
  if (kind === 'place') return { geonames: geonamesOf(concept) }
  if (kind === 'organisation') return {}
  const contacts = list(concept.contactinfo ?? concept.contactInfo).map(fields)
  const titles = contacts.filter(({ type }) => (words(type) ?? '').toLowerCase() === 'jobtitle')
  return {
    roles: titles.flatMap(({ value }) => {
      const text = line(words(value))
      return text === undefined ? [] : [{ text }]
    }),
  }
}
