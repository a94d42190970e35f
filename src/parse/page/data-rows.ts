const SHORT = 60 // characters of the longest row
const ROWS = 4 // minimum rows
const BETWEEN = 2 // maximum lines without data between two rows, such as the name of a team
const LONGEST_BETWEEN = 40 // characters of such a line

/** Entry with a bullet or a number: `- Dim screen`, `+ 17 hours of use`, `3. Southport`; not: `3 min read` */
const ENTRY = /^(?:[-+•*·▪◦]\s+\p{L}|[-+•*]\s+\d|\d{1,3}[.)]\s+\S)/u
/** Amount, result or share: `200 g flour`, `$49.00`, `2-1`, `66 %`; not: `2024-04-24` */
const AMOUNT =
  /[$€£¥₩₺₽₹]\s?\d|\d\s?(?:[%€£₺₽]|(?:k?g|m?l|cl|dl|[ckm]?m|cm|kWh?|GB|MB|zł|kr)(?!\p{L}))|(?<![\d.:/-])\d{1,3}\s?[-–:]\s?\d{1,3}(?![\d.:/-])/u
/** Quantity of a recipe: `3/4 cup oats`, `2 huevos`; not: `3 Min. Lesezeit`, `1 goal.`, `24 Cards Banks Want You to Try` */
const QUANTITY = /^(?:\d{1,4}(?:[.,/⁄]\d{1,3})?|\d? ?[½⅓⅔¼¾⅛])\s(?:\p{Ll}[^.:]*|\p{Lu}[^.:\s]*(?:\s[^.:\s]+){0,3})$/u
const DATE = /(?:19|20)\d\d|^\D{0,12}\d{1,2}[:.h]\d{2}\D{0,6}$|\d[./]\d{1,2}[./]/

/**
 * Returns, by index, 1 for each line of a page that is data, 0 for the others: results, a recipe, a list of prices.
 * `isOther`: whether a line is boilerplate by its wording.
 */
export function findDataRows(texts: readonly string[], isOther: (index: number) => boolean): Uint8Array {
  const rows = new Uint8Array(texts.length)
  let from = -1 // first row of the run
  let to = -1 // last row
  let count = 0
  const quantities = new Set<string>() // of the run, without their numbers: `5 comments` and `8 comments` are no recipe
  const isQuantity = (text: string): boolean => {
    if (text.length > SHORT || !QUANTITY.test(text)) return false
    const size = quantities.size
    return quantities.add(text.replace(/[\d\s.,/⁄]+/g, ' ')).size > size
  }
  const close = (): void => {
    if (count >= ROWS && count * 2 > to - from)
      for (let index = from; index <= to; index++) if (!isOther(index)) rows[index] = 1
    from = -1
    count = 0
    quantities.clear()
  }
  for (const [index, text] of texts.entries()) {
    if (isOther(index)) {
      if (from < 0 || index - to > BETWEEN) close()
    } else if (isData(text) || isQuantity(text)) {
      if (from < 0) from = index
      to = index
      count++
    } else if (from >= 0 && (index - to > BETWEEN || text.length > LONGEST_BETWEEN)) close()
  }
  close()
  return rows
}

/** Whether a line is an entry or an amount: `- Dim screen`, `1,204`, `Northport 2-1 Southport`; not: `April 24, 2024`, `12:30`. */
function isData(text: string): boolean {
  if (text.length > SHORT || DATE.test(text)) return false
  if (ENTRY.test(text)) return true
  const digits = text.match(/\d/g)?.length ?? 0
  if (digits === 0) return false
  return digits * 2 > text.replace(/[^\p{L}\d]/gu, '').length || AMOUNT.test(text)
}
