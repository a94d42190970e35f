import { dayNumber } from '../../text/calendar'
import type { TokenPage } from '../page'
import type { SentenceSpan } from '../sentences/sentence'
import { isBelowPlan } from './is-below-plan'
import type { Period } from './period'
import type { Moment } from './time-context'
import type { TimeWords } from './time-words'

/** Tokens between two times that are joined, at most: `Monday` ¦ `and on` ¦ `Tuesday`. */
export const NEIGHBOUR_GAP = 2
const MONTH = 31 // days of the longest time from which a plan is counted

/** The last time that a page mentioned, to which a later one may refer. */
export class LastTime {
  readonly #page: TokenPage
  readonly #words: TimeWords
  period: Period | undefined
  #sentence: SentenceSpan | undefined
  #to = 0
  #clock: { readonly moment: Moment; readonly sentence: SentenceSpan | undefined } | undefined
  /** The token from which the verb of what was to come was looked for, in the last time said to be so. */
  #planFirst = 0

  constructor(page: TokenPage, words: TimeWords) {
    this.#page = page
    this.#words = words
  }

  /** Records a time as the last one; `to` is the token after it. */
  record(period: Period, sentence: SentenceSpan | undefined, to: number): void {
    this.period = period
    this.#sentence = sentence
    this.#to = to
    const day = this.#clock?.moment.day
    if (day !== undefined && period.end - period.start === 1 && period.start !== day) this.#clock = undefined // another day
  }

  /** Records a clock time as the last one. */
  recordClock(moment: Moment, sentence: SentenceSpan | undefined): void {
    this.#clock = { moment, sentence }
  }

  /** Returns the last clock time if it is in a sentence or the one before. */
  clockNear(sentence: SentenceSpan | undefined): Moment | undefined {
    const clock = this.#clock
    if (!clock) return undefined
    return clock.sentence === sentence || clock.sentence?.to === sentence?.from ? clock.moment : undefined
  }

  /** Returns the last time if it is one day and in a sentence; see `TimeContext.near`. */
  near(sentence: SentenceSpan | undefined, from: number, isJoined: boolean): Period | undefined {
    const { period } = this
    if (isJoined && from - this.#to > NEIGHBOUR_GAP) return undefined
    if (!period || period.end - period.start !== 1) return undefined
    return sentence === this.#sentence ? period : undefined
  }

  /** Returns the first day of the last time if a time, the tokens `from` to `to`, was planned from it; see `TimeContext.plannedFrom`. */
  plannedFrom(sentence: SentenceSpan | undefined, from: number, to: number, isDay: boolean): number | undefined {
    const { period } = this
    const { reference } = this.#page
    const before = this.#sentence
    if (!period || !reference || !sentence || !before || before.block !== sentence.block) return undefined
    if (period.end > dayNumber(reference) || period.end - period.start > MONTH) return undefined
    if (sentence !== before && before.to !== sentence.from) return undefined
    const isListed = this.#planFirst > sentence.from // `would meet on Feb. 20 in Oslo and on` ¦ `March 3`
    const first = isListed ? this.#planFirst : Math.max(this.#to, sentence.from)
    if (
      !isBelowPlan(this.#page, this.#words, { first, from, to, last: sentence.to, isDay, isLed: sentence === before })
    )
      return undefined
    this.#planFirst = first
    return period.start
  }
}
