import type { Mention } from '../../names/mention'
import { featureWeights } from '../../names/scoring/feature-weights'
import type { TokenPage } from '../../page'
import { CAPITAL, STOP } from '../../tokens/kinds'
import type { Quotation } from './find-quotations'

/**
 * Returns quotations without those that are the name of a body in which nothing is said: before a name, `депутат партии «Север» Анна Берг`, or after
 * the noun for it at the end of the sentence, `передает агентство «Север».` English is left as it is, where such marks say that somebody uses the word.
 */
export function withoutNames(
  { tokens, words }: TokenPage,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
): readonly Quotation[] {
  const { capitals, small } = words.names
  if (quotations.length === 0 || capitals === 'weighed') return quotations
  const ends = new Map<number, number>()
  for (const { kind, from, to } of mentions) if (kind === 'organisation') ends.set(from, to)
  if (ends.size === 0) return quotations
  return quotations.filter(({ from, to }) => {
    if (ends.get(from + 1) !== to - 1) return true
    const isLast =
      tokens.kind(to) === STOP && small.beside(tokens.word(from - 1)).before === featureWeights.afterBodyNoun
    return !isLast && !tokens.has(to, CAPITAL)
  })
}
