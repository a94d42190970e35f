import { regions } from '../../lexicon/regions'
import { statesByAp } from '../../lexicon/stand-alone-cities'
import { once } from '../../lexicon/words'
import { checkDatelines } from '../datelines'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'

/** The codes of the US states by name and abbreviation: `US-MA` for `Mass.` */
const states = /* @__PURE__ */ once((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const { code, names } of regions())
    if (code.startsWith('US-')) for (const name of names) found.set(name, [...(found.get(name) ?? []), code])
  return found
})

/** Reports a US state in a dateline that is not in AP form. */
export const stateForm: IndexedRule = {
  id: 'dateline/state-form',
  severity: 'info',
  languages: ['en'],
  features: ['region'],
  check: ({ index }) =>
    checkDatelines(index, ({ path, dateline: { text, places = [] } }): Finding[] =>
      places.flatMap(({ region, countryCode, subdivisionCode }): Finding[] => {
        if (region === undefined || (countryCode !== undefined && countryCode !== 'US')) return []
        const code = states()
          .get(region)
          ?.find((each) => (subdivisionCode ?? each) === each)
        const form = code && statesByAp().get(code.slice(3))
        const start = text.indexOf(region)
        if (form === undefined || form === region || start < 0) return []
        const span = { start, end: start + region.length }
        return [
          {
            message: `Dateline has “${region}”; AP style is “${form}”.`,
            path: `${path}.text`,
            span,
            fix: { edits: [{ ...span, text: form }] },
          },
        ]
      }),
    ),
}
