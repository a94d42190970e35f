import type { Anchor, Speaker, Statement } from '../../article'
import { anchorOf } from '../page'
import { CLOSE, COLON, COMMA, NUMBER, OPEN } from '../tokens/kinds'
import { endOfDefinedName } from './content/defined-name'
import type { Quotation } from './content/find-quotations'
import * as sense from './cues/word-senses'
import { containsToken } from './scoring/keep-likely-statements'
import type { SpeakerMember, SpeakerResolver } from './speakers/speaker-resolver'
import type { StatementCandidate, TokenRange } from './statement-candidate'
import type { StatementContext } from './statement-context'

const FRAGMENT = 5 // words: a shorter quotation in a sentence is a fragment
const DEEPEST = 4 // levels of statements that contain one another
const SINGLE = 3 // words: a shorter quotation by itself is a fragment too

interface MadeStatement {
  readonly candidate: StatementCandidate
  readonly statement: Statement
}

/**
 * Makes statements from candidates: adds anchors, speakers, and the sources between the speaker and the story.
 * Candidates must be passed in text order.
 */
export class StatementMaker {
  readonly #context: StatementContext
  readonly #speakers: SpeakerResolver
  /** The statements whose content may contain the next statement, the outermost first. */
  readonly #open: MadeStatement[] = []

  constructor(context: StatementContext, speakers: SpeakerResolver) {
    this.#context = context
    this.#speakers = speakers
  }

