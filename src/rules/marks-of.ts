import { oncePerIndex } from './engine/once-per-index'
import { textBit } from './engine/text-bit'
import { type QuotationMark, quotationMarks } from './quotation-marks'

/** Returns the double quotation marks of each text, by the index of the text. Computed once per story for all rules. */
export const marksOf = /* @__PURE__ */ oncePerIndex(({ texts, bits, places }): readonly (readonly QuotationMark[])[] =>
  texts.map(({ text }, i) =>
    ((bits[i] ?? 0) & QUOTATION_MARK) === 0 ? NONE : quotationMarks(text, places.placesIn(i, QUOTATION_MARK)),
  ),
)

const QUOTATION_MARK = /* @__PURE__ */ textBit('quotationMark')
const NONE: readonly never[] = []
