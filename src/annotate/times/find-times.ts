import type { Time } from '../../article'
import type { FoundNames } from '../names/find-names'
import { anchorOf, type TokenPage } from '../page'
import type { PageBlock } from '../page-block'
import type { SentenceSpan } from '../sentences/sentence'
import * as kinds from '../tokens/kinds'
import { clauseOf } from './clause'
import { dayAfterClock, dayInClause, lacksDay, takeDay } from './day-after-clock'
import { findMatches, numberOfSentence } from './find-matches'
import { isCaption } from './is-caption'
import { isFalseTime } from './is-false-time'
import { LastTime, NEIGHBOUR_GAP } from './last-time'
import { sideOfMovedDay } from './moved-day'
import { isInNamedYear, type NamedYear, namedYearOf } from './named-year'
import { offsetOfClock } from './offset-of-clock'
import { type Period, quarterOf } from './period'
import type { ReferenceDay } from './reference-day'
import { resolveTime } from './resolve-time'
import { emptySlots } from './slots'
import { tenseOf } from './tense'
import type { Moment, TimeContext } from './time-context'
import { endsWithStop, isLedTime } from './time-edges'
import { lastOf, type TimeMatch, TimeMatcher } from './time-matcher'
import type { TimeWords } from './time-words'

/** A time expression on a token page, such as `last Monday`. */
export interface TimeMention {
  /** The index in `TokenPage.blocks` of the block that contains the time. */
  readonly block: number
  readonly start: number
  readonly end: number
  /** The indexes of the first token of the time and of the one after the last. */
  readonly from: number
  readonly to: number
  readonly time: Time
}

/** Finds the times of a token page, sorted by position, without overlaps. Returns none for a language without time patterns. */
export function findTimes(page: TokenPage, { mentions }: Pick<FoundNames, 'mentions'>): readonly TimeMention[] {
  const words = page.words.times
  if (!words) return []
  const matcher = new TimeMatcher(page, words)
  const matches = findMatches(page, words, matcher)
  return matches.length > 0 ? new TimeFinder(page, words, mentions, matcher).find(matches) : []
}

/** Finds the times of a page among what looks like one. Remembers the last time and the last quarter, so that later times can refer to them. */
class TimeFinder implements TimeContext {
  readonly #page: TokenPage
  readonly #words: TimeWords
  readonly #matcher: TimeMatcher
  readonly #mentions: FoundNames['mentions']
  readonly #last: LastTime
  #mention = 0
  #sentence = 0
  /** The last time whose tense was asked for: the token after it, and its tense. */
  #joined = { last: 0, side: 0 }
  #range = { from: 0, to: 0, side: 0 }
  #named: NamedYear | undefined
  #day: TimeMatch | undefined
  #laterDay: TimeMatch | undefined
  #isCaption = false
  #match: TimeMatch = { slots: emptySlots(), from: 0, to: 0, next: undefined }
  readonly reference: ReferenceDay | undefined
  quarter: TimeContext['quarter']

  constructor(page: TokenPage, words: TimeWords, mentions: FoundNames['mentions'], matcher: TimeMatcher) {
    this.#page = page
    this.#mentions = mentions
    this.#words = words
    this.reference = page.reference
    this.#matcher = matcher
    this.#last = new LastTime(page, words)
  }

