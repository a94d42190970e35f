import { finalAbbreviations, stateAbbreviations } from '../../lexicon/state-abbreviations'
import { alternatives, once } from '../../lexicon/words'
import type { IndexedRule } from '../engine/indexed-rule'

/** The end of an abbreviation without its last stop: `U.S`, `a.m`, `J`. */
const LETTERS = /(?:\.[^\s.]{1,3}|(?:^|[\s(])\p{L})$/u
/** Abbreviations at the end of a headline: `Widgets Inc`, `Sammy Davis Jr`. */
const CUT = /* @__PURE__ */ once(
  () => new RegExp(String.raw`(?:^|[\s(])(?:${alternatives(finalAbbreviations)})$`, 'iu'),
)
/** State and province abbreviations of AP style after a place: `Portland, Ore`. */
const STATE = /* @__PURE__ */ once(() => new RegExp(`, ?(?:${alternatives(stateAbbreviations)})$`, 'i'))
/** A final full stop, as in Latin, Chinese, Japanese, Indic and Urdu copy. */
const STOP = /[.。．।۔]$/

/** Reports a headline that ends with a full stop. */
export const noFinalStop: IndexedRule = {
  id: 'headline/no-final-stop',
  severity: 'warning',
  features: ['headlineStop'],
  check: ({ article }) => {
    const { headline } = article
    if (headline === undefined || !STOP.test(headline)) return []
    const at = headline.length - 1
    const before = headline.slice(Math.max(0, at - 24), at)
    if (headline[at] === '.' && [/[.\d…]$/, LETTERS, CUT(), STATE()].some((shape) => shape.test(before))) return []
    const span = { start: at, end: at + 1 }
    return [
      {
        message: 'Full stop at the end of the headline.',
        hint: 'Remove the full stop. If the line is the first paragraph, add the missing headline.',
        path: 'headline',
        span,
        fix: { edits: [{ ...span, text: '' }] },
      },
    ]
  },
}
