import type { Page } from '../page'
import * as kinds from '../tokens/kinds'
import type { Candidate } from './candidate'
import * as classes from './classes'
import type { Runs } from './runs'

interface Run {
  readonly block: number
  readonly from: number
  readonly to: number
  /** Whether a sentence opens with it. */
  readonly opens: boolean
}

/** Cuts a run of capitals into the names it holds: `Microsoft Chairman Bill Gates` holds two, and a role. */
export function cutRun(page: Page, runs: Runs, run: Run, found: Candidate[]): void {
  const cutter = new Cutter(page, runs, run, found)
  cutter.cut()
}

class Cutter {
  readonly #page: Page
  readonly #runs: Runs
  readonly #run: Run
  readonly #found: Candidate[]

  constructor(page: Page, runs: Runs, run: Run, found: Candidate[]) {
    this.#page = page
    this.#runs = runs
    this.#run = run
    this.#found = found
  }

  cut(): void {
    const runs = this.#runs
    const { to } = this.#run
    let start = this.#run.from
    let titleFrom = this.#secretary(start)
    if (titleFrom !== undefined) start++
    for (let token = start; token < to; ) {
      const known = runs.known(token, to)
      if (known && (known.to - token > 1 || known.to === to)) {
        token = known.to
      } else if (runs.is(token, classes.ROLE | classes.HONORIFIC) && this.#isTitle(token, start)) {
        let left = token
        while (left > start && runs.is(left - 1, classes.ROLE_OPENER | classes.ROLE | classes.HONORIFIC)) left--
        const before = left > start && runs.is(left - 1, classes.DEMONYM) ? left - 1 : left
        titleFrom ??= before
        if (before > start) {
          this.#put(start, before)
          titleFrom = before
        }
        token++
        if (this.#page.tokens.kind(token) === kinds.STOP) token++
        start = token
      } else {
        if (token > start && this.#parts(start, token, to)) {
          this.#put(start, token, titleFrom)
          start = token
          titleFrom = undefined
        }
        token++
      }
    }
    if (start < to) this.#put(start, to, titleFrom)
  }

  /** The start of a role that ends with the first word of the run: `Secretary of State` before `Hillary Clinton`. */
  #secretary(start: number): number | undefined {
    const { tokens, text } = this.#page
    const runs = this.#runs
    const head = start - 2
    if (this.#run.to - start < 2 || !runs.is(start, classes.ROLE_OPENER) || !runs.is(head, classes.ROLE))
      return undefined
    if (text.slice(tokens.start(start - 1), tokens.end(start - 1)) !== 'of' || runs.is(start + 1, HEADS))
      return undefined
    return runs.is(head - 1, classes.DEMONYM | classes.ROLE_OPENER) || runs.known(head - 1, head) ? head - 1 : head
  }

  /** Whether a person's name starts behind a name that is known: `AC Milan George Weah`. */
  #parts(start: number, token: number, to: number): boolean {
    const runs = this.#runs
    if (!runs.is(token, classes.GIVEN) || runs.is(token, classes.PLAIN) || to - token < 2 || to - token > 3)
      return false
    if (!this.#page.words.names.knowsPlain) return true // `Bundeskanzler Olaf Scholz`
    return (
      runs.known(start, token)?.to === token &&
      !runs.is(start, classes.GIVEN | classes.FAMILY) &&
      !runs.is(to - 1, HEADS)
    )
  }

  /** Whether a word with a capital is the role or title of who follows, or closes what comes before: not in `General Motors`, `Stephen King`. */
  #isTitle(token: number, start: number): boolean {
    const runs = this.#runs
    let next = token + 1
    if (this.#page.tokens.kind(next) === kinds.STOP) next++
    if (next >= this.#run.to) {
      if (runs.is(token, classes.HONORIFIC) && token === start) return !runs.is(token, classes.FAMILY | classes.GIVEN)
      return (
        !runs.is(token, classes.ORGANISATION_HEAD | classes.FAMILY | classes.GIVEN | classes.THING_HEAD) &&
        !(token > start && runs.is(token - 1, classes.GIVEN))
      )
    }
    if (this.#page.tokens.kind(next) !== kinds.WORD) return false
    if (runs.is(next, classes.GIVEN | classes.FAMILY)) return true
    if (runs.is(next, HEADS))
      return runs.is(next, classes.ROLE | classes.HONORIFIC) && !runs.is(next, classes.THING_HEAD)
    return !runs.is(next, classes.PLAIN) || runs.is(next, classes.ROLE)
  }

  /** Takes a stretch as a candidate, without what stands at its start and is no part of a name. */
  #put(start: number, end: number, titleFrom?: number): void {
    const runs = this.#runs
    let from = start
    while (from < end && this.#isNoPart(from, end, from === this.#run.from && this.#run.opens))
      from = this.#behind(from, end)
    let to = end
    if (to - from > 1 && runs.is(to - 1, classes.DEMONYM) && !runs.known(from, to)) to--
    while (to > from && this.#page.tokens.kind(to - 1) > kinds.CLITIC && this.#page.tokens.kind(to - 1) !== kinds.STOP)
      to--
    if (to - from > 1 && runs.is(to - 1, classes.PLACE_TAIL) && runs.known(from, to)?.to === to - 1) to--
    if (from >= to) return
    if (this.#splits(from, to)) return
    const { tokens, text } = this.#page
    const known = runs.known(from, to)
    const name = text.slice(tokens.start(from), tokens.end(to - 1))
    const placed = known?.to === to && !(known.value.kind === 'place' && known.value.country === undefined)
    const cities = placed || to - from > LONGEST_CITY ? undefined : this.#page.gazetteer?.find(name)
    this.#found.push({
      block: this.#run.block,
      from,
      to,
      key: name.toLowerCase(),
      known: known?.to === to ? known.value : undefined,
      cities: cities?.length ? cities : undefined,
      titleFrom: from === start ? titleFrom : undefined,
      opens: this.#run.opens && from === this.#run.from,
      shouted: runs.casing !== 'plain',
    })
  }

  /** The token behind a word and what a hyphen joins to it: `All-rounder`. */
  #behind(token: number, end: number): number {
    const { tokens } = this.#page
    let to = token + 1
    while (to + 1 < end && tokens.kind(to) === kinds.HYPHEN) to += 2
    return to
  }

  #isNoPart(token: number, end: number, opens: boolean): boolean {
    const runs = this.#runs
    const known = runs.known(token, end)
    if (known && known.to - token > 1) return false
    if (known && known.to === end && !runs.is(token, classes.DEMONYM | classes.OPENER)) return false
    if (runs.is(token, classes.OPENER)) return this.#page.tokens.kind(token + 1) === kinds.WORD || end - token === 1
    if (runs.is(token, classes.CALENDAR) && !runs.is(token, classes.GIVEN))
      return !runs.is(end - 1, classes.ORGANISATION_HEAD)
    if (runs.is(token, classes.DEMONYM)) return !this.#headed(token, end)
    if (runs.is(token, classes.ROLE) && end - token === 1 && !runs.is(token, classes.GIVEN | classes.FAMILY))
      return true
    if (opens && runs.is(token, classes.ROLE_OPENER) && end - token === 1) return true
    if (end - token < 2) return false
    if (runs.is(token, classes.COMPASS) && opens) return runs.known(token + 1, end)?.to === end
    if (!opens || !runs.is(token, classes.PLAIN) || runs.is(token, classes.GIVEN | classes.FAMILY)) return false
    return runs.is(token + 1, classes.GIVEN) && !runs.is(end - 1, HEADS)
  }

