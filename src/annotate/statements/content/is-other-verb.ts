import { COMMA } from '../../tokens/kinds'
import type { CueWord } from '../cues/cue-word'
import { SURE_VERB } from '../cues/sure-verb'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { Construction } from '../scoring/construction'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { hasVerb, isVerb } from './clause'
import type { OpeningKind } from './opening-kind'
import { nameAt } from './skip-time'
import { isWork } from './titles'

export const WEAK = 65 // confidence of verbs that in a headline report speech only with a clause: `Probe Finds Cash Missing`

const FINDING = 55 // confidence of verbs that tell what somebody came upon, at most: `found`

/** Whether a range of tokens has a verb with a subject before it: `most voters wanted change`; not `missing cash`, `a wanted man`. */
function hasClause(context: StatementContext, from: number, to: number): boolean {
  for (let token = from + 1; token < to && !context.is(token, sense.SUBORDINATOR | sense.RELATIVE); token++)
    if (isVerbal(context, token) && !context.is(token - 1, NO_SUBJECT)) return true
  return false
}

/**
 * Whether a verb that marks speech only with a quotation has none: `a lancé une enquête`, `contó con ayuda`; not `a lancé : « Non »`, `contó que`.
 * True too if its quotation is the title of a work: `escribió «El campo de cristal»`.
 */
export const isUnquoted = (
  context: StatementContext,
  cue: CueWord,
  construction: Construction,
  from: number,
): boolean =>
  isWork(context, cue, from) ||
  ((cue.takes & (sense.QUOTED_ONLY | sense.SPEECH)) === (sense.QUOTED_ONLY | sense.SPEECH) &&
    construction !== 'that' &&
    context.opening(from) === undefined)

/**
 * Whether a verb such as `found` tells what somebody came upon, not a finding: `Police found the body in a ditch`. `The audit found errors` is
 * a finding, and so is what a clause says: `Police found the lock had been forced`. What a work tells of is no finding either. `speaker` is the subject, `from` to `to` what is found.
 */
export function isDiscovery(
  context: StatementContext,
  { cue, infinitive }: VerbGroup,
  opening: OpeningKind,
  { from, to }: TokenRange,
  speaker: TokenRange,
): boolean {
  if (isTale(context, cue, speaker)) return true
  if (cue.confidence >= WEAK || (opening !== 'thing' && opening !== 'clause') || context.opening(from)) return false
  if (infinitive && opening === 'thing') return true // `urged both sides to show restraint`
  if (cue.confidence > FINDING) return false
  const { finders } = context.words
  for (let token = speaker.from; token < speaker.to; token++)
    if (isWordIn(context, token, finders) || nameAt(context, token)?.kind === 'organisation') return false
  return !hasFiniteClause(context, from, to)
}

/** Whether a work tells of something: `the novel` ¦ `told of a sailor`; not `survivors` ¦ `told of a night of fire`. */
function isTale(context: StatementContext, cue: CueWord, { from, to }: TokenRange): boolean {
  const { partitives, tales } = context.words
  if (tales.length === 0 || !partitives.includes(cue.next)) return false
  for (let token = from; token < to; token++) if (isWordIn(context, token, tales)) return true
  return false
}

/** Whether a range of tokens has a verb with a subject before it that is no participle: `the lock had been forced`; not `the dog tied to a gate`. */
function hasFiniteClause(context: StatementContext, from: number, to: number): boolean {
  for (let token = from + 1; token < to && !context.is(token, sense.SUBORDINATOR | sense.RELATIVE); token++) {
    if (context.is(token - 1, NO_SUBJECT)) continue
    if ((context.known(token) & (sense.AUXILIARY | sense.VERB)) !== 0) return true
    if (!context.endsWith(token, context.words.pastEndings)) continue
    const isTo = context.is(token + 1, sense.TO)
    const hasObject = context.is(isTo ? token + 2 : token + 1, sense.DETERMINER | sense.POSSESSIVE | sense.PRONOUN)
    if (isTo !== hasObject) return true // `the firm failed to pay`, `the pilot ignored the alarm`
  }
  return false
}

const isVerbal = (context: StatementContext, token: number): boolean =>
  context.is(token, sense.AUXILIARY | sense.VERB) || context.endsWith(token, context.words.pastEndings)

const NO_SUBJECT = sense.DETERMINER | sense.POSSESSIVE | sense.PREPOSITION | sense.AND

const REACH = 16 // tokens between a verb and its particle

/** Whether a particle ends the clause of a verb and makes it another one: `sagte das Fest` ¦ `ab`, `sagte die Reise` ¦ `ab und blieb`. */
function hasParticle(context: StatementContext, from: number, to: number): boolean {
  const { particles } = context.words
  if (particles.length === 0) return false
  for (let token = from; token < Math.min(to, from + REACH) && !context.quotation(token); token++)
    if (isWordIn(context, token, particles)) {
      const next = token + 1
      if (next === to || context.kind(next) === COMMA || context.is(next, sense.AND)) return true
    }
  return false
}

/** Whether the object of a verb is the pronoun that opens its verb group or is before it: `lo` of `lo ha confirmado`. */
const hasObject = (context: StatementContext, start: number): boolean =>
  isWordIn(context, start, context.words.objectPronouns) || isWordIn(context, start - 1, context.words.objectPronouns)

/**
 * Whether the words after a doubtful verb show that it marks no speech: `the states could decide`, `announced the names of the winners`.
 * `isHeadline` matters to verbs below `WEAK` only.
 */
export function isOtherVerb(
  context: StatementContext,
  { cue, infinitive, start }: VerbGroup,
  opening: { readonly at: number; readonly kind: OpeningKind },
  { from, to }: TokenRange,
  isHeadline: boolean,
): boolean {
  if (opening.kind === 'clause' && hasParticle(context, from, to)) return true
  // `lo confirmó` ¦ `campeón`
  if (opening.kind === 'thing' && hasObject(context, start)) return true
  if (cue.confidence >= SURE_VERB || opening.kind === 'that') return false
  if (
    cue.confidence < WEAK &&
    (opening.kind === 'thing' || opening.kind === 'clause') &&
    !hasClause(context, from, to) &&
    isHeadline
  )
    return true
  const isClause = opening.kind === 'clause'
  if (isVerb(context, opening.at) || (infinitive && isClause)) return true
  return isClause && !hasVerb(context, from, to)
}
