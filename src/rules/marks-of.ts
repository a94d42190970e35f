import type { ArticleText } from './engine/article-texts'
import { oncePerStory } from './engine/once-per-story'
import { textsWithPlaces } from './engine/texts-with'
import { type QuotationMark, quotationMarks } from './quotation-marks'

/** Returns the quotation marks of each text that has some, in order. Computed once per story for all rules. */
export const marksOf = /* @__PURE__ */ oncePerStory(
  (texts): ReadonlyMap<ArticleText, readonly QuotationMark[]> =>
    new Map(
      textsWithPlaces(texts, 'quotationMark').map(({ text, places = [] }) => [text, quotationMarks(text.text, places)]),
    ),
)
