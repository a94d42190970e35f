import * as kinds from '../../tokens/kinds'
import { endOfOffice } from '../candidates/office-list'
import type { PageWords } from '../candidates/page-words'
import { endsHouse } from '../candidates/title-parts'
import type { MentionIndex } from '../clusters/mention-index'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import * as small from './role-words'

const LONGEST_ROLE = 20 // tokens of a role before a name: `head of the office for the care of forests in the north`
const LONGEST_LIST = 24 // tokens of fields that commas and `and` join
const LONGEST_FIELD = 6 // tokens of `international relations` in `professor of international relations at Harvard`
const MARKS: ReadonlySet<number> = new Set([kinds.HYPHEN, kinds.OPEN, kinds.CLOSE])
const MOST_BETWEEN = 6 // tokens from a role to the `’s` of its possessor
/** Classes of the words that make up a role, as bits: `deputy`, `president`. */
export const ROLES = classes.ROLE | classes.ROLE_MODIFIER

/** Finds where a role starts and ends: the words before it, and its organisation or field (`of the Bank of Norvania`). */
export class RoleExtent {
  readonly #words: PageWords
  readonly #named: MentionIndex
  readonly #small: Uint8Array
  /** The index of the token after the block that is read; no role extends beyond it. */
  #end = 0

  constructor(words: PageWords, named: MentionIndex) {
    this.#words = words
    this.#named = named
    this.#small = words.page.words.names.roleWords
  }

  /** Sets the block that is read next; `end` is the index of the token after it. */
  enter(end: number): void {
    this.#end = end
  }

