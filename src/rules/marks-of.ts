import type { ArticleText } from './engine/article-texts'
import { oncePerIndex } from './engine/once-per-index'
import { textsWithPlaces } from './engine/texts-with'
import { type QuotationMark, quotationMarks } from './quotation-marks'

/** Returns the quotation marks of each text that has some, in order. Computed once per story for all rules. */
export const marksOf = /* @__PURE__ */ oncePerIndex(
  (index): ReadonlyMap<ArticleText, readonly QuotationMark[]> =>
    new Map(
      textsWithPlaces(index, 'quotationMark').map(({ text, places }) => [text, quotationMarks(text.text, places)]),
    ),
)
