import type { ArticleText } from './article-texts'
import { oncePerStory } from './once-per-story'
import { type QuotationMark, quotationMarks } from './quotation-marks'
import { textsWith } from './texts-with'

/** The quotation marks of the texts that have some, in order; worked out once for all rules. */
export const marksOf = /* @__PURE__ */ oncePerStory(
  (texts): ReadonlyMap<ArticleText, readonly QuotationMark[]> =>
    new Map(textsWith(texts, 'quotationMark').map((text) => [text, quotationMarks(text.text)])),
)
