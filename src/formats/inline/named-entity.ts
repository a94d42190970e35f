import type { Article, Organisation, Person, Place } from '../../article'
import { Ids } from '../../text/ids'

/** The kind of an entity with a name. */
export type NameKind = 'person' | 'organisation' | 'place'

/**
 * A person, organisation or place of the annotations. `key` is its id in the written document, made from its name.
 * The `id` in the article may differ.
 */
export type NamedEntity =
  | { readonly kind: 'person'; readonly key: string; readonly name: string; readonly of: Person }
  | { readonly kind: 'organisation'; readonly key: string; readonly name: string; readonly of: Organisation }
  | { readonly kind: 'place'; readonly key: string; readonly name: string; readonly of: Place }

/** Returns the people, organisations and places of the annotations. */
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

/** Returns the entities whose names are not among the subjects, each name once. */
export function notAmong(subjects: Article['subjects'] = [], all: readonly NamedEntity[]): NamedEntity[] {
  const names = new Set(subjects.map(({ name }) => name))
  return all.filter(({ name }) => {
    const isNew = !names.has(name)
    names.add(name)
    return isNew
  })
}

/** A function that finds an entity by kind and by its id in the article; undefined if not found. */
export type EntityFinder = (kind: NameKind, id: string | undefined) => NamedEntity | undefined

/** Returns a function that finds an entity by its id in the article. Of several with one id, the first is found. */
export function finder(all: readonly NamedEntity[]): EntityFinder {
  const known = new Map<string, NamedEntity>()
  for (const one of all.toReversed()) known.set(`${one.kind} ${one.of.id}`, one)
  return (kind, id) => (id === undefined ? undefined : known.get(`${kind} ${id}`))
}

/** Facts about an entity that a document can state. Other entities are given by their keys. */
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

/** Returns the facts that the annotations have about an entity. */
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
  return { countryCode, subdivisionCode, geonames: geonames && geonames <= LARGEST_GEONAMES_ID ? geonames : undefined }
}

/** The largest GeoNames id that is written: nine digits. */
const LARGEST_GEONAMES_ID = 999_999_999
