import type { GazetteerPlace } from '../lexicon/geography'
import { placeLines, placesOfLine } from '../lexicon/places'
import { appendTo } from './append-to'
import { foldSpelling } from './fold-spelling'
import { type Lookup, SparseMap } from './sparse-map'

/** Returns the places of the lexicon by folded name. */
export function placeTable(): Lookup<readonly GazetteerPlace[]> {
  const rows = placeLines()
  return new SparseMap(rows.join('\n').toLowerCase().split('\n'), (sources) => {
    const known = new Map<string, GazetteerPlace[]>()
    for (const source of sources)
      for (const place of placesOfLine(rows[source] as string)) {
        appendTo(known, foldSpelling(place.name), place)
        for (const name of place.names) appendTo(known, foldSpelling(name), place)
      }
    return known
  })
}
