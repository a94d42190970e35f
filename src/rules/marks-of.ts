import type { ArticleText } from './engine/article-texts'
import { oncePerStory } from './engine/once-per-story'
import { textsWithPlaces } from './engine/texts-with'
import { type QuotationMark, quotationMarks } from './quotation-marks'

/** The quotation marks of the texts that have some, in order; worked out once for all rules. */
export const marksOf = /* @__PURE__ */ oncePerStory(
  (texts): ReadonlyMap<ArticleText, readonly QuotationMark[]> =>
    new Map(
      textsWithPlaces(texts, 'quotationMark').map(({ text, places = [] }) => [text, quotationMarks(text.text, places)]),
    ),
)
