import type { SentenceSpan } from '../../sentences/sentence'
import { COMMA, IDEOGRAPH } from '../../tokens/kinds'
import { LEADING_CERTAINTY, OPENING_CERTAINTY } from '../cues/certainty'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { subjectAfter, subjectStart } from '../subjects/find-subject'
import { nounsOrPronounAfter } from '../subjects/nouns-after'
import { nounsBefore } from '../subjects/nouns-before'
import { clauseAfter, clauseBefore, clauseContinuation, hasVerb, isTooShort } from './clause'
import { type ContentOpening, findContentOpening, skipAdverbs } from './content-opening'
import type { VerbStatement } from './verb-statement'

/** Finds the statement of a verb between its content and its subject: `“It is,” said Bruce Haynes`; undefined if not found. */
export function findInverted(
  reading: StatementContext,
  sentence: SentenceSpan,
  group: VerbGroup,
): VerbStatement | undefined {
  const { takes } = group.cue
  if (!(takes & sense.SPEECH) || takes & sense.NO_SPEAKER || reading.kind(group.verb) === IDEOGRAPH) return undefined
  const somebody = subjectAfter(reading, sentence, group)
  const left = somebody && clauseBefore(reading, sentence, sentence.from, group.start)
  if (!left) return undefined
  const quoted = reading.opening(left.from) !== undefined
  if (!quoted && (isThing(reading, somebody.from, somebody.to) || isSubject(reading, left.from, group.start)))
    return undefined
  const goesOn = isTooShort(left) || reading.opening(somebody.to + 1)
  const rest = goesOn ? clauseContinuation(reading, sentence, somebody.to, left) : undefined
  return { content: rest ? [left, rest] : [left], subject: { at: somebody, outer: group.start }, certainty: 1 }
}

/** Whether the words before a verb are its subject and a clause in commas: `President Alia Noor, who cut short a trip, declared`. */
function isSubject(reading: StatementContext, start: number, verb: number): boolean {
  if (reading.kind(verb - 1) !== COMMA) return false
  let comma = verb - 2
  while (comma > start && reading.kind(comma) !== COMMA) comma--
  return reading.is(comma + 1, sense.RELATIVE) && nounsBefore(reading, comma, start)?.from === start
}

/**
 * Whether a verb is followed by a single noun without an article, in lower case: `anunció recortes`.
 * In languages that omit subjects, that noun is the object, not the speaker. Always false for other languages.
 */
function isThing({ words, tokens, page }: StatementContext, from: number, to: number): boolean {
  if (!words.habits.dropsSubject || to - from !== 1) return false
  const letter = page.text.charAt(tokens.start(from))
  return letter !== letter.toUpperCase() // scripts without capitals give no evidence
}

/**
 * Finds the statement of a verb before its subject and content.
 * Examples: `Said Bruce Haynes: “It is”`, `Dijo el ministro que`, `Am Montag sagte die Ministerin, sie komme`. Returns undefined if there
 * is none.
 */
export function findLeadingVerb(
  reading: StatementContext,
  sentence: SentenceSpan,
  { cue, start, to }: VerbGroup,
): VerbStatement | undefined {
  if (!(cue.takes & sense.SPEECH)) return undefined
  const somebody = nounsOrPronounAfter(reading, subjectStart(reading, to, sentence.to), sentence.to)
  if (!somebody) return undefined
  const subject = { at: somebody, outer: start }
  const opening = findContentOpening(reading, somebody.to, sentence.to, cue.takes & ~(sense.ADDRESSEE | sense.ACTOR))
  if (typeof opening === 'object' && LEADING_CERTAINTY.has(opening.kind)) {
    const right = clauseAfter(reading, sentence, opening.at)
    return right && { content: [right], subject, certainty: OPENING_CERTAINTY[opening.kind] }
  }
  const that = reading.words.habits.looseSubject ? thatAfterSubject(reading, somebody.to, sentence.to) : 0
  const clauseOfThat = that > 0 ? clauseAfter(reading, sentence, that + 1) : undefined
  if (clauseOfThat && cue.takes & sense.CLAUSE)
    return { content: [clauseOfThat], subject, certainty: OPENING_CERTAINTY.that }
  const right = opening === 'nothing' ? findAfterComma(reading, sentence, somebody.to) : undefined
  return right && { content: [right], subject, certainty: OPENING_CERTAINTY.clause }
}

/** Finds the statement of a verb without a subject: `Dijo que`, `hieß es`; undefined if the language or verb requires a subject. */
export function findSubjectless(
  reading: StatementContext,
  sentence: SentenceSpan,
  { cue, start, to }: VerbGroup,
  opening: ContentOpening,
): VerbStatement | undefined {
  const bare = reading.words.habits.dropsSubject || (cue.takes & sense.NO_SPEAKER) !== 0
  if (!bare || !(cue.takes & sense.SPEECH)) return undefined
  const subject = { outer: start }
  if (typeof opening === 'object' && LEADING_CERTAINTY.has(opening.kind)) {
    const right = clauseAfter(reading, sentence, opening.at)
    return right && { content: [right], subject, certainty: OPENING_CERTAINTY[opening.kind] }
  }
  const left = opening === 'nothing' ? clauseBefore(reading, sentence, sentence.from, start) : undefined
  if (!left) return undefined
  const rest = clauseContinuation(reading, sentence, skipAdverbs(reading, to, sentence.to), left)
  return { content: rest ? [left, rest] : [left], subject, certainty: 1 }
}

/** Returns the content after a comma: `sie komme` of `Berg sagte, sie komme`; undefined if no clause follows. Not in English. */
export function findAfterComma(
  reading: StatementContext,
  sentence: SentenceSpan,
  comma: number,
): TokenRange | undefined {
  if (!reading.words.habits.commaBeforeClause || reading.kind(comma) !== COMMA) return undefined
  const right = clauseAfter(reading, sentence, comma + 1)
  return right &&
    (reading.kind(right.from) === IDEOGRAPH || hasVerb(reading, right.from, right.to) || hasTo(reading, right))
    ? right
    : undefined
}

const AHEAD = 12 // tokens between a subject and its `that`

/** Returns the token of `that` after words of time, place and addressees: `إن` of `قال الوزير للصحفيين إن`; 0 if not found. */
function thatAfterSubject(reading: StatementContext, start: number, limit: number): number {
  for (let token = start; token < Math.min(limit, start + AHEAD); token++) {
    if (reading.is(token, sense.THAT)) return token
    if (!reading.isWord(token)) return 0
  }
  return 0
}

/** Whether a clause has an infinitive with `to`: `die Brücke zu öffnen` after `kündigte an,`. */
function hasTo(reading: StatementContext, { from, to }: TokenRange): boolean {
  for (let token = from; token < to; token++) if (reading.is(token, sense.TO)) return true
  return false
}
