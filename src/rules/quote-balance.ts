import type { QuotationMark } from './quotation-marks'

/** What is left when every quotation mark of a text has found its fellow. */
export interface QuoteBalance {
  /** The marks that open and are not closed, in order. */
  readonly open: readonly QuotationMark[]
  /** The first mark that closes what was not opened. */
  readonly stray?: QuotationMark
  /** A mark that opens inside a quotation that is set with marks of the same family: the first has lost its close. */
  readonly nested?: QuotationMark
  /** Whether a mark that may be none (inches) was counted or left out, so that one too many or too few tells nothing. */
  readonly doubtful: boolean
}

/** Pairs the quotation marks of a text: each closing mark with the last open one of its family. */
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
      if (mark.doubt === 'inches') doubtful = true // it may still be open
    } else if (mark.doubt) doubtful = true
    else stray ??= mark
  }
  const { double, guillemet, corner } = open
  const isPlain = guillemet.length === 0 && corner.length === 0
  const left = isPlain ? double : [...double, ...guillemet, ...corner].sort((a, b) => a.start - b.start)
  return { open: left, doubtful, ...(stray ? { stray } : {}), ...(nested ? { nested } : {}) }
}
