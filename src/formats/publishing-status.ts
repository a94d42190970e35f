import type { Embargo, PublishingStatus } from '../article'
import { blockingStatuses } from '../lexicon/status-words'
import { words } from '../lexicon/words'

/** The words for a status in feeds, content systems and site generators, without spaces, hyphens and underscores. */
const STATUSES: ReadonlyMap<string, PublishingStatus> = /* @__PURE__ */ (() =>
  new Map<string, PublishingStatus>([
    ...each('usable', 'usable, published'),
    ...each('canceled', blockingStatuses.canceled),
    ...each('withheld', blockingStatuses.withheld),
  ]))()

function each(status: PublishingStatus, list: string): [string, PublishingStatus][] {
  return words(list).map((word) => [word, status])
}

const plain = (value: string): string =>
  value
    .trim()
    .toLowerCase()
    .replace(/^stat:|^.*[/#]/, '')
    .replace(/[\s_-]+/g, '')

/**
 * Returns the status that a word stands for; undefined for unknown words.
 *
 * @example knownStatus('On hold') // 'withheld'
 * @example knownStatus('evergreen') // undefined
 */
export const knownStatus = (value: string | undefined): PublishingStatus | undefined =>
  value === undefined ? undefined : STATUSES.get(plain(value))

/**
 * Returns the known statuses in the properties of an item that no standard names: `status`, and `state` of Superdesk.
 * Unknown words are left out, as such a property may mean something other than publication.
 */
export const otherStatuses = ({ status, state }: Readonly<Record<string, unknown>>): string[] =>
  [status, state].filter((word): word is string => typeof word === 'string' && knownStatus(word) !== undefined)

/**
 * Returns a status of a document: `usable`, `stat:canceled`, `http://cv.iptc.org/newscodes/pubstatusg2/canceled`.
 * An unknown word is `withheld`; undefined without a word.
 */
export const readStatus = (value: string | undefined): PublishingStatus | undefined =>
  value?.trim() ? (knownStatus(value) ?? 'withheld') : undefined

/** Whether a status says only that there is an embargo: `Embargoed`, not `Withheld`. */
export const isEmbargoStatus = (value: string | undefined): boolean =>
  value !== undefined && /^embargo(?:ed)?$/.test(plain(value))

/**
 * Returns the strictest of several statuses; undefined if the list has none.
 * A status such as `embargoed` is ignored if the end of the embargo is known.
 */
export const strictestWithEmbargo = (
  embargo: Embargo | undefined,
  all: readonly unknown[],
): PublishingStatus | undefined =>
  statusInJson(embargo?.at === undefined ? all : all.filter((one) => typeof one !== 'string' || !isEmbargoStatus(one)))

const STRICTNESS: readonly (PublishingStatus | undefined)[] = [undefined, 'usable', 'withheld', 'canceled']

/** Returns the strictest of several statuses, `canceled` first; undefined if the list has none. */
export const strictestStatus = (all: readonly (PublishingStatus | undefined)[]): PublishingStatus | undefined =>
  [...all].sort((a, b) => STRICTNESS.indexOf(b) - STRICTNESS.indexOf(a))[0]

/**
 * Returns the status in a JSON value, of a list the strictest. A value other than a string is `withheld`.
 * Undefined for null and undefined.
 */
export function statusInJson(value: unknown): PublishingStatus | undefined {
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value)) return strictestStatus(value.map(statusInJson))
  return typeof value === 'string' ? readStatus(value) : 'withheld'
}
