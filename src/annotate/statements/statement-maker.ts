import type { Anchor, Speaker, Statement } from '../../article'
import { anchorOf } from '../page'
import { COMMA } from '../tokens/kinds'
import type { Quotation } from './content/find-quotations'
import { containsToken } from './content/remove-nested-statements'
import * as sense from './cues/word-senses'
import type { SpeakerMember, SpeakerResolver } from './speakers/speaker-resolver'
import type { StatementCandidate, TokenRange } from './statement-candidate'
import type { StatementContext } from './statement-context'

const FRAGMENT = 5 // words: a shorter quotation in a sentence is a fragment
const DEEPEST = 4 // levels of statements that contain one another
const SINGLE = 3 // words: a shorter quotation by itself is a fragment too

interface MadeStatement {
  readonly draft: StatementCandidate
  readonly statement: Statement
}

/**
 * Makes statements from candidates: adds anchors, speakers, and the sources between speaker and story.
 * Candidates must come in text order.
 */
export class StatementMaker {
  readonly #reading: StatementContext
  readonly #speakers: SpeakerResolver
  /** The statements whose content may contain the next one, the outermost first. */
  readonly #open: MadeStatement[] = []

  constructor(reading: StatementContext, speakers: SpeakerResolver) {
    this.#reading = reading
    this.#speakers = speakers
  }

