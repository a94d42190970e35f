import type { Role } from '../../article'
import { anchor, type Page } from '../page'
import * as kinds from '../tokens/kinds'
import type { Candidate } from './candidate'
import * as classes from './classes'
import type { Named } from './named'

/** What the story says somebody is, where it names him: `Chinese President Xi Jinping`; `Cai Qi, director of the General Office,`. */
export function rolesOf(page: Page, { block, from, to, titleFrom }: Candidate, named: Named): readonly Role[] {
  const reader = new RoleReader(page, named, block)
  return [...reader.before(from, titleFrom), ...reader.behind(to)]
}

const LONGEST = 12 // tokens from the comma to the word of the role
const LONGEST_FIELD = 6 // tokens of `international relations` in `professor of international relations at Harvard`

class RoleReader {
  readonly #page: Page
  readonly #named: Named
  readonly #block: number

  constructor(page: Page, named: Named, block: number) {
    this.#page = page
    this.#named = named
    this.#block = block
  }

  #is(token: number, bits: number): boolean {
    const { tokens, words } = this.#page
    return ((words.names.classes[tokens.word(token)] ?? 0) & bits) !== 0
  }

  #reads(token: number, ...words: readonly string[]): boolean {
    const { text, tokens } = this.#page
    const word = text.slice(tokens.start(token), Math.min(tokens.end(token), tokens.start(token) + 16))
    return words.includes(word)
  }

  #role(from: number, to: number, organisation?: string): Role {
    const { blocks, text, tokens } = this.#page
    const block = blocks[this.#block] as NonNullable<(typeof blocks)[number]> // the block of a candidate is one of the page
    const start = tokens.start(from)
    const end = tokens.end(to - 1)
    return {
      text: text.slice(start, end).replace(/\s+/g, ' '),
      anchor: anchor(this.#page, block, start, end),
      ...(organisation !== undefined && { organisation }),
    }
  }

  /** `Chinese President`, `Microsoft spokesman`, `former striker` before a name. */
  before(from: number, titleFrom: number | undefined): readonly Role[] {
    const { blocks } = this.#page
    const first = blocks[this.#block]?.from ?? 0
    let start = titleFrom ?? from
    let role = false
    for (let token = titleFrom ?? from; token < from; token++) role ||= this.#is(token, classes.ROLE)
    while (start > first && from - start < LONGEST && this.#is(start - 1, ROLES)) {
      role ||= this.#is(start - 1, classes.ROLE)
      start--
    }
    if (!role) return []
    while (start < from && this.#is(start, classes.HONORIFIC) && !this.#is(start, classes.ROLE)) start++
    let organisation: string | undefined
    const owner = this.#named.to(this.#page.tokens.kind(start - 1) === kinds.CLITIC ? start - 1 : start)
    if (owner && owner.kind !== 'person' && owner.block === this.#block) {
      start = owner.from
      if (owner.kind === 'organisation') organisation = owner.id
    } else if (start > first && this.#is(start - 1, classes.DEMONYM)) start--
    let end = from
    while (end > start && !this.#is(end - 1, classes.ROLE | classes.HONORIFIC | classes.ROLE_OPENER)) end--
    return end > start ? [this.#role(start, end, organisation)] : []
  }

  /** `, also general secretary of the Party and chairman of the Central Military Commission,` behind a name. */
  behind(to: number): readonly Role[] {
    const { tokens } = this.#page
    if (tokens.kind(to) !== kinds.COMMA) return []
    const roles: Role[] = []
    for (let token = to + 1; ; ) {
      while (this.#reads(token, 'also', 'currently', 'now', 'both', 'himself', 'herself')) token++
      const head = this.#head(token)
      if (head < 0) return roles
      const { end, organisation } = this.#reach(head + 1, token, head)
      roles.push(this.#role(token, end, organisation))
      const joined = this.#reads(end, 'and') || (tokens.kind(end) === kinds.COMMA && this.#reads(end + 1, 'and'))
      token = tokens.kind(end) === kinds.COMMA ? end + 2 : end + 1
      if (!joined || roles.length > 5 || this.#reads(token, 'his', 'her', 'their', 'its')) return roles
    }
  }

  /** The word that tells the role of an apposition; -1 where none does before its end. */
  #head(from: number): number {
    const { tokens } = this.#page
    if (tokens.has(from, kinds.CAPITAL) && !this.#named.from(from) && !this.#is(from, ROLES)) return -1
    let found = -1
    for (let token = from; token < from + LONGEST; ) {
      const named = this.#named.from(token)
      if (named) {
        if (named.kind === 'person') return found
        token = named.to
        continue
      }
      const kind = tokens.kind(token)
      if (kind !== kinds.WORD && kind !== kinds.HYPHEN && kind !== kinds.CLITIC && kind !== kinds.NUMBER) return found
      if (
        this.#reads(
          token,
          'who',
          'whose',
          'which',
          'that',
          'was',
          'is',
          'has',
          'had',
          'said',
          'and',
          'of',
          'for',
          'at',
          'in',
          'with',
        )
      )
        return found
      if (this.#is(token, classes.ROLE)) found = token
      else if (found >= 0) return found
      token++
    }
    return found
  }

  /** Where a role ends: behind the organisations and fields that `of`, `for`, `at` join to it. */
  #reach(behind: number, from: number, head: number): { readonly end: number; readonly organisation?: string } {
    let end = behind
    let organisation: string | undefined
    for (let token = from; token < head; token++) {
      const named = this.#named.from(token)
      if (named?.kind === 'organisation') organisation = named.id
    }
    while (this.#reads(end, 'of', 'for', 'at', 'in', 'with', 'on', 'to')) {
      let token = end + 1
      if (this.#reads(token, 'the', 'a', 'an', 'its', 'his', 'her')) token++
      const field = token
      while (token < field + LONGEST_FIELD && !this.#named.from(token) && this.#isField(token)) token++
      const named = this.#named.from(token)
      if (named && named.kind !== 'person') {
        end = named.to
        if (named.kind === 'organisation') organisation ??= named.id
      } else if (token > field) end = token
      else break
    }
    return { end, ...(organisation !== undefined && { organisation }) }
  }

  /** Whether a word may be part of what somebody is professor or minister of. */
  #isField(token: number): boolean {
    const { tokens } = this.#page
    if (tokens.kind(token) === kinds.HYPHEN) return true
    return (
      tokens.kind(token) === kinds.WORD &&
      !this.#is(token, classes.SAYING | classes.PREPOSITION) &&
      !this.#reads(token, 'and', 'of', 'for', 'at', 'on', 'with', 'who', 'was', 'is', 'has', 'had')
    )
  }
}

const ROLES = classes.ROLE | classes.ROLE_OPENER
