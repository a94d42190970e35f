import type { Mention } from '../../names/mention'
import { COMMA, LINE } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import type { StatementContext } from '../statement-context'
import { firstMentionFrom, type Identity } from './mentions'

const BACK = 12 // mentions before a pronoun that are considered
const TITLE = 3 // words before a name that may indicate a gender
const BLOCKS = 3 // paragraphs searched before a pronoun
const GENDERS = sense.HE | sense.SHE

/** A speaker and the index of the token at which it is named. `who` is empty if the speaker is no known person, organisation or place. */
interface LastSpeaker {
  readonly who: readonly Identity[]
  readonly token: number
}

/**
 * Finds the antecedent of a pronoun: the person, organisation or place that it means.
 * For `he` and `she`: a person named shortly before as a subject, or the last speaker, if the gender fits. For `it`: the institution that
 * spoke last or was a subject since. For `they`: those who spoke together or were named together.
 */
export class Antecedents {
  readonly #context: StatementContext
  readonly #mentions: readonly Mention[]
  readonly #people: readonly Mention[]
  /** By id of a person: the gender as a bit, HE or SHE, if known. */
  #genders: Map<string, number> | undefined
  #person: LastSpeaker | undefined
  #thing: LastSpeaker | undefined
  #several: LastSpeaker | undefined

  constructor(context: StatementContext, mentions: readonly Mention[]) {
    this.#context = context
    this.#mentions = mentions
    this.#people = mentions.filter(({ kind }) => kind === 'person')
  }

  /** Records the speaker of a statement, named at a token; `who` is empty if unknown. `plural` says whether the words name several. */
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

  /** Returns whom or what the pronoun at a token means: none if unknown, one, or several. */
  of(pronoun: number): readonly Identity[] {
    const senses = this.#context.senses(pronoun)
    if (senses & GENDERS) return this.#oneOf(pronoun, senses & GENDERS)
    if (senses & sense.THEY) return this.#group(pronoun)
    return senses & sense.IT ? this.#thingOf(pronoun) : []
  }

  /**
   * Returns the last group that spoke or was named together, for words such as `the two ministers`.
   * Returns none if the group does not have `size` members.
   */
  group(token: number, size: number): readonly Identity[] {
    const found = this.#group(token)
    return found.length === size ? found : []
  }

  #oneOf(pronoun: number, gender: number): readonly Identity[] {
    const genders = (this.#genders ??= this.#gendersByTitle())
    const context = this.#context
    const block = context.blockOf(pronoun)
    const scores = new Map<string, number>()
    const last = this.#person
    const [speaker] = last?.who ?? []
    if (last && speaker) {
      const lastBlock = context.blockOf(last.token)
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

  /**
   * Returns what `it` means: the last speaker that is not a person.
   * If an institution or place has been a subject since then, returns that. Returns none if there is neither.
   */
  #thingOf(pronoun: number): readonly Identity[] {
    const spoken = this.#near(this.#thing, pronoun)
    const since = spoken?.token ?? 0
    const end = firstMentionFrom(this.#mentions, pronoun)
    const block = this.#context.blockOf(pronoun)
    for (let at = end - 1; at >= Math.max(0, end - BACK); at--) {
      const mention = this.#mentions[at]
      if (!mention || mention.from <= since || block - mention.block > 1) break
      if (mention.kind !== 'person' && this.#isSubject(mention)) return [mention]
    }
    return spoken?.who ?? []
  }

  /**
   * Returns whom `they` means; none if unknown.
   * This is the last group or institution to speak, or two names joined by `and` since then.
   */
  #group(pronoun: number): readonly Identity[] {
    const spoken = this.#near(this.#several, pronoun)
    const since = spoken?.token ?? 0
    const end = firstMentionFrom(this.#mentions, pronoun)
    const block = this.#context.blockOf(pronoun)
    for (let at = end - 1; at > Math.max(0, end - BACK); at--) {
      const mention = this.#mentions[at]
      const before = this.#mentions[at - 1]
      if (!mention || !before || mention.from <= since || block - mention.block > BLOCKS) break
      if (mention.from === before.to + 1 && this.#context.is(before.to, sense.AND) && mention.kind === before.kind)
        return [before, mention]
    }
    return spoken?.who ?? []
  }

  #near(spoken: LastSpeaker | undefined, token: number): LastSpeaker | undefined {
    const near = spoken && this.#context.blockOf(token) - this.#context.blockOf(spoken.token) <= BLOCKS
    return near ? spoken : undefined
  }

  /** Whether a mention is probably a subject: a verb follows it, or it opens its sentence and a comma follows. */
  #isSubject({ from, to }: Mention): boolean {
    const context = this.#context
    if (context.is(to, sense.AUXILIARY | sense.VERB | sense.CUE | sense.ADVERB)) return true
    return context.kind(to) === COMMA && (context.isEnd(from - 1) || context.tokens.has(from, LINE))
  }

  /** Returns the gender of people by their id, from the words before their names: `Mrs. Berg`, `spokesman Jan Holm`. */
  #gendersByTitle(): Map<string, number> {
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
      if (this.#context.is(token, sense.MAN)) return sense.HE
      if (this.#context.is(token, sense.WOMAN)) return sense.SHE
    }
    return 0
  }
}
