import { regions } from '../../lexicon/regions'
import { standAloneAbroad, standAloneInUs } from '../../lexicon/stand-alone-cities'
import { once } from '../../lexicon/words'
import { checkDatelines } from '../datelines'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'

const usNames = /* @__PURE__ */ once(
  (): ReadonlySet<string> => new Set(regions().flatMap(({ code, names }) => (code.startsWith('US-') ? names : []))),
)

/** Reports a state or country after a dateline place that needs none in AP style. */
export const regionSpared: IndexedRule = {
  id: 'dateline/region-spared',
  severity: 'info',
  languages: ['en'],
  features: ['region'],
  check: ({ index }) =>
    checkDatelines(index, ({ path, dateline: { text, places = [] } }): Finding[] => {
      const [place] = places
      const region = place?.region
      if (!place || region === undefined) return []
      const name = place.text.toUpperCase()
      const inUs = usNames().has(region)
      if (
        inUs ? !standAloneInUs().has(name) || !isOwnState(name, place.subdivisionCode) : !standAloneAbroad().has(name)
      )
        return []
      const start = text.indexOf(place.text) + place.text.length
      const end = text.indexOf(region, start) + region.length
      if (end <= start || !/^,\s*$/.test(text.slice(start, end - region.length))) return []
      return [
        {
          message: `Unneeded region “${region}”: AP datelines name ${place.text} alone.`,
          path: `${path}.text`,
          span: { start, end },
          fix: { edits: [{ start, end, text: '' }] },
        },
      ]
    }),
}

/** The states of cities on AP’s list that have namesakes in other states. For other cities, the state is not compared. */
const STATES: Readonly<Record<string, string>> = {
  PHOENIX: 'US-AZ',
  HOUSTON: 'US-TX',
  CLEVELAND: 'US-OH',
  DENVER: 'US-CO',
  MIAMI: 'US-FL',
  'LAS VEGAS': 'US-NV',
  PHILADELPHIA: 'US-PA',
  WASHINGTON: 'US-DC',
  DALLAS: 'US-TX',
}
const isOwnState = (name: string, code: string | undefined): boolean => {
  const own = STATES[name]
  return own === undefined || code === undefined || own === code
}
