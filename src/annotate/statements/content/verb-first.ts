import type { SentenceSpan } from '../../sentences/sentence'
import { COMMA, HYPHEN, IDEOGRAPH, WORD } from '../../tokens/kinds'
import { isLeadingOpening } from '../cues/sure-verb'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { subjectAfter, subjectStart } from '../subjects/find-subject'
import { isIndefinite, isNumberOnly } from '../subjects/is-indefinite'
import { isOblique } from '../subjects/is-oblique'
import { nounsOrPronounAfter } from '../subjects/nouns-after'
import { createSubject } from '../subjects/speech-subject'
import { beforeMedium } from './before-medium'
import { clauseAfter, clauseBefore, clauseContinuation, hasVerb, isTooShort } from './clause'
import { type ContentOpening, findContentOpening } from './content-opening'
import { isApposedSubject } from './is-apposed-subject'
import { skipAdverbs, skipPhrases } from './skip-circumstances'
import { isTitleList } from './titles'
import type { VerbStatement, VerbSubject } from './verb-statement'

/** Finds the statement of a verb between its content and its subject: `“It is,” said Bruce Haynes`. Undefined for other clauses. */
export function findInverted(
  context: StatementContext,
  sentence: SentenceSpan,
  group: VerbGroup,
): VerbStatement | undefined {
  const { takes } = group.cue
  if (!(takes & sense.SPEECH) || takes & sense.NO_SPEAKER || context.kind(group.verb) === IDEOGRAPH) return undefined
  const speaker = subjectAfter(context, sentence, group)
  if (!speaker || isIndefinite(context, speaker) || isNumberOnly(context, speaker)) return undefined
  const left = clauseBefore(context, sentence, sentence.from, group.start)
  if (!left) return undefined
  const quoted = context.opening(left.from) !== undefined
  if (!quoted && context.is(speaker.from, sense.THAT)) return undefined // `liet weten` ¦ `dat het klopt`
  if (
    !quoted &&
    (isBareObject(context, speaker.from, speaker.to) || isApposedSubject(context, left.from, group.start, speaker))
  )
    return undefined
  const comma = commaBeforeQuotation(context, speaker.to, sentence.to)
  const goesOn = isTooShort(left) || context.opening(comma + 1)
  const rest = goesOn ? clauseContinuation(context, sentence, comma, left) : undefined
  return {
    content: rest ? [left, rest] : [left],
    subject: createSubject(speaker, group.start),
    construction: 'inverted',
  }
}

const OCCASION = 14 // tokens between a speaker and the rest of the content

/**
 * Returns the index of the comma before the quotation that goes on after a speaker and an occasion: `“It is,” wrote Berg` ¦ `in a letter, “but`; the
 * index after the speaker without one.
 */
function commaBeforeQuotation(context: StatementContext, start: number, limit: number): number {
  let token = start
  while (
    token < Math.min(limit, start + OCCASION) &&
    (context.isWord(token) || context.kind(token) === HYPHEN) &&
    !context.quotation(token)
  )
    token++
  return context.kind(token) === COMMA && context.opening(token + 1) ? token : start
}

/**
 * Whether the words after a verb are a single lower-case noun: `anunció recortes`.
 * In languages that omit subjects, that noun is the object, not the speaker. Always false for other languages.
 */
function isBareObject(context: StatementContext, from: number, to: number): boolean {
  if (!context.words.habits.dropsSubject || to - from !== 1 || context.is(from, sense.PRONOUN)) return false
  const letter = context.page.text.charAt(context.tokens.start(from))
  return letter !== letter.toUpperCase() // scripts without capitals give no evidence
}

/**
 * Finds the statement of a verb that precedes both its subject and its content.
 * Examples: `Said Bruce Haynes: “It is”`, `Dijo el ministro que`, `Am Montag sagte die Ministerin, sie komme`. Returns undefined if not
 * found.
 */
