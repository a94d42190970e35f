import type { Mention } from '../names/find-names'
import { COMMA, LINE } from '../tokens/kinds'
import { firstFrom, type Identity } from './mentions'
import type { Reading } from './reading'
import * as sense from './senses'

const BACK = 12 // mentions before a pronoun that it may mean
const TITLE = 3 // words before a name that may tell a man or a woman
const BLOCKS = 3 // paragraphs that a pronoun looks back

/** Finds whom a pronoun means: the nearest before it who is a subject or has just spoken, and is no woman where it says `he`. */
export class Antecedents {
  readonly #reading: Reading
  readonly #people: readonly Mention[]
  /** What is known of each: HE or SHE. */
  readonly #genders = new Map<string, number>()
  #last: Identity | undefined
  #lastBlock = 0

  constructor(reading: Reading, mentions: readonly Mention[]) {
    this.#reading = reading
    this.#people = mentions.filter(({ kind }) => kind === 'person')
    for (const mention of this.#people) {
      const gender = this.#titleOf(mention)
      if (gender && !this.#genders.has(mention.id)) this.#genders.set(mention.id, gender)
    }
  }

  /** Somebody has spoken. */
  spoke(who: Identity, token: number): void {
    this.#last = who
    this.#lastBlock = this.#reading.blockOf(token)
  }

  /** Whom the pronoun at a token means. */
  of(pronoun: number): Identity | undefined {
    const gender = this.#reading.senses(pronoun) & (sense.HE | sense.SHE)
    const block = this.#reading.blockOf(pronoun)
    const scores = new Map<string, number>()
    if (this.#last?.kind === 'person' && block - this.#lastBlock <= BLOCKS)
      scores.set(this.#last.id, this.#lastBlock === block ? 3 : 2)
    const end = firstFrom(this.#people, pronoun)
    for (let at = end - 1; at >= Math.max(0, end - BACK); at--) {
      const mention = this.#people[at]
      if (!mention || block - mention.block > BLOCKS) break
      const near = (mention.block === block ? 1 : 0) + (at === end - 1 ? 0.5 : 0)
      const score = near + (this.#isSubject(mention) ? 2 : 0)
      scores.set(mention.id, Math.max(scores.get(mention.id) ?? 0, score))
    }
    let best: string | undefined
    for (const [id, score] of scores)
      if (this.#agrees(id, gender) && score > (best === undefined ? 0 : (scores.get(best) ?? 0))) best = id
    if (best === undefined) return undefined
    if (gender === sense.HE || gender === sense.SHE) this.#genders.set(best, gender)
    return { kind: 'person', id: best }
  }

  #agrees(id: string, gender: number): boolean {
    const known = this.#genders.get(id)
    return known === undefined || (known & gender) !== 0
  }

  /** Whether a mention is followed by a verb, or by a comma and opens its sentence. */
  #isSubject({ from, to }: Mention): boolean {
    const reading = this.#reading
    if (reading.is(to, sense.AUXILIARY | sense.VERB | sense.CUE | sense.ADVERB)) return true
    return reading.kind(to) === COMMA && (reading.isEnd(from - 1) || reading.tokens.has(from, LINE))
  }

  /** What the words before a name tell: `Mrs. Berg`, `spokesman Jan Holm`. */
  #titleOf({ from }: Mention): number {
    for (let token = from; token >= from - TITLE; token--) {
      if (this.#reading.is(token, sense.MAN)) return sense.HE
      if (this.#reading.is(token, sense.WOMAN)) return sense.SHE
    }
    return 0
  }
}