  /**
   * Whether a token of the block is a function word with a given use.
   * `bits` are the uses, those of `role-words.ts`, such as `JOINS`. Only words in lower case count.
   */
  reads(token: number, bits: number): boolean {
    const { tokens } = this.#words
    if (token >= this.#end) return false
    return ((this.#small[tokens.word(token)] ?? 0) & bits) !== 0 && !tokens.has(token, kinds.CAPITAL)
  }

  /**
   * Returns the role that ends directly before a token; undefined if none does.
   * Examples: `directeur général de la Banque` before `Jean Dumas`, `président libanais` before `Karim Haddad`. The role starts at `first`
   * or later, its main noun is at `last` or earlier. `organisation` is the id of the organisation in it.
   */
  upTo(
    end: number,
    first: number,
    last = end - 1,
  ): { readonly start: number; readonly organisation: string | undefined } | undefined {
    const words = this.#words
    let isList = false // `Transport, Energy and Housing`
    for (let head = last; head >= first && end - head < LONGEST_ROLE; head--) {
      const kind = words.tokens.kind(head)
      if (kind > kinds.CLITIC && !MARKS.has(kind) && !(isList && kind === kinds.COMMA)) return undefined
      isList ||= this.reads(head, small.AND)
      if (!words.is(head, classes.ROLE)) continue
      if (isList && words.is(head, classes.ROLE_MODIFIER) && !this.reads(head + 1, small.JOINS)) continue // `Justice`
      let start = head
      while (start > first && end - start < LONGEST_ROLE && words.is(start - 1, ROLES)) start--
      if (start > first && endsHouse(words, start)) start-- // `White` ¦ `House chief of staff`
      start = this.opening(start, first)
      const extent = this.extentOf(start, head)
      if (head < end - 1 && words.is(end - 1, classes.HONORIFIC)) return undefined // `a spokesman for Lord` ¦ `Harris`
      return this.#endOfNationality(this.#endOfBracket(extent.end)) === end
        ? { start, organisation: extent.organisation }
        : undefined
    }
    return undefined
  }

  /**
   * Returns the index of the token after a word in brackets, such as `(Finul)`.
   * Returns the given index if no bracket opens at the token.
   */
  #endOfBracket(token: number): number {
    const { tokens } = this.#words
    return token + 2 < this.#end && tokens.kind(token) === kinds.OPEN && tokens.kind(token + 2) === kinds.CLOSE
      ? token + 3
      : token
  }

  /**
   * Returns the index of the token after a nationality adjective, such as `libanais`.
   * Returns the given index if the token is another word.
   */
  #endOfNationality(token: number): number {
    const words = this.#words
    return token < this.#end && words.is(token, classes.DEMONYM) && !words.tokens.has(token, kinds.CAPITAL)
      ? token + 1
      : token
  }

  /**
   * Returns the index of the token after a hyphen and adjective, or an adjective in small letters before `of`: `générale` of `directrice générale
   * de la Banque`, `geral` of `diretor-geral`. Returns the given index if another word is there.
   */
  #endOfAdjective(token: number): number {
    const words = this.#words
    const { tokens } = words
    if (words.page.words.names.capitals !== 'tell') return token
    const adjective = tokens.kind(token) === kinds.HYPHEN && !tokens.has(token, kinds.AFTER_SPACE) ? token + 1 : token
    if (tokens.kind(adjective) !== kinds.WORD || tokens.has(adjective, kinds.CAPITAL) || adjective >= this.#end)
      return token
    return !words.is(adjective, classes.SPEECH_VERB | classes.PARTICLE) &&
      this.reads(adjective + 1, small.JOINS | small.DETERMINER)
      ? adjective + 1
      : token
  }

  /**
   * Returns the index of the first token of a hyphenated word, given its last: `Secretary` for `General` of `Secretary-General`.
   * Returns the given index for other words.
   */
  opening(token: number, first: number): number {
    const { tokens } = this.#words
    let opening = token
    while (
      opening - 2 >= first &&
      tokens.kind(opening - 1) === kinds.HYPHEN &&
      tokens.kind(opening - 2) === kinds.WORD
    ) {
      if (tokens.has(opening - 1, kinds.AFTER_SPACE) || tokens.has(opening, kinds.AFTER_SPACE)) break
      opening -= 2
    }
    return opening
  }

  /**
   * Returns the index of the token after a role, and the id of its organisation.
   * The role includes organisations and fields that `of`, `for` or `at` join to its main noun: `professor of law at Harvard`.
   */
  extentOf(from: number, head: number): { readonly end: number; readonly organisation: string | undefined } {
    let end = this.#endOfAdjective(this.#endOfNationality(head + 1))
    let organisation: string | undefined
    for (let token = from; token < head; token++) {
      const named = this.#named.from(token)
      if (named?.kind === 'organisation') organisation = named.id
    }
    let joins = 0
    let isGenitive = this.#words.page.words.names.hasGenitive
    while (isGenitive || this.reads(end, small.JOINS)) {
      if (!isGenitive) joins = end
      let token = isGenitive ? end : end + 1
      isGenitive = false
      if (this.reads(token, small.DETERMINER)) token++
      const field = token
      while (token < field + LONGEST_FIELD && !this.#named.from(token) && this.#isField(token)) token++
      const named = token < this.#end ? this.#named.from(token) : undefined
      if (named && named.kind !== 'person') {
        end = named.kind === 'place' ? this.#office(named.to) : named.to
        if (named.kind === 'organisation') organisation ??= named.id
      } else if (token > field) end = token
      else break
    }
    if (joins > 0 && this.#isListed(end)) end = Math.max(end, this.#endOfList(joins))
    return { end, organisation }
  }

  /** Whether a comma or `and` at a token may join two fields of a role. */
  #isListed(token: number): boolean {
    return this.#words.tokens.kind(token) === kinds.COMMA || this.reads(token, small.AND)
  }

  /** Returns the index of the token after the fields of a role, none of them a name; 0 if they are fewer than two. `joins` is the `of` before them. */
  #endOfList(joins: number): number {
    const words = this.#words
    const isOffice = words.isRare(joins - 1, rare.FIELD_ROLE) // whose fields are no names: `Mines`
    let limit = joins
    for (; limit < this.#end && limit < joins + LONGEST_LIST; limit++) {
      const named = this.#named.from(limit)
      if (named && (named.kind === 'person' || !isOffice)) break
    }
    return isOffice && this.#holds(joins, limit) ? limit : endOfOffice(words, joins - 1, limit, 2)
  }

  /** Whether only words with capitals, which commas and `and` join, stand between `of` and a person: `Roads, Ports and Bridges` ¦ `Tom Avery`. */
  #holds(joins: number, to: number): boolean {
    const words = this.#words
    if (words.page.words.names.capitals !== 'weighed' || this.#named.from(to)?.kind !== 'person') return false
    if (!words.capital(to - 1)) return false
    for (let token = joins + 1; token < to; token++) if (!words.capital(token) && !this.#isListed(token)) return false
    return true
  }

  /**
   * Returns the index of the token after an office whose name starts with a place.
   * An example is `disaster office` after `head of the Salt County`. Returns `place`, the index after the place, if the words up to the
   * next comma or full stop are no office.
   */
  #office(place: number): number {
    const words = this.#words
    let end = place
    while (end < place + LONGEST_FIELD && this.#isField(end) && !words.tokens.has(end, kinds.CAPITAL)) end++
    const kind = words.tokens.kind(end)
    const closed = kind === kinds.COMMA || kind === kinds.STOP
    return closed && end > place && words.is(end - 1, classes.ORGANISATION_HEAD) ? end : place
  }

  /**
   * Returns the index of the token after the `’s` that precedes a role: `humanitarian` in `The EU’s humanitarian chief`.
   * Returns the given index, the start of the role, if no `’s` precedes it.
   */
  afterOwner(role: number, first: number): number {
    const { tokens } = this.#words
    for (let token = role - 1; token >= Math.max(first, role - MOST_BETWEEN); token--) {
      if (tokens.kind(token) === kinds.CLITIC) return token + 1
      if (tokens.kind(token) !== kinds.WORD || tokens.has(token, kinds.CAPITAL)) return role
    }
    return role
  }

  /** Returns the comma before the region of a place, given the one after it: of `mayor of Torvik, Norvania,`; the given one if there is no region. */
  commaBeforeRegion(comma: number, first: number): number {
    const region = this.#named.to(comma)
    const before = region?.kind === 'place' ? region.from - 1 : comma
    if (this.#words.tokens.kind(before) !== kinds.COMMA || before <= first) return comma
    return this.#named.to(before)?.kind === 'place' ? before : comma
  }

  /** Whether a word stands inside the name of an office: `financial` of `chief financial officer`. */
  isInOffice(head: number, token: number): boolean {
    const words = this.#words
    return (
      head === token - 1 &&
      words.is(head, classes.ROLE_MODIFIER) &&
      words.is(token + 1, ROLES) &&
      !words.is(token, classes.SENTENCE_STARTER | classes.CONNECTOR | classes.SPEECH_VERB | classes.PREPOSITION)
    )
  }

  /** Whether a word may be part of the field of a role: `international relations` of `professor of international relations`. */
  #isField(token: number): boolean {
    const words = this.#words
    if (token >= this.#end) return false
    const kind = words.tokens.kind(token)
    if (kind !== kinds.WORD) return kind === kinds.HYPHEN
    return !words.is(token, classes.SPEECH_VERB | classes.PREPOSITION) && !this.reads(token, small.ENDS_FIELD)
  }
}