  /** Returns the times among the matches of time patterns, in text order. */
  find(matches: readonly TimeMatch[]): readonly TimeMention[] {
    const found: TimeMention[] = []
    const { blocks } = this.#page
    let index = -1
    let block: PageBlock | undefined
    for (const match of matches) {
      if (!block || match.from >= block.to) {
        do
          block = blocks[++index] as PageBlock // each match is in a block
        while (match.from >= block.to)
        this.#isCaption = isCaption(this.#page, this.#words, block)
      }
      if (this.#isFalse(match, block)) continue
      this.#laterDay = undefined
      this.#day = lacksDay(match.slots) ? this.#dayOfClock(match, block.to) : undefined
      for (let one: TimeMatch | undefined = match; one; one = one.next) found.push(this.#mentionOf(one, block, index))
    }
    return found
  }

  /** Returns the day of a clock time, near it or later in its clause. */
  #dayOfClock(match: TimeMatch, last: number): TimeMatch | undefined {
    const near = dayAfterClock(this.#page, this.#words, this.#matcher, lastOf(match), last)
    if (near) return near
    const sentence = this.#sentenceAt(match.from)
    this.#laterDay = sentence && dayInClause(this.#page, this.#words, this.#matcher, match, sentence)
    return this.#laterDay
  }

  #isFalse(match: TimeMatch, block: PageBlock): boolean {
    const { REFERENCE } = match.slots
    if (isNone(REFERENCE) || this.#isNamed(match)) return true
    for (let one: TimeMatch | undefined = match; one; one = one.next)
      if (isFalseTime(this.#page, this.#words, one, block)) return true
    if (REFERENCE === undefined || REFERENCE !== 'SOON') return false
    // `a soon-to-be-opened hall`; `he was soon released` is in the past
    if (this.#page.tokens.kind(match.to) === kinds.HYPHEN) return true
    this.#match = match
    return this.tense() < 0
  }

  #mentionOf(match: TimeMatch, block: PageBlock, index: number): TimeMention {
    const { tokens } = this.#page
    const { from, slots } = match
    const to = endsWithStop(this.#page, match) ? match.to - 1 : match.to
    const start = tokens.start(from)
    const end = tokens.end(to - 1) - (this.#words.particles?.lengths.get(tokens.word(to - 1)) ?? 0)
    this.#match = match
    if (this.#day && lacksDay(slots)) takeDay(slots, this.#day.slots)
    const found = resolveTime(slots, this)
    this.#named = namedYearOf(slots, found.value, from, to) ?? this.#named
    if (slots.SHIFT === undefined) this.quarter = quarterOf(found.value) ?? this.quarter
    const time: Time = { anchor: anchorOf(this.#page, block, start, end), type: found.type }
    if (found.value !== undefined) time.value = found.value
    if (found.start !== undefined) time.start = found.start
    if (found.end !== undefined) time.end = found.end
    if (found.modifier !== undefined) time.modifier = found.modifier
    return { block: index, start, end, from, to, time }
  }

  /** Whether a month, weekday or season is only part of a longer name: `Jan Kavan`, `Sunday Ogu`. */
  #isNamed({ slots, from, to }: TimeMatch): boolean {
    if (slots.MONTH === undefined && slots.WEEKDAY === undefined && slots.SEASON === undefined) return false
    const mentions = this.#mentions
    while ((mentions[this.#mention]?.to ?? from + 1) <= from) this.#mention++
    for (let at = this.#mention; (mentions[at]?.from ?? to) <= from; at++) {
      const { kind = 'place', from: first = 0, to: last = 0 } = mentions[at] ?? {}
      if (last < to || last - first <= to - from) continue
      if (kind === 'place' && (first === from || this.#page.tokens.has(from - 1, kinds.CAPITAL))) continue // but `Rio de Janeiro`
      if (first < from || !isLedTime(this.#page, this.#words, from)) return true
    }
    return false
  }

  offsetOf(local: string): string {
    const { zone, text, tokens } = this.#page
    if (zone === undefined) return ''
    const { slots, from, to } = this.#match
    return offsetOfClock(text, tokens.start(from), tokens.end(to - 1), slots, local, zone)
  }

  get lastTime(): Period | undefined {
    return this.#last.period
  }

  recordTime(period: Period): void {
    this.#last.record(period, this.#sentenceAt(this.#match.from), this.#match.to)
  }

  get lastClock(): Moment | undefined {
    return this.#last.clockNear(this.#sentenceAt(this.#match.from))
  }

  recordClock(clock: Moment): void {
    this.#last.recordClock(clock, this.#sentenceAt(this.#match.from))
  }

  near(isJoined = false): Period | undefined {
    const { from } = this.#match
    return this.#last.near(this.#sentenceAt(from), from, isJoined)
  }

  plannedFrom(): number | undefined {
    const { from, slots } = this.#match
    const isDay = slots.DAY !== undefined || slots.ORDINAL !== undefined
    return this.#last.plannedFrom(this.#sentenceAt(from), from, lastOf(this.#match), isDay)
  }

  namedYear(): { readonly year: number; readonly month: number } | undefined {
    const named = this.#named
    if (!named || !this.reference) return undefined
    const { from } = this.#match
    const year = Number(named.value.slice(0, 4))
    const isAhead = year > this.reference.year
    if (!isInNamedYear(this.#page, this.#words, this.#sentenceAt(from), named, from, isAhead)) return undefined
    return { year, month: Number(named.value.slice(5, 7)) || 1 }
  }

  tense(): number {
    const { slots } = this.#match
    const { from } = this.#laterDay ?? this.#match // whose verb may be between: `um 20 Uhr` ¦ `beginnt am Samstag`
    const range = this.#range
    if (from >= range.from && from < range.to) return range.side // the day that ends a range is in the tense of the one that starts it
    const to = Math.max(lastOf(this.#match), this.#day?.to ?? 0)
    const sentence = this.#sentenceAt(from)
    const { last, side } = this.#joined
    const isNear = last > (sentence?.from ?? 0) && last < from && from - last <= NEIGHBOUR_GAP
    const isJoined = isNear && this.#page.tokens.kind(last) !== kinds.SEMICOLON
    const clause = clauseOf(this.#page, this.#words, sentence, from, to, {
      isDay: slots.WEEKDAY !== undefined || slots.DAY !== undefined,
      isWeekday: slots.WEEKDAY !== undefined,
      isRange: this.#match.next !== undefined,
      isCaption: this.#isCaption,
    })
    const moved =
      slots.WEEKDAY !== undefined && clause.hasOtherDay ? sideOfMovedDay(this.#page, this.#words, clause) : 0
    const tense = moved || tenseOf(this.#page, this.#words, clause, sentence, isJoined ? side : 0)
    const next = moved === 0 ? tense : 1 // the day to which something is moved is to come
    this.#joined = { last: to, side: next }
    this.#range = { from, to, side: next }
    return tense
  }

  /** Returns the sentence that contains a token. Tokens must be passed in text order. */
  #sentenceAt(token: number): SentenceSpan | undefined {
    const { sentences } = this.#page
    this.#sentence = numberOfSentence(sentences, this.#sentence, token)
    return sentences[this.#sentence]
  }
}

/** Whether the words only look like a time. The first test spares a slow comparison of values of two types. */
const isNone = (reference: string | undefined): boolean => reference !== undefined && reference === 'NONE'
