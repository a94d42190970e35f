import type { Gazetteer } from '../lexicon/geography'
import type { KnownPlaces, Tables } from './tables'

/** Returns the tables with the places of a gazetteer added. Built-in places take precedence: a plain `PARIS` is the one in France. */
export function withGazetteer(tables: Tables, gazetteer: Gazetteer | undefined): Tables {
  if (!gazetteer) return tables
  const small = tables.places
  const places: KnownPlaces = {
    get: (name) => small.get(name) ?? unlessEmpty(gazetteer.find(name)),
    has: (name) => small.has(name) || gazetteer.find(name).length > 0,
  }
  return Object.create(tables, { places: { value: places, enumerable: true } })
}

const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined)
