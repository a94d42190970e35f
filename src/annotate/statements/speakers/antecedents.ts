import type { Mention } from '../../names/find-names'
import { COMMA, LINE } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import type { StatementContext } from '../statement-context'
import { firstMentionFrom, type Identity } from './mentions'

const BACK = 12 // mentions before a pronoun that it may mean
const TITLE = 3 // words before a name that may tell a man or a woman
const BLOCKS = 3 // paragraphs that a pronoun looks back
const GENDERS = sense.HE | sense.SHE

/** Who has spoken: one, several, or somebody who is not known; and where. */
interface LastSpeaker {
  readonly who: readonly Identity[]
  readonly token: number
}

/**
 * Finds whom a pronoun means. `he` and `she`: the nearest before it who is a subject or has just spoken, and is no woman where it says `he`.
 * `it`: the institution that has spoken last, or the nearest that is a subject. `they`: those who have spoken or stood together.
 */
export class Antecedents {
  readonly #reading: StatementContext
  readonly #mentions: readonly Mention[]
  readonly #people: readonly Mention[]
  /** What is known of each: HE or SHE. */
  #genders: Map<string, number> | undefined
  #person: LastSpeaker | undefined
  #thing: LastSpeaker | undefined
  #several: LastSpeaker | undefined

  constructor(reading: StatementContext, mentions: readonly Mention[]) {
    this.#reading = reading
    this.#mentions = mentions
    this.#people = mentions.filter(({ kind }) => kind === 'person')
  }

  /** Somebody has spoken: these, or one whom nobody knows by name; whether the words name several. */
  spoke(who: readonly Identity[], token: number, plural: boolean): void {
    const spoken = { who, token }
    const [one] = who
    if (who.length > 1 || (plural && !one)) this.#several = spoken
    else if (one?.kind === 'person') this.#person = spoken
    else {
      this.#thing = spoken
      this.#several = one && spoken
    }
  }

  /** Whom the pronoun at a token means: nobody, one, or several. */
  of(pronoun: number): readonly Identity[] {
    const senses = this.#reading.senses(pronoun)
    if (senses & GENDERS) return this.#oneOf(pronoun, senses & GENDERS)
    if (senses & sense.THEY) return this.#group(pronoun)
    return senses & sense.IT ? this.#thingOf(pronoun) : []
  }

  /** The last who spoke or stood together, so many: `the two ministers`. */
  group(token: number, size: number): readonly Identity[] {
    const found = this.#group(token)
    return found.length === size ? found : []
  }

  #oneOf(pronoun: number, gender: number): readonly Identity[] {
    const genders = (this.#genders ??= this.#titles())
    const reading = this.#reading
    const block = reading.blockOf(pronoun)
    const scores = new Map<string, number>()
    const last = this.#person
    const [speaker] = last?.who ?? []
    if (last && speaker) {
      const lastBlock = reading.blockOf(last.token)
      if (block - lastBlock <= BLOCKS) scores.set(speaker.id, lastBlock === block ? 3 : 2)
    }
    const end = firstMentionFrom(this.#people, pronoun)
    for (let at = end - 1; at >= Math.max(0, end - BACK); at--) {
      const mention = this.#people[at]
      if (!mention || block - mention.block > BLOCKS) break
      const near = (mention.block === block ? 1 : 0) + (at === end - 1 ? 0.5 : 0)
      const score = near + (this.#isSubject(mention) ? 2 : 0)
      scores.set(mention.id, Math.max(scores.get(mention.id) ?? 0, score))
    }
    let best: string | undefined
    for (const [id, score] of scores)
      if (((genders.get(id) ?? gender) & gender) !== 0 && score > (best === undefined ? 0 : (scores.get(best) ?? 0)))
        best = id
    if (best === undefined) return []
    if (gender !== GENDERS) genders.set(best, gender)
    return [{ kind: 'person', id: best }]
  }

  /** What `it` means: who spoke last and is no person, where none has been named as a subject since. */
  #thingOf(pronoun: number): readonly Identity[] {
    const spoken = this.#near(this.#thing, pronoun)
    const since = spoken?.token ?? 0
    const end = firstMentionFrom(this.#mentions, pronoun)
    const block = this.#reading.blockOf(pronoun)
    for (let at = end - 1; at >= Math.max(0, end - BACK); at--) {
      const mention = this.#mentions[at]
      if (!mention || mention.from <= since || block - mention.block > 1) break
      if (mention.kind !== 'person' && this.#isSubject(mention)) return [mention]
    }
    return spoken?.who ?? []
  }

  /** Whom `they` means: who spoke last of several and of institutions, or two who have stood together since. */
  #group(pronoun: number): readonly Identity[] {
    const spoken = this.#near(this.#several, pronoun)
    const since = spoken?.token ?? 0
    const end = firstMentionFrom(this.#mentions, pronoun)
    const block = this.#reading.blockOf(pronoun)
    for (let at = end - 1; at > Math.max(0, end - BACK); at--) {
      const mention = this.#mentions[at]
      const before = this.#mentions[at - 1]
      if (!mention || !before || mention.from <= since || block - mention.block > BLOCKS) break
      if (mention.from === before.to + 1 && this.#reading.is(before.to, sense.AND) && mention.kind === before.kind)
        return [before, mention]
    }
    return spoken?.who ?? []
  }

  #near(spoken: LastSpeaker | undefined, token: number): LastSpeaker | undefined {
    const near = spoken && this.#reading.blockOf(token) - this.#reading.blockOf(spoken.token) <= BLOCKS
    return near ? spoken : undefined
  }

  /** Whether a mention is followed by a verb, or by a comma and opens its sentence. */
  #isSubject({ from, to }: Mention): boolean {
    const reading = this.#reading
    if (reading.is(to, sense.AUXILIARY | sense.VERB | sense.CUE | sense.ADVERB)) return true
    return reading.kind(to) === COMMA && (reading.isEnd(from - 1) || reading.tokens.has(from, LINE))
  }

  /** What the words before names tell: `Mrs. Berg`, `spokesman Jan Holm`. */
  #titles(): Map<string, number> {
    const genders = new Map<string, number>()
    for (const mention of this.#people) {
      if (genders.has(mention.id)) continue
      const gender = this.#titleOf(mention)
      if (gender) genders.set(mention.id, gender)
    }
    return genders
  }

  #titleOf({ from }: Mention): number {
    for (let token = from; token >= from - TITLE; token--) {
      if (this.#reading.is(token, sense.MAN)) return sense.HE
      if (this.#reading.is(token, sense.WOMAN)) return sense.SHE
    }
    return 0
  }
}
