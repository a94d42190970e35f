import { reportingForms } from '../lexicon/reporting-verbs'
import { once } from '../lexicon/words'
import { oncePerIndex } from './engine/once-per-index'
import { textBit } from './engine/text-bit'

/** Reporting words and phrases: `police announced`, `According to police`; not: `foretold`, `noteworthy` */
const FORMS = /* @__PURE__ */ once(() => {
  const phrases = reportingForms().filter((form) => form.includes(' '))
  const words = reportingForms().filter((form) => !form.includes(' '))
  return new RegExp(`(?<![a-z])(?:${phrases.join('|')}|(?:${words.join('|')})(?![a-z]))`, 'iy')
})

/**
 * Returns a test of whether the text at an index has a reporting phrase: `he said`, `according to police`.
 * English only. Each text is searched once per story for all rules.
 */
export const reportsIn = /* @__PURE__ */ oncePerIndex(({ texts, bits, places }): ((at: number) => boolean) => {
  const known: (boolean | undefined)[] = []
  const forms = FORMS()
  const isReport = (at: number): boolean => {
    const text = texts[at]?.text
    if (text === undefined || ((bits[at] ?? 0) & REPORTING) === 0) return false
    return places.placesIn(at, REPORTING).some((place) => {
      forms.lastIndex = place
      return forms.test(text)
    })
  }
  return (at) => (known[at] ??= isReport(at))
})

const REPORTING = /* @__PURE__ */ textBit('reporting')
