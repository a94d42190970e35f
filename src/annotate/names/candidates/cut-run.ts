import type { City } from '../../../lexicon/geography'
import * as kinds from '../../tokens/kinds'
import type { PhraseFound } from '../../tokens/phrases'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import type { NameCandidate } from './candidate'
import { tokenBeforeParticles } from './is-name'
import { isNoPart } from './is-no-part'
import { isRolePart } from './is-role-part'
import type { KnownKind } from './known-names'
import {
  endOfFields,
  isAfterFields,
  isFieldInList,
  isFirstTitleField,
  isSecondField,
  startOfFields,
} from './office-fields'
import { headOfOffice, holderOf, isAfterGenitive, mayFollowOffice } from './office-holder'
import { endOfField, endOfOffice, isLongField, officeBefore, opensHolder } from './office-list'
import type { PageWords } from './page-words'
import * as positions from './positions'
import * as parts from './run-parts'
import { withArticle } from './run-shapes'
import * as titles from './title-parts'
import { trimmedEnd } from './trimmed-end'

/** Cuts capitalised words in a row into names: `Microsoft Chairman Bill Gates` contains two names and a role. */
export class RunCutter {
  readonly #words: PageWords
  readonly #found: NameCandidate[]
  readonly #cities: (readonly City[] | undefined)[] = [] // by name number: the places in the caller’s gazetteer
  #block = 0
  #from = 0
  #to = 0
  #opens = false
  constructor(words: PageWords, found: NameCandidate[]) {
    this.#words = words
    this.#found = found
  }