export function findLeadingVerb(
  context: StatementContext,
  sentence: SentenceSpan,
  { cue, start, to }: VerbGroup,
): VerbStatement | undefined {
  const { verbSecond } = context.words.habits
  if (!(cue.takes & (verbSecond ? sense.SPEECH | sense.INANIMATE : sense.SPEECH))) return undefined
  const speaker = nounsOrPronounAfter(context, subjectStart(context, to, sentence.to), sentence.to)
  if (!speaker) return undefined
  const subject = createSubject(speaker, start)
  const opening = findContentOpening(context, speaker.to, sentence.to, cue.takes & ~(sense.ADDRESSEE | sense.ACTOR))
  const { kind } = opening
  const speech = (cue.takes & sense.SPEECH) !== 0
  if (speech && isLeadingOpening(kind)) {
    const right = clauseAfter(context, sentence, opening.at)
    return right && { content: [right], subject, construction: kind }
  }
  // `In einem Brief kritisierte der Verband` ¦ `die Reform`
  if (
    kind === 'thing' &&
    context.words.habits.verbSecond &&
    start > sentence.from &&
    !isOblique(context, speaker.from)
  ) {
    const right = beforeMedium(context, clauseAfter(context, sentence, opening.at, kind), kind, cue.force)
    return right && { content: [right], subject, construction: kind }
  }
  if (!speech) return undefined
  const that = context.words.habits.looseSubject ? thatAfterSubject(context, speaker.to, sentence.to) : 0
  const clauseOfThat = that > 0 ? clauseAfter(context, sentence, that + 1) : undefined
  if (clauseOfThat && cue.takes & sense.CLAUSE) return { content: [clauseOfThat], subject, construction: 'that' }
  // `sagte Roe bei einer Pressekonferenz` ¦ `, die Grube schließe`
  const comma = skipPhrases(context, speaker.to, sentence.to)
  const right = kind === 'nothing' ? findAfterComma(context, sentence, comma) : undefined
  return right && { content: [right], subject, construction: 'clause' }
}

/** Finds the statement of a verb without a subject: `Dijo que`, `hieß es`. Returns undefined if the language or verb requires a subject. */
export function findSubjectless(
  context: StatementContext,
  sentence: SentenceSpan,
  { cue, start, to }: VerbGroup,
  opening: ContentOpening,
): VerbStatement | undefined {
  const bare = context.words.habits.dropsSubject || (cue.takes & sense.NO_SPEAKER) !== 0
  if (!bare || !(cue.takes & sense.SPEECH)) return undefined
  const subject: VerbSubject = { at: undefined, outer: start, through: undefined, borrowed: undefined }
  const { kind } = opening
  // `Pidió a las partes` ¦ `moderación`
  const asked = kind === 'thing' && (cue.takes & sense.ASKED) !== 0 && isWordIn(context, to, context.words.hearers)
  if (isLeadingOpening(kind) || asked) {
    const right = clauseAfter(context, sentence, opening.at)
    const titles = right && kind === 'quote' && isTitleList(context, right.from, right.to)
    return right && !titles ? { content: [right], subject, construction: kind } : undefined
  }
  const left = kind === 'nothing' ? clauseBefore(context, sentence, sentence.from, start) : undefined
  if (!left) {
    const right =
      kind === 'nothing' ? findAfterComma(context, sentence, skipAdverbs(context, to, sentence.to)) : undefined
    return right && { content: [right], subject, construction: 'clause' }
  }
  const rest = clauseContinuation(context, sentence, skipAdverbs(context, to, sentence.to), left)
  return { content: rest ? [left, rest] : [left], subject, construction: 'before' }
}

/**
 * Returns the content after a comma: `sie komme` of `Berg sagte, sie komme`.
 * Returns undefined if no clause follows, and always in English.
 */
export function findAfterComma(
  context: StatementContext,
  sentence: SentenceSpan,
  comma: number,
): TokenRange | undefined {
  if (!context.words.habits.commaBeforeClause || context.kind(comma) !== COMMA) return undefined
  const right = clauseAfter(context, sentence, comma + 1)
  return right &&
    (context.kind(right.from) === IDEOGRAPH ||
      hasVerb(context, right.from, right.to) ||
      hasTo(context, right) ||
      hasWordAfterNoun(context, right))
    ? right
    : undefined
}

const AHEAD = 12 // tokens between a subject and its `that`

/**
 * Returns the index of `that` after words of time, place and addressees; 0 if not found.
 * This is the index of `إن` in `قال الوزير للصحفيين إن`.
 */
function thatAfterSubject(context: StatementContext, start: number, limit: number): number {
  for (let token = start; token < Math.min(limit, start + AHEAD); token++) {
    if (context.is(token, sense.THAT)) return token
    if (!context.isWord(token)) return 0
  }
  return 0
}

/** Whether a noun with an article is before a lower-case word of no class, which is its verb if nouns have capitals: `die Bahn` ¦ `fahre`. */
function hasWordAfterNoun(context: StatementContext, { from, to }: TokenRange): boolean {
  if (!context.words.habits.capitalNouns || !context.is(from, sense.DETERMINER | sense.POSSESSIVE)) return false
  let noun = from + 1
  while (noun < to && context.isWord(noun) && !context.isCapital(noun)) noun++ // adjectives
  const verb = noun + 1
  return verb < to && context.kind(verb) === WORD && !context.isCapital(verb) && context.senses(verb) === 0
}

/** Whether a clause has an infinitive with `to`: `die Brücke zu öffnen` after `kündigte an,`. */
function hasTo(context: StatementContext, { from, to }: TokenRange): boolean {
  for (let token = from; token < to; token++) if (context.is(token, sense.TO)) return true
  return false
}
