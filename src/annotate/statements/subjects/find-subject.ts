import type { SentenceSpan } from '../../sentences/sentence'
import { CLITIC, COMMA, DASH, HYPHEN, IDEOGRAPH, NUMBER, SYMBOL, WORD } from '../../tokens/kinds'
import { afterBy, findQuotedSubject } from '../content/passive'
import { skipAdverbs } from '../content/skip-circumstances'
import { skipTime, timeAt } from '../content/skip-time'
import { SURE_VERB } from '../cues/sure-verb'
import { FINITE, GERUND, PAST, PLAIN } from '../cues/verb-forms'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { apposedSubject } from './apposed-subject'
import type { BorrowedSubject } from './borrowed-subject'
import { jointSpeakersAfter, jointSpeakersBefore } from './find-joint-speakers'
import { subjectInIdeographs } from './ideographs'
import { isIndefinite } from './is-indefinite'
import { isOblique } from './is-oblique'
import { nounsOrPronounAfter } from './nouns-after'
import { isAcronym, isPronounAsNoun, nounsBefore } from './nouns-before'
import { occasionAt } from './occasion'
import { subjectBeforeRelative } from './relative-clause'
import { createSubject, type SpeechSubject } from './speech-subject'
import { withoutAdjunct } from './without-adjunct'
import { withoutOpeningAdjunct } from './without-opening-adjunct'

const EARLY = 80 // tokens of a sentence in which its subject is searched
const SHORT_NAME = 5 // tokens of a name in quotation marks, marks included

/**
 * Returns the subject of a speech verb, from the words before the verb.
 * `last` is the subject of the preceding speech verb, used again when this verb has none: `Berg came and said`. Returns undefined if there
 * is no subject, or if the words before show that the verb is a noun: `the claims`.
 */
export function subjectBefore(
  context: StatementContext,
  sentence: SentenceSpan,
  group: VerbGroup,
  last: TokenRange | undefined,
): SpeechSubject | undefined {
  const { cue } = group
  if (group.pronoun !== undefined) return singleToken(group.pronoun, group.start)
  if (context.kind(group.start - 1) === IDEOGRAPH) {
    const at = subjectInIdeographs(context, group.start, sentence.from)
    return at && createSubject(at, at.from)
  }
  const before = beforeTime(context, sentence, group.start - 1)
  if (cue.takes & sense.OBJECT) {
    const passive = findQuotedSubject(context, sentence, before)
    if (passive) return passive
    const quoted = context.isWord(before)
      ? afterBy(context, nounsBefore(context, before + 1, sentence.from))
      : undefined
    if (!quoted) return borrowed(context, sentence, group, last, 'joined')
    return createSubject(quoted, group.start, undefined, last ?? mainSubject(context, sentence, group.verb))
  }
  if (group.infinitive) return borrowed(context, sentence, group, last, 'infinitive')
  if (cue.form === GERUND && !group.helped) return gerundSubject(context, sentence, group, before, last)
  if (before < sentence.from) return undefined
  const senses = isAcronym(context, before) ? 0 : context.senses(before)
  if (!canEndSubject(context, group, before, senses)) return undefined
  if (senses & sense.RELATIVE) return singleToken(before, before)
  if (senses & sense.AND || (senses & sense.CONJUNCTION && joinsVerbs(context, senses)))
    return borrowed(context, sentence, group, last, 'joined')
  if (senses & sense.PRONOUN && !isPronounAsNoun(context, before)) return singleToken(before, before)
  const nouns = isCommaOrDash(context, before)
    ? apposedSubject(context, sentence, before)
    : (subjectBeforeRelative(context, sentence.from, before) ?? nounsBeforeOccasion(context, sentence, before))
  if (!nouns || isOblique(context, nouns.from) || isTime(context, nouns) || isIndefinite(context, nouns))
    return undefined
  const own = withoutOpeningAdjunct(context, sentence, nouns)
  if (!own) return undefined
  const at = withoutAdjunct(context, jointSpeakersBefore(context, own, sentence.from))
  return createSubject(at, at.from)
}

/** Whether a conjunction such as `but` may join two verbs of one subject: not `yet`, and not German `aber` and `doch`, which may be inside a clause. */
const joinsVerbs = ({ words }: StatementContext, senses: number): boolean =>
  !words.habits.capitalNouns && !(senses & sense.ADVERB)

