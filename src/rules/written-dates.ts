import { DAY_SIGNS, MONTH_SIGNS, WEEK_WORDS, WEEKDAY_SIGNS, YEAR_SIGNS } from '../lexicon/east-asian-dates'
import { alternatives, once } from '../lexicon/words'
import { isAsciiLetter } from '../text/is-ascii-letter'
import type { Span } from '../text/span'
import { unitAt } from '../text/unit-at'
import { type CalendarWords, calendarWordsOf } from './calendar'
import type { ArticleText } from './engine/article-texts'
import { letterPattern } from './engine/letter-pattern'
import { oncePerIndex } from './engine/once-per-index'
import { textBit } from './engine/text-bit'
import type { TextIndex } from './engine/text-index'
import { type TextToSearch, textsToSearch } from './engine/texts-with'

/** A date that a text writes with the name of the month, such as `Monday, April 24, 2024`: its span and numbers. */
export interface WrittenDate extends Span {
  readonly month: number
  readonly day: number
  readonly year?: number
  /** The weekday before or after the date: its number from 1 (Monday), and the span of its word. */
  readonly weekday?: Span & { readonly number: number }
}

/** A day number of one or two digits: `24`; not in `1,024`, `9.24`, `24%`, `2024`, `24,000` */
const DAY = /(?<![\d.,:/$€£¥-])\d{1,2}(?!\d|[.,:/]\d|%|\s?percent|\s?pct)/g
/** The word before a number: `April 24`, `Apr. 24`, `Monday (Aug 31`. It is tried only on a short slice before the number. */
const BEFORE = /* @__PURE__ */ letterPattern(/(?<![\p{L}\p{M}])([\p{L}\p{M}-]{2,16})(\.?,?[\s(（]{1,3})$/u)
/** The words after a number: `24 April`, `24. April`, `24th of April`, `24 de abril` */
const AFTER = /* @__PURE__ */ letterPattern(/^(?:\.|º|ª|er|st|nd|rd|th)?\s(?:([\p{L}]{1,4})\s)?([\p{L}\p{M}]{3,16})/u)
/** The year after a date: `, 2024`, ` 2024`, ` de 2024`; not: `, 2000.5` */
const YEAR = /* @__PURE__ */ letterPattern(/^(?:st|nd|rd|th)?\.?,?\s(?:([\p{L}]{1,3})\s)?([12]\d{3})(?![\d.,:/-]?\d)/u)
const REACH = 40 // characters after a number in which the month is searched
/** Characters before the start of a month in which its number may be: `24th`, a space, a word of four letters and another space. */
const DAY_BEFORE = 12
/** Characters after the start of a month in which its number may start: those of the month, a full stop, a comma and three spaces. */
const DAY_AFTER = 22
/** Characters before a number in which `BEFORE` is tried: its longest match and one more. */
const REACH_BACK = 24
/** A character between a word and the number after it. */
const PARTS_BEFORE = /[\s(（]/
/** A character directly after a number, before the month. */
const PARTS_AFTER = /[\s.ºªersnt]/

/** Returns the dates of a text that name the month. Skips dates such as 04/05/2024, which are ambiguous. */
function writtenDates(
  { text: { text }, places }: TextToSearch,
  { months, weekdays, between }: CalendarWords,
): WrittenDate[] {
  const found: WrittenDate[] = []
  if (mayHaveEasternDate(text, places) && EASTERN_DAY.test(text)) return easternDates(text)
  for (const match of places ? figuresNear(text, places) : text.matchAll(DAY)) {
    const day = Number(match[0])
    const end = match.index + match[0].length
    let before = wordBefore(text, match.index)
    let month = before && months.get(before.word.toLowerCase())
    let start = match.index
    let after = end
    if (before && month !== undefined && /^\p{Lu}/u.test(before.word)) {
      start = before.start
      before = wordBefore(text, start)
    } else {
      const words = text.slice(end, end + REACH)
      const next = PARTS_AFTER.test(words.charAt(0)) ? AFTER(words).exec(words) : null
      month =
        next?.[2] === undefined || (next[1] && !between.has(next[1].toLowerCase()))
          ? undefined
          : months.get(next[2].toLowerCase())
      if (month === undefined || !next) continue
      after += next[0].length
      if (before && between.has(before.word.toLowerCase())) before = wordBefore(text, before.start)
    }
    const number = before && weekdays.get(before.word.toLowerCase())
    const follows = text.slice(after, after + 12)
    const tail = hasFigure(follows, 0, follows.length) ? YEAR(follows).exec(follows) : null
    const year = tail && (tail[1] === undefined || between.has(tail[1].toLowerCase())) ? Number(tail[2]) : undefined
    if (tail && year !== undefined) after += tail[0].length
    const weekday =
      before && number !== undefined
        ? { number, start: before.start, end: before.start + before.word.length }
        : undefined
    found.push({
      start,
      end: after,
      day,
      month,
      ...(year === undefined ? {} : { year }),
      ...(weekday ? { weekday } : {}),
    })
  }
  return found
}

/** A word before an offset, with its own. */
interface WordBefore {
  readonly word: string
  readonly start: number
}

/** Returns the word before a number, as `BEFORE` matches it. */
function wordBefore(text: string, at: number): WordBefore | undefined {
  if (unitAt(text, at - 1) === SPACE) {
    const start = plainWordBefore(text, at - 1)
    if (start >= 0) return { word: text.slice(start, at - 1), start }
  } else if (!PARTS_BEFORE.test(text.charAt(at - 1))) return undefined
  const before = text.slice(Math.max(0, at - REACH_BACK), at)
  const match = BEFORE(before).exec(before)
  return match?.[1] === undefined ? undefined : { word: match[1], start: at - match[0].length }
}

/**
 * Returns the start of the word before an offset, as `BEFORE` matches it before one space.
 * Returns -1 unless the word is of 2 to 16 ASCII letters, after a space: the pattern decides then.
 */
function plainWordBefore(text: string, end: number): number {
  let start = end
  while (start > 0 && isAsciiLetter(text.charCodeAt(start - 1))) start--
  const length = end - start
  return length > 1 && length <= LONGEST && (start === 0 || text.charCodeAt(start - 1) === SPACE) ? start : -1
}

const LONGEST = 16
const SPACE = 0x20

/** Returns the matches of day numbers that may belong to months at the given offsets, in order. */
function figuresNear(text: string, places: readonly number[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let next: RegExpExecArray | null = null
  let end = 0 // end of the last match
  for (const place of places) {
    const from = Math.max(end, place - DAY_BEFORE)
    if (next && next.index >= from) {
      if (next.index > place + DAY_AFTER) continue
    } else {
      if (!hasFigure(text, from, place + DAY_AFTER + 1)) continue
      DAY.lastIndex = from
      next = DAY.exec(text)
    }
    for (; next && next.index <= place + DAY_AFTER; next = DAY.exec(text)) {
      found.push(next)
      end = DAY.lastIndex
    }
    if (!next) break
  }
  DAY.lastIndex = 0
  return found
}

/** Whether a digit is in a span of a text. */
function hasFigure(text: string, start: number, end: number): boolean {
  const last = Math.min(end, text.length)
  for (let at = start; at < last; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x30 && unit <= 0x39) return true
  }
  return false
}

/** Whether a text may have an East Asian date: a character beyond ASCII, such as `月`, is at one of the offsets. True without offsets. */
const mayHaveEasternDate = (text: string, places: readonly number[] | undefined): boolean =>
  !places || places.some((place) => text.charCodeAt(place) >= 0x80)

const EASTERN_DAY = /* @__PURE__ */ new RegExp(String.raw`\d[${MONTH_SIGNS}]\s?\d`)
/** East Asian dates: `2024年5月2日（木）`, `2024年5月2日星期四`, `5月2日`, `2024년 5월 2일(목)`; not: `2024年5月2日水` */
const EASTERN = /* @__PURE__ */ once(() => {
  const week = alternatives(WEEK_WORDS)
  return new RegExp(
    String.raw`(?:(\d{4})[${YEAR_SIGNS}]\s?)?(?<!\d)(\d{1,2})[${MONTH_SIGNS}]\s?(\d{1,2})[${DAY_SIGNS}](?:\s?(?:[(（](?:${week})?|${week})([${WEEKDAY_SIGNS.join('')}]))?`,
    'g',
  )
})

/** Returns the offset of the last character for “day” before the end of a date: 8 in `2024年5月2日（木`. */
function lastDaySign(date: string): number {
  const sign = [...DAY_SIGNS].find((each) => date.includes(each)) ?? ''
  return date.lastIndexOf(sign, date.length - 2)
}

function easternDates(text: string): WrittenDate[] {
  return [...text.matchAll(EASTERN())].map((match): WrittenDate => {
    const [whole, year, month, day, sign] = match
    const start = match.index
    const end = start + whole.length
    const number = sign === undefined ? 0 : (WEEKDAY_SIGNS.find((row) => row.includes(sign))?.indexOf(sign) ?? -1) + 1
    return {
      start,
      end: sign === undefined ? end : start + lastDaySign(whole) + 1,
      ...(year === undefined ? {} : { year: Number(year) }),
      month: Number(month),
      day: Number(day),
      ...(number > 0 ? { weekday: { number, start: end - 1, end } } : {}),
    }
  })
}

/** Whether the story’s dateline has no date with a weekday. No rule reads its other dates here: the parser reads them. */
const mayBeLeftOut = ({ bits }: TextIndex, { text: { text }, at, places }: TextToSearch): boolean =>
  ((bits[at] ?? 0) & WEEKDAY) === 0 && !mayHaveEasternDate(text, places)

const WEEKDAY = /* @__PURE__ */ textBit('weekday')

/**
 * Returns the dates in each text of a story. Computed once per story for all rules.
 * Skips tables and preformatted text, where numbers are rarely dates.
 */
export const datesOf = /* @__PURE__ */ oncePerIndex((index) => {
  const found: { readonly text: ArticleText; readonly dates: readonly WrittenDate[] }[] = []
  for (const placed of textsToSearch(index, 'month')) {
    const { text } = placed
    if (text.part === 'table' || text.part === 'preformatted') continue
    if (text.part === 'dateline' && text.block === undefined && mayBeLeftOut(index, placed)) continue
    const dates = writtenDates(placed, calendarWordsOf(index.article.language))
    if (dates.length > 0) found.push({ text, dates })
  }
  return found
})
