import type { Article, Organisation, Person, Place } from '../article'

/** Who or what is named in a story, by its annotations. */
export type Named =
  | { readonly kind: 'person'; readonly name: string; readonly of: Person }
  | { readonly kind: 'organisation'; readonly name: string; readonly of: Organisation }
  | { readonly kind: 'place'; readonly name: string; readonly of: Place }

/** The people, organisations and places of a story, each name once, without those that are among its subjects already. */
export function namedIn({ subjects = [], annotations = {} }: Article): Named[] {
  const { people = [], organisations = [], places = [] } = annotations
  const told = new Set(subjects.map(({ name }) => name))
  const all: Named[] = [
    ...people.map((of) => ({ kind: 'person' as const, name: of.name, of })),
    ...organisations.map((of) => ({ kind: 'organisation' as const, name: of.name, of })),
    ...places.map((of) => ({ kind: 'place' as const, name: of.name, of })),
  ]
  return all.filter(({ name }) => {
    const isNew = !told.has(name)
    told.add(name)
    return isNew
  })
}