/** Returns the noun phrase that ends at a token, or the one before it if it is only an occasion: `The ministry` of `The ministry on Tuesday in a statement`. */
function nounsBeforeOccasion(context: StatementContext, sentence: SentenceSpan, last: number): TokenRange | undefined {
  const nouns = nounsBefore(context, last + 1, sentence.from)
  if (!nouns) return undefined
  const preposition = nouns.from - 1
  if (preposition <= sentence.from || !context.is(preposition, sense.PREPOSITION)) return nouns
  if (!isTime(context, nouns) && !occasionAt(context, preposition, nouns.to)) return nouns
  let before = beforeTime(context, sentence, preposition - 1)
  while (before > sentence.from && context.is(before, sense.AUXILIARY)) before-- // `aides have` ¦ `in the past`
  return before < preposition - 1 ? nounsBefore(context, before + 1, sentence.from) : nouns
}

/** Whether nouns are a time: `1974` ¦ `schrieb sie`, `Vergangene Woche` ¦ `kündigte sie`; not a share of people, `a quarter` ¦ `said`. */
function isTime(context: StatementContext, { from, to }: TokenRange): boolean {
  if (timeAt(context, from)?.to !== to) return false
  if (context.kind(from) === NUMBER || context.is(to - 1, sense.TIME)) return true
  for (let token = from; token < to; token++) if (context.is(token, sense.DETERMINER)) return false
  return true
}

/** Returns the subject that a verb borrows from the preceding speech verb (`last`) or the sentence; `how` says why. */
function borrowed(
  context: StatementContext,
  sentence: SentenceSpan,
  { start, verb }: VerbGroup,
  last: TokenRange | undefined,
  how: BorrowedSubject,
): SpeechSubject | undefined {
  const at = last ?? mainSubject(context, sentence, verb)
  return at && createSubject(at, start, how)
}

const singleToken = (token: number, outer: number): SpeechSubject =>
  createSubject({ from: token, to: token + 1 }, outer)

const isCommaOrDash = (context: StatementContext, token: number): boolean =>
  context.kind(token) === COMMA || context.kind(token) === DASH

/** Returns the subject of a gerund: `voters` of `voters saying`; `Berg` of `Berg sent an email saying`. */
function gerundSubject(
  context: StatementContext,
  sentence: SentenceSpan,
  group: VerbGroup,
  before: number,
  last: TokenRange | undefined,
): SpeechSubject | undefined {
  const { cue, start } = group
  const hangs = sense.PREPOSITION | sense.CONJUNCTION | sense.SUBORDINATOR | sense.ADVERB
  if (before < sentence.from || !context.isWord(before) || context.is(before, hangs))
    return borrowed(context, sentence, group, last, 'gerund')
  const near = nounsBefore(context, before + 1, sentence.from)
  const main = cue.takes & sense.SPEECH ? borrowed(context, sentence, group, last, 'gerund') : undefined
  if (main) return near ? createSubject(main.at, near.from, main.borrowed, main.through) : main
  return near && createSubject(near, start, 'gerund')
}

/** Whether the word before a speech verb can end its subject. If not, the verb is a noun: `the claims`, `China’s claims`. */
function canEndSubject(context: StatementContext, { cue, helped }: VerbGroup, before: number, senses: number): boolean {
  if (helped) return true
  if (cue.form === PLAIN)
    return (
      (isPluralNoun(context, before) && !isAfterSingularArticle(context, before)) ||
      (cue.confidence >= SURE_VERB && (context.isNoun(before) || context.is(before, sense.VERB)))
    )
  if (cue.form === FINITE) {
    if (context.kind(before) === CLITIC) return false
    return (
      !(senses & (sense.DETERMINER | sense.POSSESSIVE | sense.PREPOSITION)) ||
      (senses & (sense.RELATIVE | sense.PRONOUN)) !== 0
    )
  }
  return (
    cue.form !== PAST ||
    !(senses & (sense.DETERMINER | sense.POSSESSIVE)) ||
    (senses & (sense.RELATIVE | sense.PRONOUN)) !== 0
  )
}

/** Whether a singular article precedes a noun that looks like a plural: `a Hamas command center`. */
const isAfterSingularArticle = ({ words, tokens }: StatementContext, noun: number): boolean =>
  words.singles.includes(tokens.word(noun - 1))

function isPluralNoun(context: StatementContext, token: number): boolean {
  if (context.is(token, sense.PRONOUN | sense.RELATIVE)) return !context.is(token, sense.HE | sense.SHE)
  const kind = context.kind(token)
  if (kind === NUMBER || kind === SYMBOL) return true
  return kind === WORD && context.endsWith(token, context.words.pluralEndings)
}

