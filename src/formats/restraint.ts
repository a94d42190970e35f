import type { Article, Embargo, Notice, PublishingStatus } from '../article'
import { moment } from './accept'

/* What must not be done with a story: law 9. What a format cannot say exactly, it says more strictly. */

/** The moment an embargo ends, where it is one that can be said exactly; nothing where it is not. */
export function exactEmbargo(embargo: Embargo): string | undefined {
  return embargo.kind === 'instant' ? moment(embargo.at) : undefined
}

/** The status an article is sent with: as it is known, or stricter where a kill, a hold or an embargo that is not a moment asks for it. */
export function saidStatus({ item, notices = [], embargo }: Article): PublishingStatus {
  const is = (kind: Notice['kind']): boolean => notices.some((notice) => notice.kind === kind)
  if (item?.status === 'canceled' || is('kill')) return 'canceled'
  if (item?.status === 'withheld' || is('withhold') || (embargo && !exactEmbargo(embargo))) return 'withheld'
  return 'usable'
}

/** What the article allows and forbids, each as one text of usage terms: the terms first. */
export function usageOf({ usageTerms, restrictions = [] }: Article): string[] {
  return usageTerms === undefined ? [...restrictions] : [usageTerms, ...restrictions]
}
