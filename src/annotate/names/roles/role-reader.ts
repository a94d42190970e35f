import type { Role } from '../../../article'
import { anchorOf } from '../../page'
import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import { opensHolder } from '../candidates/office-list'
import type { PageWords } from '../candidates/page-words'
import type { MentionIndex } from '../clusters/mention-index'
import { spellTokens } from '../spell-tokens'
import * as classes from '../word-classes'
import { isField, isFieldOfBody, isRankOfBody } from './is-field-of-body'
import { ROLES, RoleExtent } from './role-extent'
import * as small from './role-words'

const LONGEST = 12 // tokens from the comma to the head word of the role
const MOST_JOINED = 6 // roles after one name

/**
 * Reads the roles directly before and after the name of a person.
 * Examples: `Chinese President` of `Chinese President Xi Jinping`; `director of the General Office` of
 * `Cai Qi, director of the General Office,`.
 */
export class RoleReader {
  readonly #words: PageWords
  readonly #named: MentionIndex
  readonly #small: Uint8Array
  readonly #extent: RoleExtent
  #block = 0
  /** The index of the first token of the block that is read. */
  #first = 0
  /** The index of the token after the block that is read. */
  #limit = 0

  constructor(words: PageWords, named: MentionIndex) {
    this.#words = words
    this.#named = named
    this.#small = words.page.words.names.roleWords
    this.#extent = new RoleExtent(words, named)
  }

