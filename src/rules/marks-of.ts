import type { ArticleText } from './article-texts'
import { oncePerStory } from './once-per-story'
import { type QuotationMark, quotationMarks } from './quotation-marks'
import { placedTexts } from './texts-with'

/** The quotation marks of the texts that have some, in order; worked out once for all rules. */
export const marksOf = /* @__PURE__ */ oncePerStory(
  (texts): ReadonlyMap<ArticleText, readonly QuotationMark[]> =>
    new Map(
      placedTexts(texts, 'quotationMark').map(({ text, places = [] }) => [text, quotationMarks(text.text, places)]),
    ),
)
