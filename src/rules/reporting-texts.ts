import { once } from '../lexicon/words'
import { oncePerIndex } from './engine/once-per-index'
import { textBit } from './engine/text-bit'
import { reportingPhrases } from './engine/text-features'

/** Reporting phrases: `According to police`; not: `according with` */
const PHRASES = /* @__PURE__ */ once(() => new RegExp(reportingPhrases().join('|'), 'iy'))

/**
 * Returns a test of whether the text at an index has a reporting word or phrase: `he said`, `according to police`.
 * English only. Each text is searched once per story for all rules.
 */
export const reportsIn = /* @__PURE__ */ oncePerIndex(({ texts, bits, places }): ((at: number) => boolean) => {
  const known: (boolean | undefined)[] = []
  const phrases = PHRASES()
  const hasPhrase = (at: number): boolean =>
    places.placesIn(at, PHRASE).some((place) => {
      phrases.lastIndex = place
      return phrases.test(texts[at]?.text ?? '')
    })
  return (at) => ((bits[at] ?? 0) & WORD) !== 0 || (((bits[at] ?? 0) & PHRASE) !== 0 && (known[at] ??= hasPhrase(at)))
})

const WORD = /* @__PURE__ */ textBit('reporting')
const PHRASE = /* @__PURE__ */ textBit('reportingPhrase')
