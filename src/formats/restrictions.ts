import type { Article, Embargo, PublishingStatus } from '../article'
import { articleRestrictions } from '../restrictions/article-restrictions'
import { embargoEnd, isEmbargoOver } from '../restrictions/embargo-end'
import { nonEmpty, withoutUndefined } from './json/loose'
import { toText as asText, toDay, toInstant } from './parse-values'
import { strictestStatus } from './publishing-status'

/* Restrictions of a story in formats. If a format cannot express one exactly, a stricter one is written. */

/** Returns the end of an embargo if it is an instant with UTC offset; undefined otherwise. */
export function exactEmbargo(embargo: Embargo): string | undefined {
  return embargo.kind === 'instant' ? toInstant(embargo.at) : undefined
}

/** Returns an embargo as formats read it back: an instant exactly, any other as open, without an end. */
export function roundTripEmbargo({ embargo }: Article): Embargo | undefined {
  if (!embargo) return undefined
  const at = exactEmbargo(embargo)
  return at ? { kind: 'instant', text: embargo.text, at } : { kind: 'open', text: embargo.text }
}

/**
 * Returns the instant to write as the end of an embargo; undefined if its end is not exact.
 * An embargo that is over at `now` always gets one.
 */
export function writtenEnd(embargo: Embargo, now: string | undefined): string | undefined {
  const exact = exactEmbargo(embargo)
  const end = exact === undefined && isEmbargoOver(embargo, now) ? embargoEnd(embargo) : undefined
  return end === undefined ? exact : new Date(end).toISOString().replace('.000', '')
}

/**
 * Returns the status to write: stricter than the article's own if its notices, its words or its embargo require it.
 * An embargo requires it unless its end is an instant, which formats can write.
 */
export function effectiveStatus(article: Article, now?: string): PublishingStatus {
  const found = articleRestrictions(article, now)
  if (found.some(({ kind }) => kind === 'kill')) return 'canceled'
  const exact = article.embargo && exactEmbargo(article.embargo)
  return found.every(({ path }) => path === 'embargo' && exact) ? 'usable' : 'withheld'
}

/** Returns the usage terms and restrictions of an article as texts, the terms first. */
export function usageTexts({ usageTerms, restrictions = [] }: Article): string[] {
  return usageTerms === undefined ? [...restrictions] : [usageTerms, ...restrictions]
}

/**
 * Returns the embargo in a JSON value; undefined for undefined, null and `false`.
 * A value that is not a time is an embargo without an end.
 */
export function embargoInJson(value: unknown): Embargo | undefined {
  if (value === undefined || value === null || value === false) return undefined
  return readEmbargo(typeof value === 'string' || typeof value === 'number' ? String(value) : undefined, undefined)
}

/**
 * Returns an embargo until a time, `2025-03-14T12:00:00Z`, or a day. Any other value has no end.
 * `note` is the text of the embargo; by default the value.
 */
export function readEmbargo(value: string | undefined, note: string | undefined): Embargo {
  const text = note ?? asText(value) ?? 'embargoed'
  const at = toInstant(value, true)
  if (at) return { kind: 'instant', text, at }
  const until = toDay(value)
  return until ? { kind: 'day', text, at: until } : { kind: 'open', text }
}

/** Returns the strictest of several embargoes: one without an end, or the last to end. Undefined if not found. */
export function strictestEmbargo(all: readonly (Embargo | undefined)[]): Embargo | undefined {
  const end = (embargo: Embargo): number => embargoEnd(embargo) ?? Number.POSITIVE_INFINITY
  const known = all.filter((embargo) => embargo !== undefined)
  return known.reduce<Embargo | undefined>((best, one) => (best && end(best) >= end(one) ? best : one), undefined)
}

/** The fields of an article that restrict it. */
export type RestrictionFields = Pick<
  Article,
  'notices' | 'embargo' | 'expires' | 'editorsNotes' | 'restrictions' | 'usageTerms' | 'item'
>

/**
 * Merges the restrictions of two documents of one story, one inside the other.
 * Keeps notes and notices of both, and the stricter status and embargo.
 */
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
  const known = new Set(outer.map(key))
  return [...outer, ...inner.filter((one) => !known.has(key(one)))]
}

/** Returns the time after which a story must not be used; other text becomes a restriction `Expires …`. */
export function readExpiry(value: string | undefined): { expires?: string; restriction?: string } {
  const expires = toInstant(value)
  if (expires) return { expires }
  const text = asText(value)
  return text ? { restriction: `Expires ${text}` } : {}
}
