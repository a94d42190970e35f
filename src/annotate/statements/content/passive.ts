import type { SentenceSpan } from '../../sentences/sentence'
import { COMMA } from '../../tokens/kinds'
import { isLeadingOpening } from '../cues/sure-verb'
import { PAST } from '../cues/verb-forms'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { apposedSubject } from '../subjects/apposed-subject'
import { nounsOrPronounAfter } from '../subjects/nouns-after'
import { nounsBefore } from '../subjects/nouns-before'
import { createSubject, type SpeechSubject } from '../subjects/speech-subject'
import { clauseAfter } from './clause'
import { type ContentOpening, findContentOpening } from './content-opening'
import type { VerbStatement } from './verb-statement'

const HELPERS = 4 // words of a passive before its participle: `has also been`

/**
 * Returns the speaker of `as saying` after a passive; undefined if not found.
 * Of `the mayor was quoted by Xinhua as saying`, this is `the mayor`, with the source `Xinhua` in `through`.
 */
export function findQuotedSubject(
  context: StatementContext,
  sentence: SentenceSpan,
  before: number,
): SpeechSubject | undefined {
  const { from } = sentence
  let verb = before
  const by = context.isWord(verb) && !context.isCue(verb, PAST) ? nounsBefore(context, verb + 1, from) : undefined
  if (by) {
    if (!context.is(by.from - 1, sense.BY)) return undefined
    verb = by.from - 2
  }
  if (!context.isCue(verb, PAST) || !context.is(verb - 1, sense.PASSIVE)) return undefined
  let start = verb - 1
  while (start > Math.max(from, verb - HELPERS) && context.is(start - 1, sense.AUXILIARY | sense.ADVERB)) start--
  const at = context.is(start - 1, sense.PRONOUN | sense.RELATIVE)
    ? { from: start - 1, to: start }
    : context.kind(start - 1) === COMMA
      ? apposedSubject(context, sentence, start - 1) // `Roe, 45,` ¦ `was quoted as saying`
      : nounsBefore(context, start, from)
  return at && createSubject(at, at.from, undefined, by)
}

/**
 * Finds the content of a passive whose subject is the addressee: `Reporters were told that`, `were told by police that`.
 * The speaker is known only from `by`. Returns undefined if there is no content.
 */
export function findPassiveContent(
  context: StatementContext,
  sentence: SentenceSpan,
  group: VerbGroup,
): VerbStatement | undefined {
  const { cue, to, start } = group
  if (!(cue.takes & sense.ADDRESSEE)) return undefined
  const by = context.is(to, sense.BY) ? nounsOrPronounAfter(context, to + 1, sentence.to) : undefined
  const takes = cue.takes & ~(sense.ADDRESSEE | sense.ACTOR | sense.INANIMATE)
  const opening: ContentOpening = findContentOpening(context, by?.to ?? to, sentence.to, takes)
  const { kind } = opening
  if (!isLeadingOpening(kind) && kind !== 'whether') return undefined
  const right = clauseAfter(context, sentence, opening.at)
  return (
    right && {
      content: [right],
      subject: { at: by, outer: start, through: undefined, borrowed: undefined },
      construction: kind,
    }
  )
}

/** Returns the agent alone: `شاهد` of `ونقلت الوكالة عن شاهد`; the range itself without a word such as `عن`. */
export function afterBy(context: StatementContext, range: TokenRange | undefined): TokenRange | undefined {
  if (range)
    for (let token = range.to - 2; token > range.from; token--)
      if (context.is(token, sense.BY)) return { from: token + 1, to: range.to }
  return range
}
