import type { ArticleText } from './article-texts'
import { type QuotationMark, quotationMarks } from './quotation-marks'
import { textsWith } from './texts-with'

const known = new WeakMap<readonly ArticleText[], ReadonlyMap<ArticleText, readonly QuotationMark[]>>()

/** The quotation marks of the texts that have some, in order; worked out once for all rules. */
export function marksOf(texts: readonly ArticleText[]): ReadonlyMap<ArticleText, readonly QuotationMark[]> {
  let marks = known.get(texts)
  if (!marks) {
    marks = new Map(textsWith(texts, 'quotationMark').map((text) => [text, quotationMarks(text.text)]))
    known.set(texts, marks)
  }
  return marks
}
