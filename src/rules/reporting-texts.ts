import { reportingForms } from '../lexicon/reporting-verbs'
import { once } from '../lexicon/words'
import type { ArticleText } from './engine/article-texts'
import { oncePerIndex } from './engine/once-per-index'
import { textsWithPlaces } from './engine/texts-with'

/** Reporting words and phrases: `police announced`, `According to police`; not: `foretold`, `noteworthy` */
const FORMS = /* @__PURE__ */ once(() => {
  const phrases = reportingForms().filter((form) => form.includes(' '))
  const words = reportingForms().filter((form) => !form.includes(' '))
  return new RegExp(`(?<![a-z])(?:${phrases.join('|')}|(?:${words.join('|')})(?![a-z]))`, 'iy')
})

/**
 * Returns the texts with a reporting phrase: `he said`, `according to police`.
 * English only. Computed once per story for all rules.
 */
export const reportsIn = /* @__PURE__ */ oncePerIndex((index): ReadonlySet<ArticleText> => {
  const found = new Set<ArticleText>()
  const forms = FORMS()
  for (const { text, places } of textsWithPlaces(index, 'reporting'))
    for (const place of places) {
      forms.lastIndex = place
      if (!forms.test(text.text)) continue
      found.add(text)
      break
    }
  return found
})
