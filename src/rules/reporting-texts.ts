import { reportingForms } from '../lexicon/reporting-verbs'
import { once } from '../lexicon/words'
import { isAsciiLetter } from '../text/is-ascii-letter'
import type { ArticleText } from './engine/article-texts'
import { oncePerIndex } from './engine/once-per-index'
import { textsWithPlaces } from './engine/texts-with'

/** Reporting words, and phrases of several words. */
const forms = /* @__PURE__ */ once(() => ({
  words: new Set(reportingForms()),
  phrases: reportingForms().filter((form) => form.includes(' ')),
}))

/** Whether a reporting word or phrase is at the start of a word: `police announced`, `According to police`; not: `noteworthy` */
function opensReport(text: string, start: number): boolean {
  const { words, phrases } = forms()
  let end = start
  while (isAsciiLetter(text.charCodeAt(end))) end++
  if (words.has(text.slice(start, end).toLowerCase())) return true
  return text.charAt(end) === ' ' && phrases.some((phrase) => isPhraseAt(text, start, phrase))
}

const isPhraseAt = (text: string, start: number, phrase: string): boolean =>
  text.slice(start, start + phrase.length).toLowerCase() === phrase

/**
 * Returns the texts with a reporting phrase: `he said`, `according to police`.
 * English only. Computed once per story for all rules.
 */
export const reportsIn = /* @__PURE__ */ oncePerIndex((index): ReadonlySet<ArticleText> => {
  const found = new Set<ArticleText>()
  for (const { text, places } of textsWithPlaces(index, 'reporting'))
    if (places.some((place) => opensReport(text.text, place))) found.add(text)
  return found
})
