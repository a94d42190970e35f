import type { Article, Embargo, Notice, PublishingStatus } from '../article'
import { text as asText, day, moment } from './accept'
import { isHeldByNote } from './held'

/* What must not be done with a story: law 9. What a format cannot say exactly, it says more strictly. */

/** The moment an embargo ends, where it is one that can be said exactly; nothing where it is not. */
export function exactEmbargo(embargo: Embargo): string | undefined {
  return embargo.kind === 'instant' ? moment(embargo.at) : undefined
}

/** An embargo as it is read back: a moment exactly, any other as one without end. */
export function saidEmbargo({ embargo }: Article): Embargo | undefined {
  if (!embargo) return undefined
  const at = exactEmbargo(embargo)
  return at ? { kind: 'instant', text: embargo.text, at } : { kind: 'open', text: embargo.text }
}

/** The status an article is sent with: as it is known, or stricter where a kill, a hold, an embargo that is not a moment or a note that tells of one asks for it. */
export function saidStatus({ item, notices = [], embargo, editorsNotes }: Article): PublishingStatus {
  const is = (kind: Notice['kind']): boolean => notices.some((notice) => notice.kind === kind)
  if (item?.status === 'canceled' || is('kill')) return 'canceled'
  if (item?.status === 'withheld' || is('withhold') || (embargo && !exactEmbargo(embargo))) return 'withheld'
  if (!embargo && isHeldByNote(editorsNotes)) return 'withheld'
  return 'usable'
}

/** What the article allows and forbids, each as one text of usage terms: the terms first. */
export function usageOf({ usageTerms, restrictions = [] }: Article): string[] {
  return usageTerms === undefined ? [...restrictions] : [usageTerms, ...restrictions]
}

const STATUSES: ReadonlyMap<string, PublishingStatus> = /* @__PURE__ */ new Map([
  ['usable', 'usable'],
  ['published', 'usable'],
  ['withheld', 'withheld'],
  ['canceled', 'canceled'],
  ['cancelled', 'canceled'],
  ['killed', 'canceled'],
  ['recalled', 'canceled'],
  ['retracted', 'canceled'],
  ['withdrawn', 'canceled'],
] as const)

/** A status as documents say it: `usable`, `stat:canceled`, `http://cv.iptc.org/newscodes/pubstatusg2/canceled`. A word that is not known holds the story back; none says nothing. */
export function readStatus(value: string | undefined): PublishingStatus | undefined {
  const word = value
    ?.trim()
    .toLowerCase()
    .replace(/^stat:|^.*[/#]/, '')
  return word ? (STATUSES.get(word) ?? 'withheld') : undefined
}

const STRICTNESS: readonly (PublishingStatus | undefined)[] = [undefined, 'usable', 'withheld', 'canceled']

/** Of what several say of one item the strictest. */
export const strictestOf = (all: readonly (PublishingStatus | undefined)[]): PublishingStatus | undefined =>
  [...all].sort((a, b) => STRICTNESS.indexOf(b) - STRICTNESS.indexOf(a))[0]

/** A status in JSON: what is there and is no word holds the story back. */
export function statusOf(value: unknown): PublishingStatus | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? readStatus(value) : 'withheld'
}

/** An embargo in JSON: what is there and is no time is one without an end. */
export function embargoOf(value: unknown): Embargo | undefined {
  if (value === undefined || value === null || value === false) return undefined
  return readEmbargo(typeof value === 'string' || typeof value === 'number' ? String(value) : undefined, undefined)
}

/** `2025-03-14T12:00:00Z`, a day, or anything else, which is an embargo without an end. */
export function readEmbargo(value: string | undefined, note: string | undefined): Embargo {
  const text = note ?? asText(value) ?? 'embargoed'
  const at = moment(value, true)
  if (at) return { kind: 'instant', text, at }
  const until = day(value)
  return until ? { kind: 'day', text, at: until } : { kind: 'open', text }
}

/** The moment after which a story must not be used, or the words that say it where they name none. */
export function readExpiry(value: string | undefined): { expires?: string; restriction?: string } {
  const expires = moment(value)
  if (expires) return { expires }
  const said = asText(value)
  return said ? { restriction: `Expires ${said}` } : {}
}
