import { calendarLinks } from '../../../../lexicon/calendar-links'
import {
  DAY_PARTS,
  DAY_SIGNS,
  ERAS,
  HAN_DAY_NUMERALS,
  HOUR_SIGNS,
  MONTH_SIGNS,
  NUMBER_SIGNS,
  PAPER_SIGNS,
  YEAR_FIGURES,
  YEAR_SIGNS,
} from '../../../../lexicon/east-asian-dates'
import { clockUnits, hourUnits } from '../../../../lexicon/units'
import { alternatives } from '../../../../lexicon/words'
import { CHARACTER_CLASS, DIGIT } from '../../../../text/characters'
import { pushAll } from '../../../../text/push-all'
import type { Span } from '../../../../text/span'
import { foldSpelling } from '../../../fold-spelling'
import type { Tables } from '../../../tables'
import { dateTokensOf, dateWordsOf, isWeekday } from './calendar-tables'

/** Digits other than `0` to `9`: Arabic, Persian, Devanagari, Bengali, Thai, full-width. `ZEROS` has the code of each zero. */
const DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

/** Date in numbers: `12-03-2025`, `24/04`, `3 - 5`, `6/2`; not: `9-17%`, `1.9-17`. */
const NUMERIC =
  /(?<![\d.,/:-])(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.]|\s-\s)\d{1,2}(?:\2(?:\d{4}|\d{2}))?)\.?(?![\d%:]|[-/.,]\d)/g
/** Time of day: `09:20`, `7 h 30`, `7.45 Uhr`, `16h`; not: `09:20:30`. */
const CLOCK = new RegExp(
  String.raw`(?<![\d.,/:-])(?:\d{1,2}(?:[:.]|\s?h\s?)\d{2}(?:\s?(?:${alternatives(clockUnits)}))?|\d{1,2}\s?(?:${alternatives(hourUnits)}))(?![\d:]|\p{L})`,
  'gu',
)
/** East Asian date: `3月12日`, `令和７年３月５日`, `五月七日`, `113年9月3日`, `24日`, `4월 24일`; not: `5日报`. */
const HAN = new RegExp(
  String.raw`(?:(?:${alternatives(ERAS)})?[\d${YEAR_FIGURES}]{1,4}[${YEAR_SIGNS}]\s?)?(?:[\d${HAN_DAY_NUMERALS}]{1,3}[${MONTH_SIGNS}]\s?)?[\d${HAN_DAY_NUMERALS}]{1,3}[${DAY_SIGNS}${NUMBER_SIGNS}](?![${PAPER_SIGNS}])(?:\s?(?:${alternatives(DAY_PARTS)})?(?:\d{1,2}[${HOUR_SIGNS}]))?`,
  'g',
)

/** Replaces the digits of every script by `0` to `9`. Offsets do not change. */
const latinDigits = (text: string): string =>
  text.replace(DIGITS, (digit) => {
    const unit = digit.charCodeAt(0)
    return String(unit - (ZEROS.findLast((zero) => zero <= unit) ?? unit))
  })

/** Kind of a token of a date: `D` a number of one or two digits, `Y` of four, the kinds of `DateWord`, a sign, or `x` for anything else. */
type DateKind = 'D' | 'M' | 'W' | 'Y' | 'w' | ',' | '.' | '-' | '/' | 'x'

interface DateToken extends Span {
  readonly kind: DateKind
}

/**
 * Finds the dates in the start of a paragraph, sorted by position, without overlaps.
 * A weekday, a time of day or the date in a second calendar belongs to the date next to it: `Monday, 3 March, 08:15` is one span.
 */
export function findDates(text: string, tables: Tables): readonly Span[] {
  if (!NUMBER.test(text)) return joinDates(text, lonelyWeekdays(text, tables), tables)
  const latin = latinDigits(text)
  const found: Span[] = []
  for (const pattern of [HAN, NUMERIC, CLOCK])
    for (const match of latin.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (!found.some((span) => span.start < end && start < span.end)) found.push({ start, end })
    }
  for (const span of wordedDates(latin, text, tables))
    if (!found.some((other) => other.start < span.end && span.start < other.end && !inside(other, span))) {
      const kept = found.filter((other) => !inside(other, span))
      found.length = 0
      pushAll(found, kept)
      found.push(span)
    }
  found.sort((one, two) => one.start - two.start)
  return joinDates(text, found, tables)
}

