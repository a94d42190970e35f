import type { FoundRestriction } from '../../restrictions/find-restriction'
import { openingOf } from '../phrases'
import type { HeadPart, Reader, TailPart } from '../reader'
import type { Tables } from '../tables'
import { CYCLE_WORDS, embargoOfText, hasWeekday } from './embargo-of-text'
import { type EmbargoTime, embargoTime } from './embargo-time'
import { isUpperCase } from './is-upper-case'

const LONGEST = 300 // maximum characters

/**
 * Words that release a story at once, so that the line is no embargo: `FOR IMMEDIATE RELEASE`, `For Release Anytime`.
 * Not: `For release Monday`.
 */
const FREE = /\b(?:immediate (?:release|use|publication)|anytime|any time|embargo lifted|no embargo)\b/i
/**
 * Embargo within a sentence: `Transmission of material in this news release is embargoed until 0400 GMT`; not:
 * `The embargoed oil was sold.`
 */
const WITHIN = /\b(?:is|are) (?:strictly )?(?:embargoed|under embargo) (?:until|till|for)\b/i
const NAMED = /embargo/i
/**
 * Words for the story itself. An embargo within a sentence needs one of them.
 * `This item is under embargo until noon`; not: `The results are under embargo until noon, he said.`
 */
const OWN = /\b(?:this|news|following) (?:story|article|item|report|release|material)\b/i
/**
 * Openings of an embargo that other lines have too, so that a day, a time or one of the {@link EMBARGO_WORDS} must follow.
 * `For release Sunday`; not: `For use in schools`
 */
const WEAK = /^(?:for|advance|immediate|release|publication|hold)\b/
const EMBARGO_WORDS = /\b(?:thereafter|editions?|AMs|PMs|notified|further notice|after delivery|holding for release)\b/i