  /** Appends to `roles` the roles directly before and after the mention of a person. */
  read({ block, from, to, titleFrom }: NameCandidate, roles: Role[]): void {
    this.#enter(block)
    this.#addRoleBefore(from, titleFrom, roles)
    const { tokens } = this.#words
    const comma = from > this.#first && tokens.kind(from - 1) === kinds.COMMA
    if (to >= this.#limit || tokens.kind(to) !== kinds.COMMA) {
      // `met the mayor of Leeds, Tom Hale.`
      if (comma && (to >= this.#limit || tokens.kind(to) === kinds.STOP)) this.#addRoleBeforeComma(from - 1, roles)
      return
    }
    if (!comma || !this.#addRoleBeforeComma(from - 1, roles)) this.#addRolesAfter(to + 1, roles)
  }

  #enter(block: number): void {
    const { from = 0, to = 0 } = this.#words.page.blocks[block] ?? {}
    this.#block = block
    this.#first = from
    this.#limit = to
    this.#extent.enter(to)
  }

  #role(from: number, to: number, organisation: string | undefined): Role {
    const { page, tokens } = this.#words
    const block = page.blocks[this.#block] as (typeof page.blocks)[number] // the block of a candidate is on the page
    return {
      text: spellTokens(this.#words, from, to),
      anchor: anchorOf(page, block, tokens.start(from), tokens.end(to - 1)),
      ...(organisation !== undefined && { organisation }),
    }
  }

  /** Adds the role directly before a name: `Chinese President`, `Microsoft spokesman`, `former striker`, `ministro de Defensa`. */
  #addRoleBefore(from: number, titleFrom: number | undefined, roles: Role[]): void {
    const words = this.#words
    const first = this.#first
    const named = this.#named.to(from)
    if (titleFrom === undefined && (!words.is(from - 1, ROLES) || (named && named.kind !== 'person'))) {
      const role = this.#extent.upTo(from, first)
      if (role) roles.push(this.#role(role.start, from, role.organisation))
      return
    }
    const opening = this.#titleStart(from, titleFrom, first)
    if (opening === undefined) {
      const isField = words.is(from - 1, classes.ROLE_MODIFIER) && !words.is(from - 1, classes.SENTENCE_STARTER)
      const role = isField ? this.#extent.upTo(from, first) : undefined // `Minister for Energy and Housing`
      if (role) roles.push(this.#role(role.start, from, role.organisation))
      return
    }
    const wider = this.#isContinued(opening)
      ? this.#extent.upTo(from, first, opening - 2) // `ministro de` ¦ `Defensa`
      : opensHolder(words, opening)
        ? this.#extent.upTo(from, first)
        : undefined
    if (wider) roles.push(this.#role(wider.start, from, wider.organisation))
    else this.#addTitleRole(opening, from, first, roles)
  }

  /**
   * Returns the index of the first token of the titles and roles directly before a name.
   * Returns undefined if none of them is a role: `Mr.` is only a title.
   */
  #titleStart(from: number, titleFrom: number | undefined, first: number): number | undefined {
    const words = this.#words
    let start = titleFrom === undefined ? from : this.#extent.opening(titleFrom, first)
    let role = false
    for (let token = start; token < from; token++) role ||= this.#isRole(token)
    while (start > first && from - start < LONGEST && words.is(start - 1, ROLES) && !this.#named.to(start)) {
      role ||= words.is(start - 1, classes.ROLE)
      start = this.#extent.opening(start - 1, first)
    }
    return role ? start : undefined
  }

  /**
   * Whether the word before a token shows that a role goes on: `de` before `Defensa` of `ministro de Defensa`.
   * Not in English and German.
   */
  #isContinued(opening: number): boolean {
    return (
      this.#words.page.words.names.capitals === 'tell' &&
      this.#extent.reads(opening - 1, small.JOINS | small.DETERMINER)
    )
  }

  /** Adds the role directly before a name, with the nationality or owner before it: `Chinese President`, `Microsoft spokesman`. */
  #addTitleRole(opening: number, from: number, first: number, roles: Role[]): void {
    const words = this.#words
    let start = opening
    while (
      start < from &&
      words.is(start, classes.HONORIFIC) &&
      !this.#isRole(start) &&
      !isField(words, start) &&
      words.tokens.word(start + 1) !== words.small.and
    )
      start += words.tokens.kind(start + 1) === kinds.STOP ? 2 : 1
    let organisation: string | undefined
    if (start > first + 1 && isFieldOfBody(words, this.#named, start - 1)) start--
    const owner =
      start > first ? this.#named.to(words.tokens.kind(start - 1) === kinds.CLITIC ? start - 1 : start) : undefined
    if (owner && owner.kind !== 'person' && owner.block === this.#block) {
      start = owner.from
      if (start > first && isRankOfBody(words, start - 1)) start--
      if (owner.kind === 'organisation') organisation = owner.id
    } else if (start > first && words.is(start - 1, classes.DEMONYM)) start--
    const end = this.#end(start, from)
    if (end > start) roles.push(this.#role(start, end, organisation))
  }

  /**
   * Returns the index of the token after the role at `start`, before a name.
   * Returns `start` if there is no word for a role between `start` and the name.
   */
  #end(start: number, from: number): number {
    const words = this.#words
    let end = from
    while (end > start && !words.is(end - 1, ROLES | classes.HONORIFIC)) end--
    if (end === start || end === from) return end
    if (words.tokens.kind(end) === kinds.STOP) end++ // of `Sen.`
    const isWhole = this.#extent.extentOf(start, end - 1).end === from || this.#extent.upTo(from, start)
    return isWhole ? from : end // `ministre de l’Intérieur`
  }

  /** Whether a token is a word for a role, or its abbreviation: `senator`, `Sen` of `Sen.` */
  readonly #isRole = (token: number): boolean => this.#words.is(token, classes.ROLE) || this.#isCutShort(token)

  /** Whether a token is an abbreviated office, followed by its full stop: `Sen` of `Sen.` */
  #isCutShort(token: number): boolean {
    const { tokens } = this.#words
    return tokens.kind(token + 1) === kinds.STOP && ((this.#small[tokens.word(token)] ?? 0) & small.OFFICE) !== 0
  }

  /**
   * Adds a role that precedes a name in commas: `The judge` of `The judge, Ana Ruiz, said`.
   * Its owner is included: `Norway’s ambassador`. Returns false if no role precedes the comma.
   */
  #addRoleBeforeComma(comma: number, roles: Role[]): boolean {
    const words = this.#words
    const role = this.#extent.upTo(this.#extent.commaBeforeRegion(comma, this.#first), this.#first)
    if (!role) return false
    const start = this.#extent.afterOwner(role.start, this.#first)
    if (start === this.#first) {
      // the text opens with the role, `Mayor of Torvik, Ann Holm,`: it has no possessor
      const isOpening = this.#words.tokens.has(start, kinds.CAPITAL) && comma - start > 2 && this.#hasName(start, comma)
      if (isOpening) roles.push(this.#role(start, comma, role.organisation))
      return isOpening
    }
    const owned = words.tokens.kind(start - 1) === kinds.CLITIC
    const owner = this.#named.to(owned ? start - 1 : start)
    const isNamedOwner = owner && owner.kind !== 'person' && owner.block === this.#block
    const people = words.is(start - 1, classes.DEMONYM)
    const article = ((this.#small[words.tokens.word(start - 1)] ?? 0) & small.DETERMINER) !== 0 // `The` too
    if (!isNamedOwner && !owned && !people && !article) return false
    const from = isNamedOwner ? owner.from : people ? start - 1 : start
    roles.push(this.#role(from, comma, isNamedOwner && owner.kind === 'organisation' ? owner.id : role.organisation))
    return true
  }

  /** Whether a place or organisation is named inside a role. */
  #hasName(from: number, to: number): boolean {
    for (let token = from; token < to; token++) if (this.#named.from(token)) return true
    return false
  }

  /** Adds the roles after a name and a comma: `also general secretary of the Party and chairman of the Central Military Commission`. */
  #addRolesAfter(next: number, roles: Role[]): void {
    const { tokens } = this.#words
    let token = next
    for (let found = 0; found < MOST_JOINED; found++) {
      while (this.#extent.reads(token, small.ALSO)) token++
      const head = this.#head(token)
      if (head < 0) return
      const { end, organisation } = this.#extent.extentOf(token, head)
      roles.push(this.#role(token, end, organisation))
      const comma = tokens.kind(end) === kinds.COMMA
      if (!this.#extent.reads(comma ? end + 1 : end, small.AND)) return
      token = comma ? end + 2 : end + 1
      if (this.#extent.reads(token, small.OWNER)) return
    }
  }

  /** Whether a given name opens the name of another person, whose role precedes it: `Omar` of `Ann Holm, president Omar Lund`. */
  readonly #opensPerson = (token: number): boolean =>
    this.#words.is(token, classes.GIVEN) && this.#words.tokens.has(token, kinds.CAPITAL)

  /** Returns the index of the main noun of a role: `secretary` of `general secretary of the Party`; -1 if not found. */
  #head(from: number): number {
    const words = this.#words
    const { tokens } = words
    if (tokens.has(from, kinds.CAPITAL) && !this.#named.from(from) && !words.is(from, ROLES)) return -1
    let found = -1
    for (let token = from; token < Math.min(from + LONGEST, this.#limit); ) {
      const named = this.#named.from(token)
      if (named) {
        if (named.kind === 'person') return found === token - 1 ? -1 : found
        token = named.to
        continue
      }
      const kind = tokens.kind(token)
      if (kind !== kinds.WORD && kind !== kinds.HYPHEN && kind !== kinds.CLITIC && kind !== kinds.NUMBER) return found
      if (this.#extent.reads(token, small.ENDS_HEAD)) return found
      if (words.is(token, classes.ROLE)) found = token
      else if (found >= 0 && !this.#extent.isInOffice(found, token))
        return found === token - 1 && this.#opensPerson(token) ? -1 : found
      token++
    }
    return found
  }
}
