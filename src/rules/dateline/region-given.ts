import { standAloneAbroad, standAloneInUs } from '../../lexicon/stand-alone-cities'
import { checkDatelines } from '../datelines'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'

/** Reports a dateline place that needs a state or country in AP style. */
export const regionGiven: IndexedRule = {
  id: 'dateline/region-given',
  severity: 'info',
  languages: ['en'],
  features: ['noRegion'],
  check: ({ index }) =>
    checkDatelines(index, ({ path, dateline: { places = [] } }): Finding[] => {
      const [place] = places
      if (!place || place.region !== undefined || place.country !== undefined) return []
      const name = place.text.toUpperCase()
      if (standAloneInUs().has(name) || standAloneAbroad().has(name)) return []
      return [
        {
          message: `No state or country after ${place.text}, which is not on AP’s list of standalone cities.`,
          hint: 'Add the state or country after the place: “KNOXVILLE, Tenn. (AP) — ”.',
          path: `${path}.places.0.text`,
        },
      ]
    }),
}