  /** Cuts the tokens of a run of capitalised words into candidates, which it adds. `opens` says whether the run opens a sentence. */
  cut(block: number, from: number, to: number, opens: boolean): void {
    this.#block = block
    this.#from = from
    this.#to = to
    this.#opens = opens
    if (mayFollowOffice(this.#words, from) && (isFieldInList(this.#words, from) || this.#cutOffice(from, to))) return
    if (to - from > 1) {
      this.#cut()
      return
    }
    const bits = this.#words.classes(from)
    if (bits & classes.SENTENCE_STARTER && !parts.isNameInLetters(this.#words.known(from, to))) return
    if (bits & (classes.ROLE | classes.HONORIFIC)) this.#cut()
    else this.#addCandidate(from, to)
  }

  /** Adds the name of an office whose noun has no capital, `ministère de la Santé`, or who holds one. Returns false if neither, nor several fields. */
  #cutOffice(from: number, to: number): boolean {
    const words = this.#words
    const person = holderOf(words, from, to)
    if (person > 0) {
      if (person < to) this.#addCandidate(person, to, headOfOffice(words, from, to))
      return true
    }
    const isHolder = opensHolder(words, from)
    const head = isHolder ? from : officeBefore(words, from)
    const fields = head < 0 ? 0 : endOfOffice(words, head, to, isHolder ? 2 : 1)
    if (fields === 0) return false
    if (!isHolder && words.isRare(head, rare.OFFICE_HEAD)) this.#addCandidate(head, fields)
    else if (to - fields > 1) this.#addCandidate(fields, to, head)
    else if (to === fields && isLongField(words, to)) this.#addCandidate(to - 2, to, head)
    else return isHolder || fields > endOfField(words, from, to)
    return true
  }

  #cut(): void {
    const words = this.#words
    const to = this.#to
    let start = this.#from
    let titleFrom = titles.roleBefore(words, start, to)
    if (titleFrom !== undefined) start = endOfFields(words, start, to)
    for (let token = start; token < to; ) {
      const known = parts.isStoppedTitle(words, token, to) ? undefined : words.known(token, to)
      if (known && (known.to - token > 1 || known.to === to) && !parts.isOfficeInLetters(words, token, known)) {
        token = known.to
      } else if (words.is(token, classes.ROLE | classes.HONORIFIC) && this.#isTitle(token, start)) {
        const left = this.#titleStart(token, start)
        const before = left > start && words.is(left - 1, classes.DEMONYM) ? left - 1 : left
        titleFrom ??= before
        if (before > start) {
          const first = titles.afterTerm(words, start, before)
          const body = titles.endOfBody(words, first, before)
          this.#addCandidate(first, body)
          titleFrom = body
        }
        token++
        if (words.tokens.kind(token) === kinds.STOP) token++
        start = token
      } else {
        if (token > start && (this.#startsPerson(start, token, to) || parts.followsName(words, start, token, to))) {
          const short = isRolePart(words, start, token, to)
          // of `Mayor Norvane Ann Holm`, the person alone has the title
          if (!short) this.#addCandidate(start, token)
          titleFrom = short ? positions.startOfPosition(words, start) : titleFrom
          start = token
        }
        token++
      }
    }
    if (start < to) this.#addCandidate(parts.afterLastField(words, start, to), to, titleFrom)
  }

  /** Returns the index of the first token of a title, given its last: `Vice` for `Vice President`. */
  #titleStart(token: number, start: number): number {
    const words = this.#words
    let left = token
    for (;;) {
      const before = left - (words.tokens.kind(left - 1) === kinds.HYPHEN ? 2 : 1)
      const isEnd = before < start || !words.is(before, TITLES) || parts.endsBodyOfLeader(words, start, before, token)
      if (isEnd || (before > start && titles.endsHouse(words, before))) return startOfFields(words, start, token, left)
      left = before
    }
  }

  /** Whether a person’s name starts at a token, after a known name or a title: `George` of `AC Milan George Weah`. */
  #startsPerson(start: number, token: number, to: number): boolean {
    const words = this.#words
    if (to - token < 2 || !words.capital(token)) return false // `della`, also a given name
    if (positions.isPlayer(words, start, token, to) || isAfterFields(words, start, token, to)) return true
    if (to - token > 3) return isAfterGenitive(words, start, token)
    if (words.is(start - 2, classes.ROLE) && words.known(start, token)?.to === token)
      return !words.is(token, parts.HEADS) && !words.is(to - 1, parts.HEADS) // `Ambassador to Norway` ¦ `Li Weiming`
    if (isAfterGenitive(words, start, token) || parts.isOfficeHolder(words, start, token, to)) return true
    if (!words.is(token, classes.GIVEN) || words.is(token, classes.PLAIN))
      return parts.isLeaderOfBody(words, start, token, to)
    if (words.page.words.names.capitals !== 'weighed')
      // `Bundeskanzler Olaf Scholz`, but not `Jean-Luc`, `María José`
      return words.tokens.has(token, kinds.AFTER_SPACE) && !words.is(token - 1, classes.GIVEN | classes.PARTICLE)
    return (
      (words.known(start, token)?.to === token ||
        parts.isShortRole(words, start, token) ||
        parts.isBodyBefore(words, start, token, to)) &&
      !words.is(start, classes.GIVEN | classes.FAMILY) &&
      !words.is(to - 1, parts.HEADS)
    )
  }

  /** Whether a word for a role is a title beside a name: `Chairman Bill Gates`; not part of a name: `General Motors`, `Stephen King`. */
  #isTitle(token: number, start: number): boolean {
    const words = this.#words
    let next = token + 1
    if (words.tokens.kind(next) === kinds.STOP) next++
    else if (words.isRare(token, rare.TITLE_WITH_STOP) && !words.is(token, classes.ROLE)) return false
    if (token > start && words.is(token, classes.GIVEN) && words.is(token - 1, classes.GIVEN)) return false // `Omar Sheikh Barrow`
    if (token === start && next > token + 1 && next === this.#to - 1 && titles.isHonorific(words, token)) return true // `Ms. Fields`
    if (
      isSecondField(words, token) ||
      isFirstTitleField(words, start, token, this.#to) ||
      parts.isFieldOfBody(words, start, token, this.#to) ||
      titles.isRankOfOffice(words, token) ||
      parts.isGivenNotTitle(words, token, this.#to)
    )
      return false
    if (token > start && titles.isWordOfBody(words, start, next)) return false
    if (next >= this.#to) {
      if (titles.isContinued(words, token)) return true
      if (token > start + 1 && parts.opensOffice(words, token)) return true
      if (words.is(token, classes.HONORIFIC) && token === start) return !words.is(token, classes.FAMILY | classes.GIVEN)
      return (
        !words.is(token, classes.ORGANISATION_HEAD | classes.FAMILY | classes.GIVEN | classes.THING_HEAD) &&
        !(token > start && words.is(token - 1, classes.GIVEN))
      )
    }
    if (words.tokens.kind(next) !== kinds.WORD || words.is(next, classes.GENERATION)) return false
    if (words.is(next, classes.GIVEN | classes.FAMILY)) return true
    if (token === start && words.page.words.names.hasGenitive && words.is(next, classes.ORGANISATION_HEAD)) return true // `глава Минфина`
    if (titles.isPlainPerson(words, token, next, this.#to)) return true
    if (words.is(next, parts.HEADS))
      return words.is(next, classes.ROLE | classes.HONORIFIC) && !words.is(next, classes.THING_HEAD)
    return !words.is(next, classes.PLAIN) || words.is(next, classes.ROLE)
  }

  /** Adds a span of tokens as a candidate. Leaves out words at either end that belong to no name. Adds nothing if no word is left. */
  #addCandidate(start: number, end: number, titleFrom?: number): void {
    const words = this.#words
    let from = start
    let known = words.known(from, end)
    while (from < end && isNoPart(words, this.#from, from, end, known, this.#opens)) {
      from = parts.endOfHyphenated(words.tokens, from, end)
      known = words.known(from, end)
    }
    let title = from === start ? titleFrom : undefined
    if (end - from === 3 && !known && title === undefined && parts.isOffice(words, from)) {
      title = tokenBeforeParticles(words, from)
      if (words.capital(from + 1) && !words.isRare(title, rare.FIELD_ROLE)) this.#addCandidate(from, from + 1) // `maire de Torvik` ¦ `Ann Holm`
      known = words.known(++from, end)
    }
    if (title === undefined && (from === start || !words.capital(start)))
      from = parts.startOfSmallHead(words, from, from === start)
    let to = trimmedEnd(words, from, end, known !== undefined)
    if (known && (known.to > to || from < start)) known = words.known(from, to)
    if (known && to - from > 1 && known.to === to - 1 && parts.isTail(words, to - 1, known)) to--
    if (from >= to || this.#addHyphenated(from, to, known)) return
    from = withArticle(words, from, to)
    const name = words.name(from, to)
    const value = known?.to === to ? known.value : undefined
    const placed = value && !(value.kind === 'place' && value.country === undefined)
    this.#found.push({
      block: this.#block,
      from,
      to,
      name,
      known: value,
      cities: placed || to - from > LONGEST_CITY ? undefined : this.#citiesOf(name, from, to),
      titleFrom: title,
      opens: this.#opens && from === this.#from,
      shouted: words.casing !== 'plain',
      capitals: words.casing === 'capitals',
      isInRow: words.isRow,
      isQuoted: false,
    })
  }

  #citiesOf(name: number, from: number, to: number): readonly City[] | undefined {
    const { page, tokens, text } = this.#words
    if (!page.gazetteer) return undefined
    let cities = this.#cities[name]
    if (!cities) {
      cities = page.gazetteer.find(text.slice(tokens.start(from), tokens.end(to - 1)))
      this.#cities[name] = cities
    }
    return cities.length > 0 ? cities : undefined
  }

  /** Adds two known names that a hyphen joins as two candidates: `Chengdu-Chongqing`. Returns false if there are not two. */
  #addHyphenated(from: number, to: number, known: PhraseFound<KnownKind> | undefined): boolean {
    const words = this.#words
    if (to - from < 3 || words.tokens.kind(from + 1) !== kinds.HYPHEN || known?.to === to) return false
    if (!words.known(from, from + 1) || !words.known(from + 2, to)) return false
    if (parts.opensZone(words, from, to)) return true
    this.#addCandidate(from, from + 1)
    this.#addCandidate(from + 2, to)
    return true
  }
}

const TITLES = classes.ROLE_MODIFIER | classes.ROLE | classes.HONORIFIC
const LONGEST_CITY = 7 // tokens of `Saint-Germain-en-Laye`