  make(draft: StatementCandidate): Statement | undefined {
    const reading = this.#reading
    const content: Anchor[] = []
    for (const range of draft.content) {
      const anchor = statementAnchor(reading, range)
      if (anchor) content.push(anchor)
    }
    if (content.length === 0) return undefined
    const cue = draft.cue && statementAnchor(reading, draft.cue)
    const { speaker, speakers } = this.#speaker(draft)
    if (draft.label && !this.#isSomebody(draft, speaker)) return undefined
    const chain = this.#chain(draft, speaker)
    const confidence = Math.round(draft.confidence * 100) / 100
    const statement: Statement = { kind: statementKind(reading, draft), force: draft.force, confidence, content }
    if (cue) statement.cue = cue
    if (speaker) statement.speaker = speaker
    if (speakers) statement.speakers = speakers
    if (chain) statement.chain = chain
    this.#open.push({ draft, statement })
    return statement
  }

  #speaker(draft: StatementCandidate): Pick<Statement, 'speaker' | 'speakers'> {
    const mention = draft.speaker && statementAnchor(this.#reading, draft.speaker, draft.particle)
    if (!mention) return {}
    const members = this.#speakers.identify(draft)
    if (members.length < 2) return { speaker: makeSpeaker(mention, members[0]) }
    const speakers = members.map((member) =>
      makeSpeaker(member.at && statementAnchor(this.#reading, member.at), member),
    )
    return { speaker: { mention }, speakers }
  }

  /** Whether the words before a colon can be a speaker: a person, an institution, `Police:`; not `Espagne:`. */
  #isSomebody({ speaker: at }: StatementCandidate, speaker: Speaker | undefined): boolean {
    if (speaker?.person !== undefined || speaker?.organisation !== undefined) return true
    return at !== undefined && this.#reading.is(at.to - 1, sense.WITNESS)
  }

  /**
   * Returns the sources between a speaker and the story; undefined if not found.
   * These are the one who quotes the speaker, or else the speakers of statements around that of the speaker:
   * `Berg said the mayor told her`.
   */
  #chain(draft: StatementCandidate, speaker: Speaker | undefined): Speaker[] | undefined {
    const at = draft.cue?.from ?? draft.content[0]?.from ?? 0
    this.#close(at)
    const quoting = draft.through && this.#speaker({ ...draft, speaker: draft.through, borrowed: true }).speaker
    if (quoting) return [quoting]
    if (this.#open.length === 0 || !draft.cue || draft.borrowed || !draft.speaker || this.#isSmall(draft.speaker))
      return undefined
    const chain: Speaker[] = []
    for (const { draft: outer, statement } of this.#open)
      if (statement.speaker && containsToken(outer, at) && !isSame(statement.speaker, speaker))
        chain.push(statement.speaker)
    return chain.length > 0 ? chain : undefined
  }

  /** Keeps only the open statements that end after a token. At most the four innermost remain. */
  #close(at: number): void {
    let length = 0
    for (let index = Math.max(0, this.#open.length - DEEPEST); index < this.#open.length; index++) {
      const made = this.#open[index]
      if (made && (made.draft.content.at(-1)?.to ?? 0) > at) this.#open[length++] = made
    }
    while (this.#open.length > length) this.#open.pop()
  }

  /** Whether a speaker is a pronoun. Inside a statement, that mostly means the speaker of the statement. */
  #isSmall({ from, to }: TokenRange): boolean {
    return to - from === 1 && this.#reading.is(from, sense.PRONOUN | sense.RELATIVE)
  }
}

function makeSpeaker(mention: Anchor | undefined, member: SpeakerMember | undefined): Speaker {
  const speaker: Speaker = mention ? { mention } : {}
  const identity = member?.identity
  if (identity) speaker[identity.kind] = identity.id
  return speaker
}

const isSame = (one: Speaker, other: Speaker | undefined): boolean =>
  one.mention?.text === other?.mention?.text ||
  (one.person !== undefined && one.person === other?.person) ||
  (one.organisation !== undefined && one.organisation === other?.organisation)

/** Returns the anchor of a range of tokens; undefined if it is not within one block. `particle` units are cut from its end. */
export function statementAnchor(reading: StatementContext, { from, to }: TokenRange, particle = 0): Anchor | undefined {
  const { page, tokens } = reading
  const block = page.blocks[reading.blockOf(from)]
  if (!block || from < block.from || to > block.to || to <= from) return undefined
  return anchorOf(page, block, tokens.start(from), tokens.end(to - 1) - particle)
}

/** Returns the kind of a statement: `reference`, or by how much of it is quoted `direct`, `mixed`, `partial` or `indirect`. */
function statementKind(reading: StatementContext, { content, reference }: StatementCandidate): Statement['kind'] {
  if (reference) return 'reference'
  if (reading.quotations.length === 0) return 'indirect'
  const quoted: Quotation[] = []
  let hasUnquoted = false
  for (const { from, to } of content)
    for (let token = from; token < to; token++) {
      const quotation = reading.quotation(token)
      if (quotation) {
        quoted.push(quotation)
        token = quotation.to - 1
      } else if (reading.isWord(token)) hasUnquoted = true
    }
  if (quoted.length === 0) return 'indirect'
  if (!hasUnquoted) return quoted.some((quotation) => isWholeUtterance(reading, quotation)) ? 'direct' : 'partial'
  return quoted.some((quotation) => isMoreThanFragment(reading, quotation)) ? 'mixed' : 'partial'
}

/** Whether a quotation is a whole utterance: it has three words, or a mark such as a full stop at its end: `“Yes.”` */
function isWholeUtterance(reading: StatementContext, quotation: Quotation): boolean {
  // `“No cederemos”, declaró`: the comma is outside
  if (reading.kind(quotation.to) === COMMA && reading.isCapital(quotation.from + 1)) return true
  const last = quotation.closed ? quotation.to - 2 : quotation.to - 1
  return reading.isEnd(last) || reading.kind(last) === COMMA || countWordTokens(reading, quotation) >= SINGLE
}

function countWordTokens(reading: StatementContext, { from, to }: TokenRange): number {
  let words = 0
  for (let token = from; token < to; token++) if (reading.isWord(token)) words++
  return words
}

/** Whether a quotation inside a sentence is more than a fragment: it has five words, and a verb or an end mark among them. */
function isMoreThanFragment(reading: StatementContext, quotation: Quotation): boolean {
  if (countWordTokens(reading, quotation) < FRAGMENT) return false
  for (let token = quotation.from; token < quotation.to; token++) {
    if (reading.is(token, sense.AUXILIARY | sense.VERB | sense.CUE)) return true
    if (reading.isEnd(token) && token < quotation.to - 1) return true
  }
  return false
}
