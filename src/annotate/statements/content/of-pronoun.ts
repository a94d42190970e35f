import type { SentenceSpan } from '../../sentences/sentence'
import { COLON, COMMA } from '../../tokens/kinds'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { subjectBefore } from '../subjects/find-subject'
import { nounsOrPronounAfter } from '../subjects/nouns-after'
import { createSubject } from '../subjects/speech-subject'
import { isMedium } from './before-medium'
import { skipAdverbs } from './skip-circumstances'
import type { VerbStatement } from './verb-statement'

/**
 * Finds the statement of a verb whose object is the pronoun before it: `El ministro lo confirmó el lunes`, `Lo confirmó el ministro`, `El acuerdo lo confirmó
 * el ministro`. `last` is the subject of the verb before it. Undefined if more follows than a speaker, a day or a medium, `lo confirmó en el cargo`, `lo negó: «…»`,
 * and in `como lo confirmó Roe`.
 */
export function findOfPronoun(
  context: StatementContext,
  sentence: SentenceSpan,
  group: VerbGroup,
  last: TokenRange | undefined,
): VerbStatement | undefined {
  const { objectPronouns, likes } = context.words
  const first = Math.max(sentence.from, group.start - 1)
  let pronoun = group.verb - 1
  while (pronoun >= first && !isWordIn(context, pronoun, objectPronouns)) pronoun--
  if (pronoun < first || isWordIn(context, pronoun - 1, likes)) return undefined
  const next = skipAdverbs(context, group.to, sentence.to)
  if (isWordIn(context, next, likes) || context.is(next, sense.THAT | sense.WHETHER)) return undefined
  if (context.kind(next) === COLON || context.opening(next)) return undefined
  const start = Math.min(pronoun, group.start)
  const before = subjectBefore(context, sentence, { ...group, start }, last)
  const isPhrase = context.is(next, sense.PREPOSITION)
  const nouns = isPhrase ? undefined : nounsOrPronounAfter(context, next, sentence.to)
  const isBare = nouns && isBareNoun(context, nouns.from) && (before ?? context.is(pronoun, sense.DETERMINER))
  if (isBare || (!nouns && !mayFollow(context, next, sentence.to))) return undefined
  const subject = nouns ? createSubject(nouns, start) : before
  // `El acuerdo` ¦ `lo confirmó el ministro`
  const isOpened = nouns && before && before.borrowed === undefined && before.at.to === start
  const content = isOpened ? before.at : { from: pronoun, to: pronoun + 1 }
  return subject && { content: [content], subject, construction: 'thing' }
}

/**
 * Whether a noun is no speaker, because it has no article and is no name or plural: `El club lo confirmó` ¦ `campeón`, and `L’annonce` ¦ `attendue`, where the
 * pronoun is an article; not `Lo confirmó` ¦ `el ministro`.
 */
const isBareNoun = (context: StatementContext, from: number): boolean =>
  !context.isCapital(from) &&
  !context.is(from, sense.DETERMINER | sense.POSSESSIVE | sense.PRONOUN) &&
  !context.endsWith(from, context.words.pluralEndings)

/** Whether words may follow a verb without a speaker: a mark, a conjunction, a medium or an outlet: `en` ¦ `Twitter`; not `en` ¦ `el cargo`, `por` ¦ `52 votos`. */
function mayFollow(context: StatementContext, next: number, limit: number): boolean {
  if (next >= limit || context.isEnd(next) || context.kind(next) === COMMA) return true
  if (context.is(next, sense.CONJUNCTION) || !context.is(next, sense.PREPOSITION))
    return context.is(next, sense.CONJUNCTION)
  for (let token = next + 1; token < limit && !context.isEnd(token) && context.kind(token) !== COMMA; token++) {
    if (isMedium(context, token) || context.words.outlets.has(context.tokens.word(token))) return true
    if (token > next + 2 && context.is(token, sense.PREPOSITION)) return false
  }
  return false
}
