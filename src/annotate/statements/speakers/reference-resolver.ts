import type { Person } from '../../../article'
import type { FoundNames } from '../../names/find-names'
import type { Mention } from '../../names/mention'
import { CLITIC, CLOSE, COMMA, HYPHEN, OPEN, WORD } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { firstMentionFrom, type Identity } from './mentions'

const BACK = 60 // mentions before `the ministry` that it may be short for
const SHORT = 2 // tokens of a short reference: `the ministry`

/**
 * Finds the person, organisation or place to which words refer.
 * The words may be a name, a place that means its government, or a short form of an earlier name: `the ministry`, `the minister`.
 */
export class ReferenceResolver {
  readonly #context: StatementContext
  readonly #mentions: readonly Mention[]
  readonly #people: readonly Person[]
  #offices: ReadonlyMap<string, string> | undefined

  constructor(context: StatementContext, { mentions, people }: FoundNames) {
    this.#context = context
    this.#mentions = mentions
    this.#people = people
  }

  /** Returns the person, organisation or place to which words refer; undefined if unknown. */
  of(reference: TokenRange): Identity | undefined {
    return this.#named(reference) ?? this.#apposed(reference) ?? this.#short(reference)
  }

  /** Returns the number of speakers in words such as `the two ministers`; 0 if the words have no number. */
  countOf({ from, to }: TokenRange): number {
    const { counts, pluralEndings } = this.#context.words
    const last = this.#context
    for (let token = from; token < Math.min(to, from + SHORT); token++) {
      const index = counts.indexOf(last.tokens.word(token))
      if (index >= 0 && last.tokens.word(token) && (to - token === 1 || last.endsWith(to - 1, pluralEndings)))
        return index + 2
    }
    return 0
  }

  /**
   * Returns the person, organisation or place that the words themselves name: `Xi Jinping` of `Chinese President Xi Jinping`.
   * Returns undefined for `Xi’s spokesman`.
   */
  #named({ from, to }: TokenRange): Identity | undefined {
    let found: Mention | undefined
    for (let at = firstMentionFrom(this.#mentions, from); at < this.#mentions.length; at++) {
      const mention = this.#mentions[at]
      if (!mention || mention.from >= to) break
      if (mention.to > to || !this.#isHead(mention, from, to)) continue
      if (mention.kind === 'place' && !this.#isAll(mention, from, to)) continue
      if (found && found.id !== mention.id) return undefined // an apposition of another name
      found = mention
    }
    return found && { kind: found.kind, id: found.id }
  }

  /**
   * Returns the person who is named after a role: `Anna Berg` of `The mayor, Anna Berg, said`.
   * The name may also be part of the words: `Il leader del Partito Anna Berg`.
   */
  #apposed({ from, to }: TokenRange): Identity | undefined {
    const context = this.#context
    if (to - from < SHORT || (context.isCapital(to - 1) && !context.is(from, sense.DETERMINER | sense.POSSESSIVE)))
      return undefined
    if (context.kind(to) === COMMA) {
      const mention = this.#personFrom(to + 1)
      if (mention && (context.kind(mention.to) === COMMA || context.isEnd(mention.to))) return mention
    }
    return this.#tied(from, to)
  }

  #personFrom(token: number): (Identity & Mention) | undefined {
    for (let at = firstMentionFrom(this.#mentions, token); ; at++) {
      const mention = this.#mentions[at]
      if (mention?.from !== token) return undefined
      if (mention.kind === 'person') return mention
    }
  }

  /**
   * Returns the person named at the end of the words, after a role.
   * This is `Anna Berg` of `La ministra de Transportes Anna Berg`, but nobody of `la portavoz del presidente Berg`. Not in English and
   * German.
   */
  #tied(from: number, to: number): Identity | undefined {
    const context = this.#context
    const { looseSubject, capitalNouns } = context.words.habits
    if (!looseSubject || capitalNouns) return undefined
    for (let at = firstMentionFrom(this.#mentions, from); ; at++) {
      const mention = this.#mentions[at]
      if (!mention || mention.from >= to) return undefined
      const before = mention.from - 1
      if (mention.kind !== 'person' || mention.to !== to || before <= from) continue
      return context.isCapital(before) && !context.is(before, sense.PREPOSITION) ? mention : undefined
    }
  }

  /** Whether words are a place and nothing more: `Beijing`, `the Netherlands`; not `a school in Oslo`. */
  #isAll(mention: Mention, from: number, to: number): boolean {
    return (
      mention.to === to &&
      (mention.from === from || (this.#context.is(from, sense.DETERMINER) && mention.from === from + 1))
    )
  }

  #isHead(mention: Mention, from: number, to: number): boolean {
    const context = this.#context
    for (let token = from; token < mention.from; token++) if (isTie(context, token)) return false
    if (mention.to >= to) return true
    const next = context.kind(mention.to)
    if (next === CLITIC || next === HYPHEN || next === CLOSE) return false
    return next === OPEN || next !== WORD || context.is(mention.to, sense.PREPOSITION | sense.AND)
  }

  /** Resolves a definite article and a noun: `the ministry` after `Finance Ministry`; `the minister` if the story has one minister. */
  #short({ from, to }: TokenRange): Identity | undefined {
    const context = this.#context
    const last = to - 1
    if (
      to - from !== SHORT ||
      !context.is(from, sense.DETERMINER) ||
      context.kind(last) !== WORD ||
      context.isCapital(last)
    )
      return undefined
    const { tokens, page } = context
    const word = page.text.slice(tokens.start(last), tokens.end(last))
    const end = firstMentionFrom(this.#mentions, from)
    for (let at = end - 1; at >= Math.max(0, end - BACK); at--) {
      const mention = this.#mentions[at]
      if (mention?.kind !== 'organisation') continue
      for (const token of [mention.from, mention.to - 1])
        if (
          tokens.end(token) - tokens.start(token) === word.length &&
          page.text.slice(tokens.start(token), tokens.end(token)).toLowerCase() === word
        )
          return { kind: 'organisation', id: mention.id }
    }
    const id = (this.#offices ??= officesOf(this.#people, context.words.ties)).get(word)
    return id ? { kind: 'person', id } : undefined
  }
}

/**
 * Returns the id of a person by the noun for the person’s office: `minister` for `Finance Minister` and `minister of finance`.
 * The id is '' if two people have the same office.
 */
function officesOf(people: readonly Person[], ties: readonly string[]): ReadonlyMap<string, string> {
  const offices = new Map<string, string>()
  const addWord = (word: string, id: string): void => {
    const other = offices.get(word)
    offices.set(word, other === undefined || other === id ? id : '')
  }
  for (const { id, roles = [] } of people)
    for (const { text } of roles) {
      const small = text.toLowerCase()
      addWord(small.slice(small.lastIndexOf(' ') + 1), id)
      const space = small.indexOf(' ')
      if (ties.some((tie) => small.startsWith(` ${tie} `, space))) addWord(small.slice(0, space), id)
    }
  return offices
}

/** Whether a token is a preposition in lower case: `of` in `head of the party`. */
const isTie = (context: StatementContext, token: number): boolean =>
  context.is(token, sense.PREPOSITION) && !context.isCapital(token)
