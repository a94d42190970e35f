import type { AnpaHeader } from '../../diagnostics/envelope'
import { isCalendarDay } from '../../text/partial-date'
import { type HeaderBuilder, headerLineEnd, nextLineStart, skipSpace } from './header-builder'
import { ANPA_LETTERS } from './tables'

/*
 * ANPA 1312: `[ENQ codes] SYN SYN SOH`, service level and number up to US, selector; a line of priority, category, format, keyword,
 * version, reference, day and words; STX.
 * This file reads the text between SOH and STX, with or without its controls (some archives spell them `&Cx1f;`).
 */

const FORMAT = '(?: ?([\\x13\\x14]|&Cx1[34];))?(?: ?([\\x11\\x12]|&Cx1[12];))?'
/** Line with service level and number: `f0704␟reute`, `a0105KYODO␟koko-`, `W2607␟asian`, `z6715␟-----` */
const NUMBER =
  /^([A-Za-z])?(\d{3,4})([^\x1f&\r\n]{0,15})(?:\x1f|&Cx1f;)[^\S\r\n]*([A-Za-z\d-]{1,6}(?![A-Za-z\d-]))?[^\S\r\n]*/d
/**
 * Line with service level and number that lost its US (unit separator): `f0704reute`, `W2607 asian`.
 * `A1000 men` fits too, so a keyword line must follow.
 */
const BARE_NUMBER = /^([A-Za-z])(\d{4})([A-Z]{2,15})? ?([a-z\d-]{2,6})[^\S\r\n]*$/d
/** Keyword line: `u f BC-BAHIA-COCOA-REVIEW   02-26 0105`, `r a␓␑ BC-US--Ethanol-LosingGra 1stLd-Writethru   11-13 1693` */
const LINE = new RegExp(`^([A-Za-z]) ([A-Za-z])${FORMAT} +(\\S.*)$`, 'd')
const DAY = /(?:^|\s)(\d\d)-(\d\d)(?: +(\d{1,5}))?\s*$/d
/** Edition or agency at the start of a keyword: `AM-`, `BC-`, `AP-`. It shows a header line whose day was cut off. */
const CYCLE = /^(?:AM|PM|BC|AP)-/
const REFERENCE = /^[A-Za-z]{1,2}\d{2,4}$/

/** Whether a line is a complete keyword line, with or without control characters. A message may open with one. */
export function isAnpaLine(line: string): boolean {
  const match = LINE.exec(line)
  if (!match || !ANPA_LETTERS.includes((match[1] ?? '').toLowerCase())) return false
  const rest = match[5] ?? ''
  const day = DAY.exec(rest)
  return (day !== null && day.index > 0) || (CYCLE.test(rest) && rest.length < 70 && !/[.!?,]\s*$/.test(rest))
}

/** Whether a line has service level and number, as the first line of an ANPA header does. */
export const isHeaderNumber = (line: string): boolean => BARE_NUMBER.test(line) || NUMBER.test(line)

/** Parsed ANPA header, and the offset in the copy after it. */
export interface AnpaMatch {
  readonly header: AnpaHeader
  readonly end: number
}

/**
 * Reads an ANPA header at an offset; undefined if not found.
 * `sure`: a control character such as SOH precedes, so that any line in the form of a keyword line is accepted.
 */
export function readAnpa(builder: HeaderBuilder, at: number, sure: boolean): AnpaMatch | undefined {
  const { text } = builder
  const header: AnpaHeader = {}
  const end = headerLineEnd(text, at)
  const first = text.slice(at, end)
  let line = at
  const number = NUMBER.exec(first) ?? (isNumbered(text, at, end) ? BARE_NUMBER.exec(first) : null)
  if (number) {
    const whole = number[0].length
    line = at + whole < end ? at + whole : skipSpace(text, nextLineStart(text, end), end + 8)
    Object.assign(header, builder.groups('header', number, at, ['service', 'number', 'agency', 'selector']))
  }
  const stop = headerLineEnd(text, line)
  if (!readLine(builder, header, line, stop, sure || number !== null)) return number ? { header, end } : undefined
  return { header, end: stop }
}

const isNumbered = (text: string, at: number, end: number): boolean => {
  const next = skipSpace(text, nextLineStart(text, end), end + 8)
  return end > at && isAnpaLine(text.slice(next, headerLineEnd(text, next)))
}

function readLine(builder: HeaderBuilder, header: AnpaHeader, at: number, end: number, sure: boolean): boolean {
  const line = builder.text.slice(at, end)
  const match = LINE.exec(line)
  if (!match || !(sure || isAnpaLine(line))) return false
  Object.assign(header, builder.groups('header', match, at, ['priority', 'category']))
  const [, , , type, layout, rest = ''] = match
  if (type) header.type = type.includes('3') || type === '\x13' ? 'body' : 'agate'
  if (layout) header.layout = layout.includes('11') || layout === '\x11' ? 'text' : 'tabular'
  addField(builder, 'type', at, match.indices?.[3])
  addField(builder, 'layout', at, match.indices?.[4])
  const start = at + line.length - rest.length
  const day = DAY.exec(rest)
  readKeywordAndVersion(builder, header, rest.slice(0, day?.index ?? rest.length), start)
  if (day) {
    const [month, date] = [Number(day[1]), Number(day[2])]
    const from = start + (day.indices?.[1]?.[0] ?? 0)
    builder.field('header.date', from, from + 5)
    if (isCalendarDay(month, date)) header.date = { month, day: date }
    else if (isCalendarDay(date, month)) header.date = { month: date, day: month }
    else {
      builder.report('envelope/date', 'warning', 'Day in the header is not a calendar day.', from, from + 5)
    }
    if (day[3]) {
      addField(builder, 'words', start, day.indices?.[3])
      header.words = Number(day[3])
    }
  }
  return true
}

/** Reads keyword, version and reference: `AM-Soviet-AfghanRiot`, `PM-Obit-CarolinaProkofiev 1stLd-Writethru a0522`. */
function readKeywordAndVersion(builder: HeaderBuilder, header: AnpaHeader, names: string, at: number): void {
  const length = names.trimEnd().length
  const space = names.search(/\s/)
  const keyword = builder.field('header.keyword', at, at + (space < 0 ? names.length : space))
  if (keyword) header.keyword = keyword
  if (space < 0) return
  const last = names.slice(0, length).search(/\S+$/)
  const refers = last > space && REFERENCE.test(names.slice(last, length))
  const version = builder.field('header.version', at + space, at + (refers ? last : length))
  if (version) header.version = version
  const reference = refers ? builder.field('header.reference', at + last, at + length) : undefined
  if (reference) header.reference = reference
}

function addField(builder: HeaderBuilder, name: string, at: number, place: [number, number] | undefined): void {
  if (place) builder.spans[`envelope.header.${name}`] = { start: at + place[0], end: at + place[1] }
}
