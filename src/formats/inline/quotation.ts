/** A range of a text: half-open, in UTF-16 code units. */
interface QuoteSpan {
  readonly start: number
  readonly end: number
}

const OPEN = /["“„«‹「『]/
const CLOSE = /["”“»›」』]/

/** Returns the range with its quotation marks: `“We won’t,”`. Undefined if not found: software would then add them. */
export function withQuotationMarks(text: string, { start, end }: QuoteSpan): QuoteSpan | undefined {
  if (OPEN.test(text.charAt(start - 1)) && CLOSE.test(text.charAt(end))) return { start: start - 1, end: end + 1 }
  return OPEN.test(text.charAt(start)) && CLOSE.test(text.charAt(end - 1)) && end - start > 2
    ? { start, end }
    : undefined
}

/** Returns the range without its quotation marks; undefined if nothing else is in it. */
export function withoutQuotationMarks(text: string, { start, end }: QuoteSpan): QuoteSpan | undefined {
  const marked = OPEN.test(text.charAt(start)) && CLOSE.test(text.charAt(end - 1))
  return trimQuotation(text, marked ? { start: start + 1, end: end - 1 } : { start, end })
}

/** Returns the range without white space at its ends; undefined if it is all white space. */
export function trimQuotation(text: string, { start, end }: QuoteSpan): QuoteSpan | undefined {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = from + words.trim().length
  return from < to ? { start: from, end: to } : undefined
}
