import type { FoundNames } from '../../names/find-names'
import { COMMA, NUMBER } from '../../tokens/kinds'
import * as sense from '../cues/word-senses'
import type { StatementCandidate, TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nounsBefore } from '../subjects/nouns-before'
import { splitJointSpeakers } from '../subjects/split-joint-speakers'
import { Antecedents } from './antecedents'
import type { Identity } from './mentions'
import { ReferenceResolver } from './reference-resolver'

/**
 * One speaker of a statement.
 * `at` are the words for this one of several speakers, `identity` the person, organisation or place, if known.
 */
export interface SpeakerMember {
  readonly at?: TokenRange
  readonly identity?: Identity | undefined
}

/** Finds out who the speakers of statements are. Statements must be passed in text order, since pronouns refer back. */
export class SpeakerResolver {
  readonly #context: StatementContext
  readonly #names: FoundNames
  readonly #references: ReferenceResolver
  readonly #antecedents: Antecedents

  constructor(context: StatementContext, names: FoundNames) {
    this.#context = context
    this.#names = names
    this.#references = new ReferenceResolver(context, names)
    this.#antecedents = new Antecedents(context, names.mentions)
  }

  /** Returns the speakers of a statement: none if unknown, one, or several who speak together. */
  identify({ speaker, borrowed }: StatementCandidate): readonly SpeakerMember[] {
    if (!speaker) return []
    const members = this.#members(speaker)
    if (borrowed) return members
    const who = identitiesOf(members)
    if (who.length > 0 || !this.#isPronoun(speaker)) {
      const plural = members.length > 1 || this.#context.endsWith(speaker.to - 1, this.#context.words.pluralEndings)
      this.#antecedents.spoke(who, speaker.from, plural)
    }
    return members
  }

  #members(speaker: TokenRange): readonly SpeakerMember[] {
    if (this.#isPronoun(speaker)) return this.#antecedents.of(speaker.from).map((identity) => ({ identity }))
    const parts = splitJointSpeakers(this.#context, speaker, this.#names.mentions)
    if (parts.length > 1) return parts.map((at) => ({ at, identity: this.#references.of(at) }))
    const size = this.#references.countOf(speaker)
    if (size > 0) return this.#antecedents.group(speaker.from, size).map((identity) => ({ identity }))
    const identity = this.#references.of(this.#antecedentOf(speaker))
    return identity ? [{ identity }] : []
  }

  #isPronoun({ from, to }: TokenRange): boolean {
    const own = sense.HE | sense.SHE | sense.THEY | sense.IT
    return to - from === 1 && this.#context.is(from, own) && !this.#context.is(from, sense.RELATIVE)
  }

  /** Returns the words to which a relative pronoun refers: `Trump` for `who` in `Trump, who said`. Returns other words unchanged. */
  #antecedentOf(speaker: TokenRange): TokenRange {
    const context = this.#context
    if (speaker.to - speaker.from > 1 || !context.is(speaker.from, sense.RELATIVE)) return speaker
    const end = context.kind(speaker.from - 1) === COMMA ? speaker.from - 1 : speaker.from
    const from = context.page.blocks[context.blockOf(speaker.from)]?.from ?? 0
    const nouns = nounsBefore(context, end, from)
    const isAge = nouns && nouns.to - nouns.from === 1 && context.kind(nouns.from) === NUMBER // `Berg, 42, who said`
    return (isAge ? nounsBefore(context, nouns.from - 1, from) : nouns) ?? speaker
  }
}

function identitiesOf(members: readonly SpeakerMember[]): readonly Identity[] {
  const [only] = members
  if (members.length === 1) return only?.identity ? [only.identity] : []
  const who: Identity[] = []
  for (const { identity } of members) if (identity) who.push(identity)
  return who
}