  make(found: StatementCandidate, confidence: number): Statement | undefined {
    const context = this.#context
    const speakerAt = found.speaker && withoutBracket(context, found.speaker)
    const candidate = speakerAt === found.speaker ? found : { ...found, speaker: speakerAt }
    const content = contentAnchors(context, candidate.content)
    if (content.length === 0) return undefined
    const cue = candidate.cue && statementAnchor(context, candidate.cue)
    const { speaker, speakers } = this.#speaker(candidate)
    if (candidate.label && !this.#canBeSpeaker(candidate, speaker)) return undefined
    const chain = this.#chain(candidate, speaker)
    const kind = statementKind(context, candidate)
    const { force } = candidate
    const statement: Statement =
      cue && speaker // most statements: an object made with all its properties is smaller
        ? { kind, force, confidence, content, cue, speaker }
        : { kind, force, confidence, content }
    if (cue) statement.cue = cue
    if (speaker) statement.speaker = speaker
    if (speakers) statement.speakers = speakers
    if (chain) statement.chain = chain
    this.#open.push({ candidate, statement })
    return statement
  }

  #speaker(candidate: StatementCandidate): Pick<Statement, 'speaker' | 'speakers'> {
    const mention = candidate.speaker && statementAnchor(this.#context, candidate.speaker, candidate.particle)
    if (!mention) return {}
    const members = this.#speakers.identify(candidate)
    if (members.length < 2) return { speaker: makeSpeaker(mention, members[0]) }
    const speakers = members.map((member) =>
      makeSpeaker(member.at && statementAnchor(this.#context, member.at), member),
    )
    return { speaker: { mention }, speakers }
  }

  /** Whether the words before a colon can be a speaker: a person, an organisation, or a word such as `Police:`; not `Espagne:`. */
  #canBeSpeaker({ speaker: at }: StatementCandidate, speaker: Speaker | undefined): boolean {
    if (speaker?.person !== undefined || speaker?.organisation !== undefined) return true
    return at !== undefined && this.#context.is(at.to - 1, sense.WITNESS)
  }

  /**
   * Returns the sources between the speaker of a statement and the story. Undefined for a speaker whom the story quotes itself.
   * This is the one who quotes the speaker. Failing that, these are the speakers of the statements around this one: `Berg` for `Berg said
   * the mayor told her`.
   */
  #chain(candidate: StatementCandidate, speaker: Speaker | undefined): Speaker[] | undefined {
    const at = candidate.cue?.from ?? candidate.content[0]?.from ?? 0
    this.#close(at)
    const quoting =
      candidate.through && this.#speaker({ ...candidate, speaker: candidate.through, borrowed: 'neighbour' }).speaker
    if (quoting) return [quoting]
    if (
      this.#open.length === 0 ||
      !candidate.cue ||
      candidate.borrowed ||
      !candidate.speaker ||
      this.#isPronoun(candidate.speaker)
    )
      return undefined
    const chain: Speaker[] = []
    for (const { candidate: outer, statement } of this.#open)
      if (statement.speaker && containsToken(outer, at) && !isSame(statement.speaker, speaker))
        chain.push(statement.speaker)
    return chain.length > 0 ? chain : undefined
  }

  /** Keeps only those of the open statements that end after a token; of these, at most the four innermost. */
  #close(at: number): void {
    let length = 0
    for (let index = Math.max(0, this.#open.length - DEEPEST); index < this.#open.length; index++) {
      const made = this.#open[index]
      if (made && (made.candidate.content.at(-1)?.to ?? 0) > at) this.#open[length++] = made
    }
    while (this.#open.length > length) this.#open.pop()
  }

  /** Whether a speaker is only a pronoun. Inside a statement, it mostly means the speaker of that statement. */
  #isPronoun({ from, to }: TokenRange): boolean {
    return to - from === 1 && this.#context.is(from, sense.PRONOUN | sense.RELATIVE)
  }
}

/**
 * Returns the words for a speaker without the symbol of a share, the age or the defined name at their end: `Norvane, Inc.` of `Norvane, Inc.
 * (NASDAQ: NVNE) (“Norvane”)`, `Inge Walden` of `Inge Walden (42)`. Other brackets, such as `(R-Texas)`, stay.
 */
function withoutBracket(context: StatementContext, speaker: TokenRange): TokenRange {
  const { from } = speaker
  let { to } = speaker
  while (context.kind(to - 1) === CLOSE) {
    let open = to - 2
    let isSymbol = context.kind(to - 2) === NUMBER && context.kind(to - 3) === OPEN
    for (; open > from && context.kind(open) !== OPEN; open--) if (context.kind(open) === COLON) isSymbol = true
    if (open <= from || !(isSymbol || endOfDefinedName(context.tokens, open) === to)) break
    to = open
  }
  return to === speaker.to ? speaker : { from, to }
}

function makeSpeaker(mention: Anchor | undefined, member: SpeakerMember | undefined): Speaker {
  const identity = member?.identity
  if (!identity) return mention ? { mention } : {}
  const { kind, id } = identity
  if (!mention) return { [kind]: id }
  if (kind === 'person') return { mention, person: id }
  return kind === 'organisation' ? { mention, organisation: id } : { mention, place: id }
}

/** Returns the anchors of the ranges of a statement’s content. Most have one range. */
function contentAnchors(context: StatementContext, ranges: readonly TokenRange[]): Anchor[] {
  const [only] = ranges
  if (only && ranges.length === 1) {
    const anchor = statementAnchor(context, only)
    return anchor ? [anchor] : []
  }
  const content: Anchor[] = []
  for (const range of ranges) {
    const anchor = statementAnchor(context, range)
    if (anchor) content.push(anchor)
  }
  return content
}

const isSame = (one: Speaker, other: Speaker | undefined): boolean =>
  one.mention?.text === other?.mention?.text ||
  (one.person !== undefined && one.person === other?.person) ||
  (one.organisation !== undefined && one.organisation === other?.organisation)

/**
 * Returns the anchor of a range of tokens, without the `particle` UTF-16 units at its end.
 * Returns undefined if the range is not within one block.
 */
export function statementAnchor(context: StatementContext, { from, to }: TokenRange, particle = 0): Anchor | undefined {
  const { page, tokens } = context
  const block = page.blocks[context.blockOf(from)]
  if (!block || from < block.from || to > block.to || to <= from) return undefined
  return anchorOf(page, block, tokens.start(from), tokens.end(to - 1) - particle)
}

/**
 * Returns the kind of a statement: `reference`, or one of the others by how much of it is quoted.
 * These are `direct`, `mixed`, `partial` and `indirect`.
 */
function statementKind(context: StatementContext, { content, reference }: StatementCandidate): Statement['kind'] {
  if (reference) return 'reference'
  if (context.quotations.length === 0) return 'indirect'
  let quoted: Quotation[] | undefined
  let hasUnquoted = false
  for (const { from, to } of content)
    for (let token = from; token < to; token++) {
      const quotation = context.quotation(token)
      if (quotation) {
        if (quoted) quoted.push(quotation)
        else quoted = [quotation]
        token = quotation.to - 1
      } else if (context.isWord(token)) hasUnquoted = true
    }
  if (!quoted) return 'indirect'
  if (!hasUnquoted) return quoted.some((quotation) => isWholeUtterance(context, quotation)) ? 'direct' : 'partial'
  return quoted.some((quotation) => isMoreThanFragment(context, quotation)) ? 'mixed' : 'partial'
}

/** Whether a quotation is a whole utterance: it has three words, or a mark such as a full stop at its end: `“Yes.”` */
function isWholeUtterance(context: StatementContext, quotation: Quotation): boolean {
  // `“No cederemos”, declaró`: the comma is outside
  if (context.kind(quotation.to) === COMMA && context.isCapital(quotation.from + 1)) return true
  if (context.kind(quotation.from - 1) === COLON) return true // `وأضاف: «لن نتأخر».`
  const last = quotation.closed ? quotation.to - 2 : quotation.to - 1
  const { utteranceEndings } = context.words
  if (utteranceEndings.length > 0 && utteranceEndings.includes(context.page.text.charAt(context.tokens.end(last) - 1)))
    return true
  return context.isEnd(last) || context.kind(last) === COMMA || countWordTokens(context, quotation) >= SINGLE
}

function countWordTokens(context: StatementContext, { from, to }: TokenRange): number {
  let words = 0
  for (let token = from; token < to; token++) if (context.isWord(token)) words++
  return words
}

/** Whether a quotation inside a sentence is more than a fragment: it has five words, and a verb or an end mark among them. */
function isMoreThanFragment(context: StatementContext, quotation: Quotation): boolean {
  if (countWordTokens(context, quotation) < FRAGMENT) return false
  for (let token = quotation.from; token < quotation.to; token++) {
    if (context.is(token, sense.AUXILIARY | sense.VERB | sense.CUE)) return true
    if (context.isEnd(token) && token < quotation.to - 1) return true
  }
  return false
}
