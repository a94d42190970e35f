import { standAloneAbroad, standAloneInUs } from '../../lexicon/stand-alone-cities'
import { datelinesOf } from '../datelines'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'

/** Reports a dateline place that needs a state or country in AP style. */
export const regionGiven: IndexedRule = {
  id: 'dateline/region-given',
  severity: 'info',
  languages: ['en'],
  features: ['dateline'],
  summary: 'Each place in a dateline that is not on AP’s list has its state or country behind it.',
  why: 'There is a Springfield in most states.',
  source: 'AP Stylebook, datelines.',
  silent: 'For a place that opens with the name of a country or state, and for the later of several places.',
  check: ({ index }) =>
    datelinesOf(index).flatMap(({ path, dateline: { places = [] } }): Finding[] => {
      const [place] = places
      if (!place || place.region !== undefined || place.country !== undefined) return []
      const name = place.text.toUpperCase()
      if (standAloneInUs().has(name) || standAloneAbroad().has(name)) return []
      return [
        {
          message: `${place.text} is not on AP’s list of cities that stand alone, and has no state or country behind it.`,
          hint: 'Name the state or the country behind the place: “KNOXVILLE, Tenn. (AP) — ”.',
          path: `${path}.places.0.text`,
        },
      ]
    }),
}
