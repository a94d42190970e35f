import type { GazetteerPlace } from './geography'
import { lines, words } from './words'

/**
 * The places of a table written as one text. A row is the place's country (ISO 3166-1) or subdivision (ISO 3166-2), then its names, the
 * English one first.
 */
/* @__NO_SIDE_EFFECTS__ */
export function placesOf(why: GazetteerPlace['why'], table: string): readonly GazetteerPlace[] {
  return lines(table).map((row) => {
    const blank = row.indexOf(' ')
    const [name = '', ...names] = words(row.slice(blank))
    return {
      name,
      country: row.slice(0, 2),
      ...(blank > 2 && { subdivision: row.slice(0, blank) }),
      ...(names.length > 0 && { names }),
      why,
    }
  })
}
