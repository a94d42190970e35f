import { oncePerIndex } from './engine/once-per-index'
import { textBit } from './engine/text-bit'
import { type QuotationMark, quotationMarks } from './quotation-marks'

/** Returns the double quotation marks of each text, by the index of the text. Computed once per story for all rules. */
export const marksOf = /* @__PURE__ */ oncePerIndex(
  ({ texts, bits, places }): readonly (readonly QuotationMark[])[] => {
    const found: (readonly QuotationMark[])[] = []
    for (let i = 0; i < texts.length; i++)
      found.push(
        ((bits[i] ?? 0) & QUOTATION_MARK) === 0
          ? NONE
          : quotationMarks(texts[i]?.text ?? '', places.placesIn(i, QUOTATION_MARK)),
      )
    return found
  },
)

const QUOTATION_MARK = /* @__PURE__ */ textBit('quotationMark')
const NONE: readonly never[] = []