/** Marks and labels before the opening: `*** EMBARGOED UNTIL`, `(EMBARGOED UNTIL`, `Eds: For release`; not: `Editors held` */
const BEFORE = /^[*#=([【\s-]*(?:(eds|editors)\s?:\s*)?/i
/**
 * Minimum number of words in small letters in a line with a full stop that is prose.
 * `Embargoed until Monday, the report says that prices rose.` is no embargo.
 */
const SENTENCE = 5
const SMALL = /(?<!\p{L})\p{Ll}{3,}/gu

/**
 * Embargo in brackets before an alert on the same line.
 * `(EMBARGOED FOR RELEASE AT 1130 GMT) ***JOBLESS FELL 44,100`; not: `(EMBARGOED UNTIL 1130 GMT) and thereafter`.
 */
const BRACKETED = /^\([^()]{10,200}\)\s+(?=[\p{Lu}\p{Lo}\d*“"])/u
const ALERT = 15 // minimum characters of an alert

/** Opening words of a line that may be an embargo. */
interface Found {
  /** Offset in the line after its marks, its label and its opening words. */
  readonly length: number
  /** Whether the line opens with `Eds:` or the like. */
  readonly label: boolean
  /** Whether lines other than embargoes have these opening words too, such as `For release`. */
  readonly weak: boolean
  /** Whether the restriction patterns recognize the line as an embargo. */
  readonly sure?: boolean
}

function findOpening(line: string, tables: Tables, restriction: FoundRestriction | undefined): Found | undefined {
  if (restriction?.kind === 'embargo') return { length: restriction.end, label: false, weak: false, sure: true }
  const before = BEFORE.exec(line)
  const start = before?.[0].length ?? 0
  const opening = openingOf(line.slice(start))
  const length = tables.embargoes.opening(opening)?.length
  if (length === undefined) return NAMED.test(line) && WITHIN.test(line) ? WITHIN_LINE : undefined
  return { length: start + length, label: before?.[1] !== undefined, weak: WEAK.test(opening) }
}

const WITHIN_LINE: Found = { length: 0, label: false, weak: false }

/**
 * Whether a time is exact: a day with a clock time, or a day in a line of capitals.
 * `For release 9 a.m. EDT, March 5`; not: `For release in March`
 */
const isMoment = ({ day, clock }: EmbargoTime, capitals: boolean): boolean =>
  day !== undefined && (clock !== undefined || capitals)

const hasTime = (line: string, time: EmbargoTime, tables: Tables): boolean =>
  time.day !== undefined || time.clock !== undefined || hasWeekday(line, tables)

/**
 * Head and tail part: an embargo. `For release Thursday, Jan. 5, and thereafter`, `EMBARGOED UNTIL 0001 GMT, April 24`.
 * Not: `Embargo on oil lifted`.
 */
export const embargo: HeadPart & TailPart = {
  opensWith: { phrases: ['embargoes'], cues: 'emb eds edi # = ( [' },
  opens: (line, { tables }) => tables.embargoes.opening(openingOf(line)) !== undefined,
  fits(reader, index) {
    if (reader.length(index) > LONGEST) return false
    const line = reader.line(index)
    const { tables, date } = reader.source
    const found = findOpening(line, tables, reader.restriction(index))
    if (!found || FREE.test(line)) return false
    if (found.sure) return true
    if (found === WITHIN_LINE) return OWN.test(line)
    if (/[.!?]$/.test(line) && (line.match(SMALL)?.length ?? 0) >= SENTENCE) return false
    if (found.weak) return isMoment(embargoTime(line, tables, date), isUpperCase(line))
    const rest = line.slice(found.length)
    return (
      !/[\p{L}\d]/u.test(rest) || EMBARGO_WORDS.test(rest) || hasTime(rest, embargoTime(line, tables, date), tables)
    )
  },
  read(reader, index) {
    if (reader.length(index) > LONGEST) return 0
    const whole = reader.line(index)
    const { tables, date } = reader.source
    const found = findOpening(whole, tables, reader.restriction(index))
    if (!found) return 0
    const own = BRACKETED.exec(whole)?.[0].length ?? 0
    const at = own > 0 && own < whole.length - ALERT ? own : endOfEmbargo(reader, index)
    if (at > 0) reader.split(index, at)
    const line = reader.line(index)
    const time = embargoTime(line, tables, date)
    const free = !found.sure && FREE.test(line)
    const dated = hasTime(line, time, tables)
    if (found.weak && !free && !dated && !EMBARGO_WORDS.test(line)) return 0
    if (found.label && !free && !dated) return 0
    addEmbargo(reader, index, free ? undefined : time)
    return 1
  },
}

/**
 * Head part: a line with the word `embargo` in it, if it is an embargo: `Transmission of this news release is embargoed until 0400 GMT`.
 */
export const namedEmbargo: HeadPart = {
  opensWith: { longest: LONGEST },
  read: (reader, index) =>
    reader.length(index) <= LONGEST && NAMED.test(reader.line(index)) ? embargo.read(reader, index) : 0,
}

const MOST = 4 // lines after the first of an embargo that are examined
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '【': '】', '*': '*', '#': '#' }
/** Start of a line that continues an embargo: `thereafter`, `(1130 GMT)`, `- NOT FOR BROADCAST`; not: `Ferries run again` */
const GOES_ON = /^[^\p{Lu}\p{Lo}]|^(?:AND|OR|NOT|NO|UNTIL|FOR|ON|AT)\b/u

/**
 * Returns the offset in a block's text of the first line after the embargo; 0 if the whole block is the embargo.
 * `Ferries run again` below `EMBARGOED UNTIL 1130 GMT MARCH 19`; not: `and thereafter` below `For release Thursday, Jan. 5,`.
 */
function endOfEmbargo(reader: Reader, index: number): number {
  const { first, last } = reader.block(index)
  if (first === last) return 0
  const { lines, text: copy, tables, date } = reader.source
  const text = reader.line(index)
  for (let line = first + 1; line <= Math.min(last, first + MOST); line++) {
    const next = copy.slice(lines.start[line], lines.end[line])
    const at = text.indexOf(` ${next}`) + 1
    if (at === 0 || GOES_ON.test(next) || EMBARGO_WORDS.test(next) || CYCLE_WORDS.test(next)) continue
    if (hasTime(next, embargoTime(next, tables, date), tables)) continue
    if (isCompleteEmbargo(text.slice(0, at - 1), next, tables, date)) return at
  }
  return 0
}

/**
 * Whether an embargo is complete without the next line.
 * Either its bracket closes, or it has a day and a clock time, or it has a day and, unlike `next`, is all in capitals.
 */
function isCompleteEmbargo(own: string, next: string, tables: Tables, date: string | undefined): boolean {
  const closer = CLOSERS[own.charAt(0)]
  if (closer) return own.endsWith(closer)
  const time = embargoTime(own, tables, date)
  if (time.day === undefined && !hasWeekday(own, tables)) return false
  return time.clock !== undefined || (isUpperCase(own) && !isUpperCase(next))
}

function addEmbargo(reader: Reader, index: number, time: EmbargoTime | undefined): void {
  const { builder } = reader
  const { article } = builder
  const joined = reader.joined(index)
  if (!time) {
    const notes = (article.editorsNotes ??= [])
    notes.push({ text: builder.addText(`editorsNotes.${notes.length}.text`, joined) })
    return
  }
  if (article.embargo) {
    const restrictions = (article.restrictions ??= [])
    restrictions.push(builder.addText(`restrictions.${restrictions.length}`, joined))
    return
  }
  const found = embargoOfText(builder.addText('embargo.text', joined), time, reader.source)
  if (time.zone && time.clock) found.zone = builder.addField('embargo.zone', joined, time.zone.from, time.zone.to)
  article.embargo = found
}