/** Digit or East Asian numeral. A text without one has no day, year or time of day. */
const NUMBER = new RegExp(String.raw`[\d٠-٩۰-۹०-९০-৯๐-๙${YEAR_FIGURES}]`)
/** Word between marks, the only position where a weekday counts without a number: `Pazar` is Sunday in Turkish, but not in `Novi Pazar`. */
const LONELY =
  /(?<=(?:^|[,.(（|/·•–—-])\s*)\p{L}[\p{L}\p{M}'’ʼ]*(?:\.\p{L}\p{M}*)?\.?(?=\s*(?:$|[,.:()（）|/·•–—_-]))/gu

/** Finds the weekdays of a text without numbers, each between marks: `Monday` in `LIMA, Monday –`; not: `Pazar` in `Novi Pazar`. */
function lonelyWeekdays(text: string, tables: Tables): Span[] {
  const found: Span[] = []
  for (const { 0: word, index } of text.matchAll(LONELY))
    if (isWeekday(foldSpelling(word), tables)) found.push({ start: index, end: index + word.length })
  return found
}

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** Joins dates with only a mark or words of dates between them, and drops a time of day alone. `Monday, 3 March, 08:15`, `1446 / 2024` */
function joinDates(text: string, dates: readonly Span[], tables: Tables): Span[] {
  const joined: Span[] = []
  for (const date of dates) {
    const last = joined.at(-1)
    const between = last && text.slice(last.end, date.start)
    if (last && between !== undefined && CONNECTS.test(between))
      joined[joined.length - 1] = { start: last.start, end: date.end }
    else if (last && between !== undefined && between.length < 14 && isDateWords(between, tables))
      joined[joined.length - 1] = { start: last.start, end: date.end }
    else joined.push(date)
  }
  return joined.filter(({ start, end }) => !LONE_CLOCK.test(text.slice(start, end)))
}

const CONNECTS = /^\s?[,/،]?\s?$/u
const LONE_CLOCK = /^\d{1,2}(?:[:h]\d{2})?\s?h?$/
/** Words that link the dates of two calendars, and the signs of eras. */
const LINKS = new Set(calendarLinks)
const isDateWords = (text: string, tables: Tables): boolean =>
  text.trim().length > 0 &&
  text
    .trim()
    .split(/\s+/)
    .every((word) => tables.dateWords.has(foldSpelling(word)) || LINKS.has(word))

/** Finds dates with a month or a weekday in words: `12 Ramadan`, `balandžio 24 d.`, `Monday`; not: `in May` without a number or marks. */
function wordedDates(latin: string, text: string, tables: Tables): Span[] {
  const tokens = dateTokens(latin, text, tables)
  const found: Span[] = []
  if (!tokens.some(({ kind }) => kind === 'M' || kind === 'W')) return found // every order has one
  for (let i = 0; i < tokens.length; i++) {
    let kinds = ''
    let last = -1
    for (let j = i; j < tokens.length && j - i < 12; j++) {
      const { kind } = tokens[j] as DateToken
      if (kind === 'x') break
      kinds += kind
      if (WHOLE.test(kinds)) last = j
    }
    if (last < 0) continue
    const [first, final] = [tokens[i] as DateToken, tokens[last] as DateToken]
    if (last === i && !isBetweenMarks(text, first.start, final.end)) continue
    found.push({ start: (tokens[i] as DateToken).start, end: (tokens[last] as DateToken).end })
    i = last
  }
  return found
}

/** Orders in which a date may be written, one letter per token: `WDMY` for `Mo 3 March 2025`, `MD,Y` for `March 3, 2025`. */
const WHOLE =
  /^(?:W[,.]?w*|W[,.]?w*)?(?:Dw?\.?(?:-Dw?\.?)?w*,?M\.?(?:w*,?w*Yw?\.?)?|M\.?w*Dw?\.?(?:-Dw?)?(?:,?Y\.?)?w?\.?|Y\.?w?\.?,?M\.?,?Dw?\.?|Y\.?w?Dw?\.?M|MY|YM)(?:,?W)?$|^W\.?$|^W[,.]?w*Dw?\.?$/

/**
 * Whether a span has a mark or an end of the text on both sides. A weekday alone is a date only there.
 * Elsewhere it may be part of a name: `Novi Pazar`, where `Pazar` is Turkish for Sunday.
 */
const isBetweenMarks = (text: string, start: number, end: number): boolean =>
  /(?:^|[,.(（|/·•–—-])\s*$/u.test(text.slice(Math.max(0, start - 4), start)) &&
  /^\s*(?:$|[,.:()（）|/·•–—_-])/u.test(text.slice(end, end + 4))

function dateTokens(latin: string, text: string, tables: Tables): DateToken[] {
  const tokens: DateToken[] = []
  const { kinds, openers } = dateWordsOf(tables)
  let opener = false
  let end = 0
  for (const token of dateTokensOf(latin)) {
    const start = latin.indexOf(token, end) // only white space is between
    end = start + token.length
    const before = tokens.at(-1)
    if (opener && before && before.kind !== ',' && kinds.get(foldSpelling(text.slice(before.start, end))) === 'M') {
      tokens[tokens.length - 1] = { kind: 'M', start: before.start, end }
      opener = false
      continue
    }
    const mark = SIGNS.get(token)
    const folded = mark === undefined ? foldSpelling(text.slice(start, end)) : token
    opener = openers.has(folded)
    tokens.push({ kind: mark ?? numberKind(token) ?? kinds.get(folded) ?? 'x', start, end })
  }
  return tokens
}

const SIGNS: ReadonlyMap<string, DateKind> = new Map<string, DateKind>([
  ['–', '-'],
  ['-', '-'],
  [',', ','],
  ['،', ','],
  ['.', '.'],
  ['/', '/'],
])

function numberKind(token: string): DateKind | undefined {
  if (CHARACTER_CLASS[token.charCodeAt(0)] !== DIGIT) return undefined
  return token.length < 3 ? 'D' : token.length === 4 ? 'Y' : 'x'
}
