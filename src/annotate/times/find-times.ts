import type { Time } from '../../article'
import type { Names } from '../names/find-names'
import { anchor, type Page, type PageBlock } from '../page'
import type { Sentence } from '../sentences/sentence'
import * as kinds from '../tokens/kinds'
import { isName } from './look-alikes'
import { Matcher, type Reading } from './match'
import { type Resolved, resolve } from './resolve'
import { tenseOf } from './tense'
import { OPENS, type TimeWords } from './time-words'

/** A time on the page. */
export interface TimeMention {
  /** The number of its block. */
  readonly block: number
  readonly start: number
  readonly end: number
  /** Its tokens: the first, and the one behind the last. */
  readonly from: number
  readonly to: number
  readonly time: Time
}

/** Finds the times of a page, in order of place; none overlaps another. */
export function findTimes(page: Page, _names: Names): readonly TimeMention[] {
  const words = page.words.times
  if (!words) return []
  const finder = new Finder(page, words)
  return page.blocks.flatMap((block, index) => finder.find(block, index))
}

/** Finds the times of a page; what one block tells of the quarter it speaks of serves the next. */
class Finder {
  readonly #page: Page
  readonly #words: TimeWords
  readonly #matcher: Matcher
  #sentence = 0
  #quarter: { year: number; quarter: number } | undefined

  constructor(page: Page, words: TimeWords) {
    this.#page = page
    this.#words = words
    this.#matcher = new Matcher(page, words)
  }

  find(block: PageBlock, index: number): readonly TimeMention[] {
    const { tokens } = this.#page
    const { bits } = this.#words
    const found: TimeMention[] = []
    for (let token = block.from; token < block.to; token++) {
      const kind = tokens.kind(token)
      if (kind === kinds.WORD || kind === kinds.IDEOGRAPH) {
        const word = tokens.word(token)
        if (word === 0 || ((bits[word] ?? 0) & OPENS) === 0) continue
      } else if (
        kind !== kinds.NUMBER &&
        kind !== kinds.QUOTE &&
        kind !== kinds.CLOSE_QUOTE &&
        kind !== kinds.OPEN_QUOTE
      )
        continue
      const reading = this.#matcher.at(token, block.to)
      if (!reading || isName(this.#page, this.#words, reading, block)) continue
      found.push(this.#mention(reading, block, index))
      token = reading.to - 1
    }
    return found
  }

  #mention(reading: Reading, block: PageBlock, index: number): TimeMention {
    const { tokens } = this.#page
    const { from } = reading
    // the stop of `in Sept.` is not the month’s alone
    const to = tokens.kind(reading.to - 1) === kinds.STOP ? reading.to - 1 : reading.to
    const start = tokens.start(from)
    const end = tokens.end(to - 1)
    const time = { anchor: anchor(this.#page, block, start, end), ...this.#resolve(reading) }
    return { block: index, start, end, from, to, time }
  }

  #resolve({ slots, from, to }: Reading): Resolved {
    const { reference } = this.#page
    const tense = tenseOf(this.#page, this.#words, this.#sentenceAt(from), from, to)
    const time = resolve(slots, { reference, tense, quarter: this.#quarter })
    const quarter = /^(\d{4})-Q(\d)$/.exec(time.value ?? '')
    if (quarter && slots.SHIFT === undefined) this.#quarter = { year: Number(quarter[1]), quarter: Number(quarter[2]) }
    return time
  }

  /** The sentence of a token; tokens are asked in order. */
  #sentenceAt(token: number): Sentence | undefined {
    const { sentences } = this.#page
    while (this.#sentence + 1 < sentences.length && (sentences[this.#sentence]?.to ?? 0) <= token) this.#sentence++
    return sentences[this.#sentence]
  }
}
