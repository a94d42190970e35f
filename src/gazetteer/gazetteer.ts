import type { City, Gazetteer } from '../lexicon/geography'
import { lines, once } from '../lexicon/words'
import { cities } from './cities'

/**
 * A table of the cities with 15,000 people or more, from GeoNames (CC BY 4.0).
 * Pass it as an option: `parse(copy, { gazetteer })`, `annotate(story, { gazetteer })`. The table is unpacked on first lookup.
 */
export const gazetteer: Gazetteer = {
  name: 'geonames-15000',
  find: (name) => (typeof name === 'string' ? (table().get(lookupKey(name)) ?? []) : []),
}

/** Returns the form of a name under which the table has it: lower case, no accents, single spaces, no final full stop. */
const lookupKey = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ʻʼ‘’`]/g, "'")
    .replace(/[\s-]+/g, ' ')
    .replace(/\.$/, '')

const table = /* @__PURE__ */ once(() => {
  const found = new Map<string, City[]>()
  for (const row of lines(cities)) {
    const country = row.slice(0, 2)
    let geonames = 0
    for (const entry of row.slice(3).split(',')) {
      const [name = '', step = '', thousands = '', division] = entry.split(':')
      geonames += Number.parseInt(step, 36)
      const city: City = {
        name,
        country,
        ...(division && { subdivision: `${country}-${division}` }),
        names: [],
        geonames,
        population: Number.parseInt(thousands, 36) * 1000,
      }
      for (const key of keysOf(name)) {
        const known = found.get(key)
        if (known) known.push(city)
        else found.set(key, [city])
      }
    }
  }
  for (const same of found.values()) same.sort((a, b) => b.population - a.population)
  return found
})

/** Returns the forms of a name under which the table has it. `Umm Al Quwain City` is also known without `City`. */
function keysOf(name: string): readonly string[] {
  const key = lookupKey(name)
  return key.endsWith(' city') && key.length > 9 ? [key, key.slice(0, -5)] : [key]
}
