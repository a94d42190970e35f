import type { QuotationMark } from './quotation-marks'

/** The quotation marks of a text that have no partner. */
export interface QuoteBalance {
  /** The opening marks that are never closed, in order. */
  readonly open: readonly QuotationMark[]
  /** The first closing mark without an opening mark. */
  readonly stray: QuotationMark | undefined
  /** The first double mark that opens inside a quotation in double marks. It shows that the outer quotation lost its closing mark. */
  readonly nested: QuotationMark | undefined
  /** Whether a mark may have another meaning, such as inches. A mark without a partner is then no evidence of a fault. */
  readonly doubtful: boolean
}

/** Returns the quotation marks without a partner. A closing mark is the partner of the last open mark of its family. */
export function quoteBalance(marks: readonly QuotationMark[]): QuoteBalance {
  const open = { double: [] as QuotationMark[], guillemet: [] as QuotationMark[], corner: [] as QuotationMark[] }
  let stray: QuotationMark | undefined
  let nested: QuotationMark | undefined
  let doubtful = false
  for (const mark of marks) {
    const stack = open[mark.family]
    if (mark.role === 'open' || (mark.role === 'toggle' && stack.length === 0)) {
      if (!mark.doubt) {
        if (mark.family === 'double' && stack.length > 0) nested ??= mark
        stack.push(mark)
      } else doubtful = true
    } else if (stack.length > 0) {
      stack.pop()
      if (mark.doubt === 'inches') doubtful = true // if it means inches, the quotation is still open
    } else if (mark.doubt) doubtful = true
    else stray ??= mark
  }
  const { double, guillemet, corner } = open
  const isPlain = guillemet.length === 0 && corner.length === 0
  const left = isPlain ? double : [...double, ...guillemet, ...corner].sort((a, b) => a.start - b.start)
  return { open: left, doubtful, stray, nested }
}
