import type { SentenceSpan } from '../../sentences/sentence'
import { COLON } from '../../tokens/kinds'
import type { VerbGroup } from '../cues/verb-group'
import * as sense from '../cues/word-senses'
import { isWordIn } from '../is-word-in'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { subjectBefore } from '../subjects/find-subject'
import { nounsOrPronounAfter } from '../subjects/nouns-after'
import { createSubject } from '../subjects/speech-subject'
import { skipAdverbs } from './skip-circumstances'
import type { VerbStatement } from './verb-statement'

/**
 * Finds the statement of a verb whose object is the pronoun before it: `El ministro lo confirmó el lunes`, `Lo confirmó el ministro`, `El acuerdo lo confirmó
 * el ministro`. `last` is the subject of the verb before it. Undefined if more follows, `lo confirmó como capitán`, `lo negó: «…»`, and in `como lo confirmó Roe`.
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
  const nouns = context.is(next, sense.PREPOSITION) ? undefined : nounsOrPronounAfter(context, next, sentence.to)
  if (nouns && !before && isArticle(context, pronoun, nouns)) return undefined
  const subject = nouns ? createSubject(nouns, start) : before
  // `El acuerdo` ¦ `lo confirmó el ministro`
  const isOpened = nouns && before && before.borrowed === undefined && before.at.to === start
  const content = isOpened ? before.at : { from: pronoun, to: pronoun + 1 }
  return subject && { content: [content], subject, construction: 'thing' }
}

/** Whether a pronoun is the article of a noun that looks like a verb, which a bare word describes: `L’annonce` ¦ `attendue`; not `L’annonce` ¦ `le maire`. */
const isArticle = (context: StatementContext, pronoun: number, { from }: TokenRange): boolean =>
  context.is(pronoun, sense.DETERMINER) &&
  !context.isCapital(from) &&
  !context.is(from, sense.DETERMINER | sense.POSSESSIVE | sense.PRONOUN) &&
  !context.endsWith(from, context.words.pluralEndings)
