import type { Span } from '../text/span'
import { type CalendarWords, calendarWordsOf } from './calendar'
import type { ArticleText } from './engine/article-texts'
import { oncePerIndex } from './engine/once-per-index'
import { type TextToSearch, textsToSearch } from './engine/texts-with'

/** The span and the numbers of a date in a text. */
export interface WrittenDate extends Span {
  readonly month: number
  readonly day: number
  readonly year?: number
  /** The weekday before or after the date: its number from 1 (Monday), and the span of its word. */
  readonly weekday?: Span & { readonly number: number }
}

/** A day number of one or two digits: `24`; not in `1,024`, `9.24`, `24%`, `2024`, `24,000` */
const DAY = /(?<![\d.,:/$€£¥-])\d{1,2}(?!\d|[.,:/]\d|%|\s?percent|\s?pct)/g
/** The word before a number: `April 24`, `Apr. 24`, `Monday (Aug 31`; bounded by the slice it is run on */
const BEFORE = /(?<![\p{L}\p{M}])([\p{L}\p{M}-]{2,16})(\.?,?[\s(（]{1,3})$/u
/** The words after a number: `24 April`, `24. April`, `24th of April`, `24 de abril` */
const BEHIND = /^(?:\.|º|ª|er|st|nd|rd|th)?\s(?:([\p{L}]{1,4})\s)?([\p{L}\p{M}]{3,16})/u
/** The year after a date: `, 2024`, ` 2024`, ` de 2024`; not `, 2000 people` in words of a unit */
const YEAR = /^(?:st|nd|rd|th)?\.?,?\s(?:([\p{L}]{1,3})\s)?([12]\d{3})(?![\d.,:/-]?\d)/u
const REACH = 40
/** The longest match of `BEFORE`, plus one character. */
const REACH_BACK = 24
/** Characters allowed directly before a number, and directly after it, next to a word. */
const PARTS_BEFORE = /[\s(（]/
const PARTS_BEHIND = /[\s.ºªersnt]/

/** Returns the dates that a text names with a month word and a day. Skips numeric dates such as 04/05/2024, which are ambiguous. */
function writtenDates(
  { text: { text }, places }: TextToSearch,
  { months, weekdays, between }: CalendarWords,
): WrittenDate[] {
  const found: WrittenDate[] = []
  const wordBefore = (at: number): { word: string; start: number } | undefined => {
    if (!PARTS_BEFORE.test(text.charAt(at - 1))) return undefined
    const match = BEFORE.exec(text.slice(Math.max(0, at - REACH_BACK), at))
    return match?.[1] === undefined ? undefined : { word: match[1], start: at - match[0].length }
  }
  if (holdsEast(text, places) && EASTERN_DAY.test(text)) return easternDates(text)
  for (const match of places ? figuresNear(text, places) : text.matchAll(DAY)) {
    const day = Number(match[0])
    const end = match.index + match[0].length
    let before = wordBefore(match.index)
    let month = before && months.get(before.word.toLowerCase())
    let start = match.index
    let behind = end
    if (before && month !== undefined && /^\p{Lu}/u.test(before.word)) {
      start = before.start
      before = wordBefore(start)
    } else {
      const next = PARTS_BEHIND.test(text.charAt(end)) ? BEHIND.exec(text.slice(end, end + REACH)) : null
      month =
        next?.[2] === undefined || (next[1] && !between.has(next[1].toLowerCase()))
          ? undefined
          : months.get(next[2].toLowerCase())
      if (month === undefined || !next) continue
      behind += next[0].length
      if (before && between.has(before.word.toLowerCase())) before = wordBefore(before.start)
    }
    const number = before && weekdays.get(before.word.toLowerCase())
    const tail = YEAR.exec(text.slice(behind, behind + 12))
    const year = tail && (tail[1] === undefined || between.has(tail[1].toLowerCase())) ? Number(tail[2]) : undefined
    if (tail && year !== undefined) behind += tail[0].length
    const weekday =
      before && number !== undefined
        ? { number, start: before.start, end: before.start + before.word.length }
        : undefined
    found.push({
      start,
      end: behind,
      day,
      month,
      ...(year === undefined ? {} : { year }),
      ...(weekday ? { weekday } : {}),
    })
  }
  return found
}

/** Returns the numbers of one or two digits near the given offsets, in order. */
function figuresNear(text: string, places: readonly number[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let next: RegExpExecArray | null = null
  let end = 0 // end of the last match
  for (const place of places) {
    if (!next || next.index < place - REACH) {
      DAY.lastIndex = Math.max(end, place - REACH)
      next = DAY.exec(text)
    }
    for (; next && next.index <= place + REACH; next = DAY.exec(text)) {
      found.push(next)
      end = DAY.lastIndex
    }
    if (!next) break
  }
  DAY.lastIndex = 0
  return found
}

/** Whether a text may have a month sign beyond ASCII, such as `年`. Unknown offsets count as yes. */
const holdsEast = (text: string, places: readonly number[] | undefined): boolean =>
  !places || places.some((place) => text.charCodeAt(place) >= 0x80)

/** The weekday characters, Monday first: Chinese, Japanese, Korean. */
export const EAST: readonly string[] = ['一二三四五六日', '月火水木金土日', '월화수목금토일', '一二三四五六天']
const EASTERN_DAY = /\d[月월]\s?\d/
/** East Asian dates: `2024年5月2日（木）`, `2024年5月2日星期四`, `5月2日`, `2024년 5월 2일(목)`; not: `2024年5月2日水` */
const EASTERN =
  /(?:(\d{4})[年년]\s?)?(?<!\d)(\d{1,2})[月월]\s?(\d{1,2})[日일](?:\s?(?:[(（](?:星期|周|週)?|星期|周|週)([一二三四五六日天月火水木金土월화수목금토일]))?/g

function easternDates(text: string): WrittenDate[] {
  return [...text.matchAll(EASTERN)].map((match): WrittenDate => {
    const [whole, year, month, day, sign] = match
    const start = match.index
    const end = start + whole.length
    const number = sign === undefined ? 0 : (EAST.find((row) => row.includes(sign))?.indexOf(sign) ?? -1) + 1
    return {
      start,
      end:
        sign === undefined ? end : start + whole.lastIndexOf(whole.includes('日') ? '日' : '일', whole.length - 2) + 1,
      ...(year === undefined ? {} : { year: Number(year) }),
      month: Number(month),
      day: Number(day),
      ...(number > 0 ? { weekday: { number, start: end - 1, end } } : {}),
    }
  })
}

/**
 * Returns the dates in each text of a story. Computed once per story for all rules.
 * Skips tables and preformatted text, where numbers are rarely dates.
 */
export const datesOf = /* @__PURE__ */ oncePerIndex((index) => {
  const found: { readonly text: ArticleText; readonly dates: readonly WrittenDate[] }[] = []
  for (const placed of textsToSearch(index, 'month', 'figure')) {
    const { text } = placed
    if (text.part === 'table' || text.part === 'preformatted') continue
    const dates = writtenDates(placed, calendarWordsOf(index.article.language))
    if (dates.length > 0) found.push({ text, dates })
  }
  return found
})
