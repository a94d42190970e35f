import { regions } from '../../lexicon/regions'
import { statesByAp } from '../../lexicon/stand-alone-cities'
import { datelinesOf } from '../datelines'
import type { Finding, Rule } from '../rule'

/** A state is written as AP writes it. */
export const stateForm: Rule = {
  id: 'dateline/state-form',
  severity: 'info',
  languages: ['en'],
  looksFor: ['dateline'],
  summary: 'A state of the United States is written as AP writes it behind a place.',
  why: '“Mass.” is read; “MA” belongs on letters.',
  source: 'AP Stylebook, state names and datelines.',
  check: (_, { article, texts }) =>
    datelinesOf(texts, article).flatMap(({ path, dateline: { text, places = [] } }): Finding[] =>
      places.flatMap(({ region, countryCode, subdivisionCode }): Finding[] => {
        if (region === undefined || (countryCode !== undefined && countryCode !== 'US')) return []
        const state = regions().find(
          ({ code, names }) => code.startsWith('US-') && names.includes(region) && (subdivisionCode ?? code) === code,
        )
        const form = state && statesByAp().get(state.code.slice(3))
        const start = text.indexOf(region)
        if (form === undefined || form === region || start < 0) return []
        const span = { start, end: start + region.length }
        return [
          {
            message: `AP writes ${form}, not ${region}, in a dateline.`,
            path: `${path}.text`,
            span,
            fix: { edits: [{ ...span, text: form }] },
          },
        ]
      }),
    ),
}
