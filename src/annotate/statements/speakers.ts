import type { Mention, Names } from '../names/find-names'
import { CLITIC, CLOSE, COMMA, HYPHEN, OPEN, WORD } from '../tokens/kinds'
import { Antecedents } from './antecedents'
import type { Draft, Stretch } from './draft'
import { firstFrom, type Identity } from './mentions'
import { nounsBefore } from './nouns-before'
import type { Reading } from './reading'
import * as sense from './senses'

/** Tells who the speakers of statements are; the statements stand in order of place. */
export class Speakers {
  readonly #reading: Reading
  readonly #mentions: readonly Mention[]
  readonly #antecedents: Antecedents

  constructor(reading: Reading, names: Names) {
    this.#reading = reading
    this.#mentions = names.mentions.filter(({ kind }) => kind !== 'place')
    this.#antecedents = new Antecedents(reading, this.#mentions)
  }

  /** Who says it, where the words for the speaker tell. */
  identify({ speaker, borrowed }: Draft): Identity | undefined {
    if (!speaker) return undefined
    const found = this.#isPronoun(speaker)
      ? this.#antecedents.of(speaker.from)
      : this.#named(this.#antecedentOf(speaker))
    if (found && !borrowed) this.#antecedents.spoke(found, speaker.from)
    return found
  }

  #isPronoun({ from, to }: Stretch): boolean {
    return to - from === 1 && this.#reading.is(from, sense.HE | sense.SHE) && !this.#reading.is(from, sense.RELATIVE)
  }

  /** `Trump` of `Trump, who` */
  #antecedentOf(speaker: Stretch): Stretch {
    const reading = this.#reading
    if (speaker.to - speaker.from > 1 || !reading.is(speaker.from, sense.RELATIVE)) return speaker
    const end = reading.kind(speaker.from - 1) === COMMA ? speaker.from - 1 : speaker.from
    const from = reading.page.blocks[reading.blockOf(speaker.from)]?.from ?? 0
    return nounsBefore(reading, end, from) ?? speaker
  }

  /** The one whose name is the head of these words: `Xi Jinping` of `Chinese President Xi Jinping`, nobody of `Xi’s spokesman`. */
  #named({ from, to }: Stretch): Identity | undefined {
    let found: Identity | undefined
    for (let at = firstFrom(this.#mentions, from); at < this.#mentions.length; at++) {
      const mention = this.#mentions[at]
      if (!mention || mention.from >= to) break
      if (mention.to > to || !this.#isHead(mention, from, to)) continue
      if (found && found.id !== mention.id) return undefined // two speak together
      if (mention.kind !== 'place') found = { kind: mention.kind, id: mention.id }
    }
    return found
  }

  #isHead(mention: Mention, from: number, to: number): boolean {
    const reading = this.#reading
    for (let token = from; token < mention.from; token++) if (isTie(reading, token)) return false
    if (mention.to >= to) return true
    const next = reading.kind(mention.to)
    if (next === CLITIC || next === HYPHEN || next === CLOSE) return false
    return next === OPEN || next !== WORD || reading.is(mention.to, sense.PREPOSITION | sense.AND)
  }
}

/** `of` in `head of the party`; not in a name. */
const isTie = (reading: Reading, token: number): boolean =>
  reading.is(token, sense.PREPOSITION) && !reading.isCapital(token)