/** Returns the index of the token before words of time: `Priebus` of `Priebus on Thursday evening said`; `last` without them. */
function beforeTime(context: StatementContext, { from }: SentenceSpan, last: number): number {
  if (!context.is(last, sense.TIME)) return last
  let token = last
  while (token > from && context.is(token, sense.TIME | sense.ADVERB)) token--
  if (token > from && context.is(token, sense.PREPOSITION | sense.DETERMINER) && !context.isCapital(token)) token--
  return context.isNoun(token) || context.is(token, sense.PRONOUN) || context.closing(token + 1) ? token : last
}

/** Returns the subject of a sentence, after a phrase that opens it: `Xi` of `Visiting a school, Xi`. */
function mainSubject(context: StatementContext, { from, to }: SentenceSpan, verb: number): TokenRange | undefined {
  const limit = Math.min(verb, from + EARLY)
  let token = from
  while (token < limit && (!context.isWord(token) || context.is(token, sense.CONJUNCTION))) token++
  const opens = context.is(token, sense.PREPOSITION | sense.SUBORDINATOR) && !context.is(token, sense.DETERMINER)
  if (opens || (context.isGerund(token) && !context.isCapital(token + 1))) {
    while (token < limit && context.kind(token) !== COMMA) token++
    token++
  }
  return token < limit ? nounsOrPronounAfter(context, token, Math.min(to, limit)) : undefined
}

/** Returns the subject after a verb whose content precedes it: `Bruce Haynes` of `“It is,” said Bruce Haynes, a strategist`. */
export function subjectAfter(
  context: StatementContext,
  sentence: SentenceSpan,
  { start, to }: VerbGroup,
): TokenRange | undefined {
  const before = start - 1
  const quoted =
    (context.quotation(before) ?? (isCommaOrDash(context, before) && context.quotation(before - 1))) !== undefined
  if (!quoted && (before < sentence.from || !isCommaOrDash(context, before))) return undefined
  // `dit-il`, `передает «Интерфакс»`
  const named = context.opening(to)
  if (named && named.to - to <= SHORT_NAME) return { from: to, to: named.to }
  const at = context.kind(to) === HYPHEN ? to + 1 : to
  const speaker = context.is(at, sense.PRONOUN)
    ? { from: at, to: at + 1 }
    : jointSpeakersAfter(context, subjectStart(context, at, sentence.to), sentence.to)
  if (
    !speaker ||
    quoted ||
    speaker.to >= sentence.to ||
    isCommaOrDash(context, speaker.to) ||
    context.isEnd(speaker.to)
  )
    return speaker
  if (context.is(speaker.to, sense.RELATIVE | sense.PREPOSITION | sense.TIME | sense.SOURCE)) return speaker
  if (context.known(speaker.to) & sense.ADVERB) return speaker // not `the Khan` ¦ `family`
  return skipTime(context, speaker.to, sentence.to) > speaker.to ? speaker : undefined // `dijo ella` ¦ `el lunes`
}

/** Returns the index after a name that opens a range: after `Oslo` in `Oslo minister Anna Berg`; the range’s end without one. */
function nameEnd(context: StatementContext, { from, to }: TokenRange): number {
  const first = context.is(from, sense.DETERMINER | sense.PREPOSITION) ? from + 1 : from
  if (context.words.habits.capitalNouns || !context.isCapital(first)) return to
  let token = first
  while (token < to && (context.isCapital(token) || context.kind(token) !== WORD)) {
    token++
    // `à l’AFP` ¦ `Jean Dupont`
    if (context.isShouted(token - 1) && context.isCapital(token) && !context.isShouted(token)) break
  }
  return token
}

const PHRASES = 4 // phrases of time, place and hearers between a verb and its subject

/**
 * Returns the index of the first token of the subject after a verb.
 * Skips adverbs, and in some languages words of time, place and addressees: `le ministre` of `a déclaré mardi à la presse le ministre`.
 */
export function subjectStart(context: StatementContext, verb: number, limit: number): number {
  let token = skipAdverbs(context, verb, limit)
  if (!context.words.habits.looseSubject) return token
  for (let phrases = 0; phrases < PHRASES && token < limit; phrases++) {
    if (!context.is(token, sense.PREPOSITION) || context.isCapital(token)) return token
    const nouns = nounsOrPronounAfter(context, token + 1, limit)
    if (!nouns) return token
    token = skipAdverbs(context, nameEnd(context, nouns), limit)
  }
  return token
}