  /** Whether a people's name belongs to what follows: `British Airways`, `Dutch Foreign Ministry`, but not `Russian Boris Yeltsin`. */
  #headed(token: number, end: number): boolean {
    const runs = this.#runs
    if (end - token < 2 || runs.is(token + 1, classes.DEMONYM)) return false
    if (end - token > 2 && runs.is(token + 1, classes.ORGANISATION_HEAD)) return true
    return runs.is(end - 1, HEADS) && !(runs.is(token + 1, classes.GIVEN) && !runs.is(token + 1, classes.PLAIN))
  }

  /** Takes apart what a hyphen joins and is known: `Chengdu-Chongqing`, `U.S.-China`. */
  #splits(from: number, to: number): boolean {
    const { tokens } = this.#page
    if (to - from < 3 || tokens.kind(from + 1) !== kinds.HYPHEN) return false
    const first = this.#runs.known(from, from + 1)
    const second = this.#runs.known(from + 2, to)
    if (!first || !second || this.#runs.known(from, to)?.to === to) return false
    this.#put(from, from + 1)
    this.#put(from + 2, to)
    return true
  }
}

const LONGEST_CITY = 7 // tokens of `Saint-Germain-en-Laye`
const HEADS =
  classes.ORGANISATION_HEAD | classes.LEGAL_FORM | classes.PLACE_HEAD | classes.THING_HEAD | classes.TEAM_HEAD
