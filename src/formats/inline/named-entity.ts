import type { Article, Organisation, Person, Place } from '../../article'
import { Ids } from '../../text/ids'

/** What a name names. */
export type NameKind = 'person' | 'organisation' | 'place'

/** Who or what is named in a story, by its annotations; the key is its own in the document, whatever id the article gives it. */
export type NamedEntity =
  | { readonly kind: 'person'; readonly key: string; readonly name: string; readonly of: Person }
  | { readonly kind: 'organisation'; readonly key: string; readonly name: string; readonly of: Organisation }
  | { readonly kind: 'place'; readonly key: string; readonly name: string; readonly of: Place }

/** The people, organisations and places that the annotations name. */
export function namedEntities({ annotations = {} }: Article): NamedEntity[] {
  const { people = [], organisations = [], places = [] } = annotations
  const ids = new Ids()
  return [
    ...people.map((of): NamedEntity => ({ kind: 'person', key: ids.for('person', of.name), name: of.name, of })),
    ...organisations.map(
      (of): NamedEntity => ({ kind: 'organisation', key: ids.for('organisation', of.name), name: of.name, of }),
    ),
    ...places.map((of): NamedEntity => ({ kind: 'place', key: ids.for('place', of.name), name: of.name, of })),
  ]
}

/** The names that are no subject of the story yet, each once. */
export function notAmong(subjects: Article['subjects'] = [], all: readonly NamedEntity[]): NamedEntity[] {
  const told = new Set(subjects.map(({ name }) => name))
  return all.filter(({ name }) => {
    const isNew = !told.has(name)
    told.add(name)
    return isNew
  })
}

/** The first of a kind that the article calls by an id. */
export type EntityFinder = (kind: NameKind, id: string | undefined) => NamedEntity | undefined

/** Finds those who are named by the ids that the article gives them. */
export function finder(all: readonly NamedEntity[]): EntityFinder {
  const known = new Map<string, NamedEntity>()
  for (const one of all.toReversed()) known.set(`${one.kind} ${one.of.id}`, one)
  return (kind, id) => (id === undefined ? undefined : known.get(`${kind} ${id}`))
}

/** What a document can tell of who or what is named, others by their keys. */
export interface EntityFacts {
  readonly given?: string | undefined
  readonly family?: string | undefined
  readonly roles?: readonly RoleFacts[] | undefined
  readonly acronym?: string | undefined
  readonly parent?: string | undefined
  readonly countryCode?: string | undefined
  readonly subdivisionCode?: string | undefined
  readonly geonames?: number | undefined
}

interface RoleFacts {
  readonly text: string
  readonly organisation?: string | undefined
}

/** What the annotations know of who or what is named. */
export function factsOf(named: NamedEntity, find: EntityFinder): EntityFacts {
  if (named.kind === 'person') {
    const { given, family, roles } = named.of
    return {
      given,
      family,
      roles: roles?.map(({ text, organisation }) => ({ text, organisation: find('organisation', organisation)?.key })),
    }
  }
  if (named.kind === 'organisation') {
    const { acronym, parent } = named.of
    return { acronym, parent: find('organisation', parent)?.key }
  }
  const { countryCode, subdivisionCode, geonames } = named.of
  return { countryCode, subdivisionCode, geonames: geonames && geonames <= LAST_PLACE ? geonames : undefined }
}

/** No number of GeoNames has more than nine digits. */
const LAST_PLACE = 999_999_999
