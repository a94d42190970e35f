import { CHARACTER_CLASS, DIGIT } from '../../../../text/characters'
import type { Span } from '../../../../text/span'
import { foldSpelling, type Tables } from '../../../tables'
import { DATE_TOKEN, dateWordsOf, isWeekday } from './calendar-tables'

/** Digits of the scripts that have their own. */
const DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

/** `12-03-2025`, `24/04`, `3 - 5`, `6/2`; not: `9-17` inside a longer number. */
const NUMERIC =
  /(?<![\d.,/:-])(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.]|\s-\s)\d{1,2}(?:\2(?:\d{4}|\d{2}))?)\.?(?![\d%:]|[-/.,]\d)/g
/** `09:20`, `7 h 30`, `7.45 Uhr`, `16h` */
const CLOCK =
  /(?<![\d.,/:-])(?:\d{1,2}(?:[:.]|\s?h\s?)\d{2}(?:\s?(?:Uhr|Uhr|hrs?|GMT|h|น\.))?|\d{1,2}\s?(?:h|Uhr))(?![\d:]|\p{L})/gu
/** `3月12日`, `令和７年３月５日`, `五月七日`, `113年9月3日`, `24日`, `4월 24일` */
const HAN =
  /(?:(?:令和|平成|民國|民国)?[\d０-９〇零一二三四五六七八九十元]{1,4}[年년]\s?)?(?:[\d一二三四五六七八九十]{1,3}[月월]\s?)?[\d一二三四五六七八九十]{1,3}[日号號일](?!报|報|本)(?:\s?(?:上午|下午|凌晨|晚)?(?:\d{1,2}[時时]))?/g

/** Rewrites the digits of every script as `0` to `9`, unit for unit. */
const latinDigits = (text: string): string =>
  text.replace(DIGITS, (digit) => {
    const unit = digit.charCodeAt(0)
    return String(unit - (ZEROS.findLast((zero) => zero <= unit) ?? unit))
  })

type DateKind = 'D' | 'M' | 'W' | 'Y' | 'w' | ',' | '.' | '-' | '/' | 'x'

interface DateToken extends Span {
  readonly kind: DateKind
}

/** Finds the dates in the start of a paragraph: with a weekday, a time of day, or a second calendar. In order, without overlaps. */
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
      found.push(...kept, span)
    }
  found.sort((one, two) => one.start - two.start)
  return joinDates(text, found, tables)
}

/** A digit of any script, without which no day, year or time of day is written. */
const NUMBER = /[\d٠-٩۰-۹०-९০-৯๐-๙０-９〇零一二三四五六七八九十元]/
/** A word between marks, the only place of a weekday without a number: it may also be part of a name, as in `Novi Pazar`. */
const LONELY =
  /(?<=(?:^|[,.(（|/·•–—-])\s*)\p{L}[\p{L}\p{M}'’ʼ]*(?:\.\p{L}\p{M}*)?\.?(?=\s*(?:$|[,.:()（）|/·•–—_-]))/gu

/** Finds the weekdays of a text without numbers. */
function lonelyWeekdays(text: string, tables: Tables): Span[] {
  const found: Span[] = []
  for (const { 0: word, index } of text.matchAll(LONELY))
    if (isWeekday(foldSpelling(word), tables)) found.push({ start: index, end: index + word.length })
  return found
}

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** Joins dates with nothing but a mark or a connecting word between them: `Monday, 3 March, 08:15`, `1446 / 2024`. */
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
/** What links the dates of two calendars, and the signs of their eras. */
const LINKS = new Set(['الموافق', 'هـ', 'م', 'ق', 'г'])
const isDateWords = (text: string, tables: Tables): boolean =>
  text.trim().length > 0 &&
  text
    .trim()
    .split(/\s+/)
    .every((word) => tables.dateWords.has(foldSpelling(word)) || LINKS.has(word))

/** Dates with a month or a weekday in words, and a number beside an unknown word of a month’s length: `12 Ramadan`, `balandžio 24 d.` */
function wordedDates(latin: string, text: string, tables: Tables): Span[] {
  const tokens = dateTokens(latin, text, tables)
  const found: Span[] = []
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

/** The orders of a written date, over the kinds of its words. */
const WHOLE =
  /^(?:W[,.]?w*|W[,.]?w*)?(?:Dw?\.?(?:-Dw?\.?)?w*,?M\.?(?:w*,?w*Yw?\.?)?|M\.?w*Dw?\.?(?:-Dw?)?(?:,?Y\.?)?w?\.?|Y\.?w?\.?,?M\.?,?Dw?\.?|Y\.?w?Dw?\.?M|MY|YM)(?:,?W)?$|^W\.?$|^W[,.]?w*Dw?\.?$/

/** Whether a word stands between marks or at the start: a weekday alone may also be part of a name, as in `Novi Pazar`. */
const isBetweenMarks = (text: string, start: number, end: number): boolean =>
  /(?:^|[,.(（|/·•–—-])\s*$/u.test(text.slice(Math.max(0, start - 4), start)) &&
  /^\s*(?:$|[,.:()（）|/·•–—_-])/u.test(text.slice(end, end + 4))

function dateTokens(latin: string, text: string, tables: Tables): DateToken[] {
  const tokens: DateToken[] = []
  const { kinds, openers } = dateWordsOf(tables)
  let opener = false
  for (const { 0: token, index: start } of latin.matchAll(DATE_TOKEN)) {
    const end = start + token.length
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
