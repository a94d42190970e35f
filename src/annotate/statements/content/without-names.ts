import type { Mention } from '../../names/mention'
import type { TokenPage } from '../../page'
import type { Quotation } from './find-quotations'

/**
 * Returns quotations without those that are the name of a body, `компания «Северный луч»`: the marks enclose the name, and nothing is said.
 * English is left as it is, where a name in quotation marks is a word that somebody uses.
 */
export function withoutNames(
  page: TokenPage,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
): readonly Quotation[] {
  if (quotations.length === 0 || page.words.names.capitals === 'weighed') return quotations
  const ends = new Map<number, number>()
  for (const { kind, from, to } of mentions) if (kind === 'organisation') ends.set(from, to)
  return ends.size === 0 ? quotations : quotations.filter(({ from, to }) => ends.get(from + 1) !== to - 1)
}
