import type { Article, Embargo, PublishingStatus } from '../article'
import { articleRestrictions } from '../restrictions/article-restrictions'
import { embargoEnd, isEmbargoOver } from '../restrictions/embargo-end'
import { nonEmpty, withoutUndefined } from './json/loose'
import { toText as asText, toDay, toInstant } from './parse-values'
import { strictestStatus } from './publishing-status'

/* What must not be done with a story: law 9. What a format cannot say exactly, it says more strictly. */

/** The moment an embargo ends, where it is one that can be said exactly; nothing where it is not. */
export function exactEmbargo(embargo: Embargo): string | undefined {
  return embargo.kind === 'instant' ? toInstant(embargo.at) : undefined
}

/** An embargo as it is read back: a moment exactly, any other as one without end. */
export function roundTripEmbargo({ embargo }: Article): Embargo | undefined {
  if (!embargo) return undefined
  const at = exactEmbargo(embargo)
  return at ? { kind: 'instant', text: embargo.text, at } : { kind: 'open', text: embargo.text }
}

/** The instant that a writer gives for the end of an embargo; of one that is over at `now` always one. */
export function writtenEnd(embargo: Embargo, now: string | undefined): string | undefined {
  const exact = exactEmbargo(embargo)
  const end = exact === undefined && isEmbargoOver(embargo, now) ? embargoEnd(embargo) : undefined
  return end === undefined ? exact : new Date(end).toISOString().replace('.000', '')
}

/** The status an article is sent with: as it is known, or stricter where its notices, its words or an embargo that is not an instant ask for it. */
export function effectiveStatus(article: Article, now?: string): PublishingStatus {
  const found = articleRestrictions(article, now)
  if (found.some(({ kind }) => kind === 'kill')) return 'canceled'
  const exact = article.embargo && exactEmbargo(article.embargo)
  return found.every(({ path }) => path === 'embargo' && exact) ? 'usable' : 'withheld'
}

/** What the article allows and forbids, each as one text of usage terms: the terms first. */
export function usageTexts({ usageTerms, restrictions = [] }: Article): string[] {
  return usageTerms === undefined ? [...restrictions] : [usageTerms, ...restrictions]
}

/** An embargo in JSON: what is there and is no time is one without an end. */
export function embargoInJson(value: unknown): Embargo | undefined {
  if (value === undefined || value === null || value === false) return undefined
  return readEmbargo(typeof value === 'string' || typeof value === 'number' ? String(value) : undefined, undefined)
}

/** `2025-03-14T12:00:00Z`, a day, or anything else, which is an embargo without an end. */
export function readEmbargo(value: string | undefined, note: string | undefined): Embargo {
  const text = note ?? asText(value) ?? 'embargoed'
  const at = toInstant(value, true)
  if (at) return { kind: 'instant', text, at }
  const until = toDay(value)
  return until ? { kind: 'day', text, at: until } : { kind: 'open', text }
}

/** The strictest of several embargoes: one without an end, or else the last to end. */
export function strictestEmbargo(all: readonly (Embargo | undefined)[]): Embargo | undefined {
  const end = (embargo: Embargo): number => embargoEnd(embargo) ?? Number.POSITIVE_INFINITY
  const known = all.filter((embargo) => embargo !== undefined)
  return known.reduce<Embargo | undefined>((best, one) => (best && end(best) >= end(one) ? best : one), undefined)
}

/** The parts of an article that restrict it. */
export type RestrictionFields = Pick<
  Article,
  'notices' | 'embargo' | 'expires' | 'editorsNotes' | 'restrictions' | 'usageTerms' | 'item'
>

/** What two documents of one story restrict, one inside the other: notes and notices of both, the stricter status and embargo. */
export function mergeRestrictions(outer: RestrictionFields, inner: RestrictionFields | undefined): Partial<Article> {
  if (!inner) return {}
  const status = strictestStatus([outer.item?.status, inner.item?.status])
  const embargo = strictestEmbargo([outer.embargo, inner.embargo])
  const terms = outer.usageTerms !== undefined && inner.usageTerms !== outer.usageTerms ? inner.usageTerms : undefined
  const both = {
    notices: union(outer.notices, inner.notices, ({ kind, text }) => `${kind} ${text}`),
    editorsNotes: union(outer.editorsNotes, inner.editorsNotes, ({ text }) => text),
    restrictions: union(outer.restrictions, [...(terms ? [terms] : []), ...(inner.restrictions ?? [])], String),
  }
  return withoutUndefined({
    item: status && { ...outer.item, status },
    embargo,
    notices: nonEmpty(both.notices),
    editorsNotes: nonEmpty(both.editorsNotes),
    restrictions: nonEmpty(both.restrictions),
    usageTerms: outer.usageTerms ?? inner.usageTerms,
    expires: outer.expires ?? inner.expires,
  })
}

function union<T>(outer: readonly T[] = [], inner: readonly T[] = [], key: (one: T) => string): T[] {
  const told = new Set(outer.map(key))
  return [...outer, ...inner.filter((one) => !told.has(key(one)))]
}

/** The moment after which a story must not be used, or the words that say it where they name none. */
export function readExpiry(value: string | undefined): { expires?: string; restriction?: string } {
  const expires = toInstant(value)
  if (expires) return { expires }
  const said = asText(value)
  return said ? { restriction: `Expires ${said}` } : {}
}
