import { CLOSER_SIGNS } from '../../../../lexicon/east-asian-datelines'
import { CAPITAL, CHARACTER_CLASS, DIGIT, isSpace, SMALL } from '../../../../text/characters'
import { unitAt } from '../../../../text/unit-at'

const LONGEST = 56 // maximum characters between two marks
const MOST_WORDS = 8 // maximum spaces between two marks
const REACH = 110 // characters within which the mark must follow

/** Marks that may close a dateline or a part of it: 1 only before a space, 2 anywhere. */
const MARKS = /* @__PURE__ */ (() => {
  const table = new Map<number, 1 | 2>()
  for (const sign of '-–—―_:=/.>') table.set(sign.charCodeAt(0), 1)
  for (const sign of `)]）］】〕》＞|｜·•■→»：＝／。።။।۔։—–${CLOSER_SIGNS}`) table.set(sign.charCodeAt(0), 2)
  return table
})()
const COMMAS = /* @__PURE__ */ new Set([...',،，、፣၊'].map((sign) => sign.charCodeAt(0)))

/**
 * Whether a paragraph may open with a dateline: a mark closes its first words.
 * With `canBeAlone`, a short line with a date or a comma, or of one word in capitals, is enough. One pass over the first 110 characters.
 * `LIMA – The bridge`; not: `That is all from us for today.`, `Acme <ACM> to cut jobs`, `Wheat.....2.55`, `Travel`.
 */
export function mayOpenDateline(text: string, canBeAlone: boolean): boolean {
  const first = text.charCodeAt(0)
  if (first === 0x22 || first === 0x27 || first === 0x201c || first === 0x60) return false
  if (CHARACTER_CLASS[first] === SMALL && !/^[\p{L}\d-]+\.\p{L}/u.test(text.slice(0, 40))) return false
  let from = 0
  let words = 0
  let isDivided = false
  let isNumbered = false
  const end = Math.min(text.length, REACH)
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at)
    const kind = CHARACTER_CLASS[unit] as number
    if (kind === DIGIT) isNumbered = true
    if (kind >= CAPITAL) continue
    if (isSpace(unit)) {
      words++
      if (words > MOST_WORDS) return false
      continue
    }
    if (at - from > LONGEST) return false
    if (COMMAS.has(unit) && !isWithinNumber(text, at)) {
      from = at
      words = 0
      isDivided = true
      continue
    }
    if (unit === TICKER && at > 0 && !isDivided && !isNumbered) return false
    const mark = MARKS.get(unit)
    if (mark === undefined) continue
    if (unit === 0x2e && text.startsWith(LEADER, at)) return false
    if (unit === 0x2e && isWithinNumber(text, at)) continue
    if (mark === 2) {
      if (at < text.length - 1 || canBeAlone) return true
      isDivided = true
      continue
    }
    if (unit === 0x2e && at < 3) continue
    if (at + 1 >= text.length || isSpace(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) === 0x2d) {
      if (unit !== 0x2e || words < (isDivided || isNumbered ? DIVIDED_WORDS : STOPPED_WORDS)) return true
      continue
    } else if (unit === 0x2f) return true
    isDivided = true
  }
  return canBeAlone && text.length < LONGEST && (isDivided || isOneName(text, words))
}

/** Whether a mark is between two digits: the comma of `3,651`. */
const isWithinNumber = (text: string, at: number): boolean =>
  CHARACTER_CLASS[unitAt(text, at - 1)] === DIGIT && CHARACTER_CLASS[unitAt(text, at + 1)] === DIGIT

const LEADER = '....' // dots between the columns of a table: `Bank borrowings....614`
const TICKER = 0x3c // a bracket that opens inside a headline: `Acme <ACM> to cut jobs`
const STOPPED_WORDS = 3 // spaces before a full stop must be fewer than this: `ST. JOHN. The`
const DIVIDED_WORDS = 7 // the same after a comma or a digit

/** Whether a line is a single word in capitals, such as a town on a line of its own: `LIMA`; not: `Travel`, `NEW YORK`. */
const isOneName = (text: string, words: number): boolean =>
  words === 0 && CHARACTER_CLASS[unitAt(text, 0)] === CAPITAL && CHARACTER_CLASS[unitAt(text, 1)] !== SMALL
