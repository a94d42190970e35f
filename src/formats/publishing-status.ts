import type { Embargo, PublishingStatus } from '../article'

/** The words by which feeds, content systems and site generators say a status, without spaces, hyphens and underscores. */
const STATUSES: ReadonlyMap<string, PublishingStatus> = /* @__PURE__ */ (() =>
  new Map<string, PublishingStatus>([
    ...each('usable', 'usable published'),
    ...each('canceled', 'canceled cancelled cancel killed kill recalled recall retracted withdrawn withdraw revoked'),
    ...each('canceled', 'eliminated deleted removed spiked trash trashed obsolete'),
    ...each('withheld', 'withheld withhold hold held onhold draft autodraft private pending pendingreview review'),
    ...each('withheld', 'inreview future scheduled embargo embargoed embargoing unpublished incomplete inprogress'),
    ...each('withheld', 'hidden internal blocked suspended notforpublication donotpublish'),
  ]))()

function each(status: PublishingStatus, words: string): [string, PublishingStatus][] {
  return words.split(' ').map((word) => [word, status])
}

const plain = (value: string): string =>
  value
    .trim()
    .toLowerCase()
    .replace(/^stat:|^.*[/#]/, '')
    .replace(/[\s_-]+/g, '')

/**
 * Returns the status that a word is known to say; nothing for others.
 *
 * @example knownStatus('On hold') // 'withheld'
 * @example knownStatus('evergreen') // undefined
 */
export const knownStatus = (value: string | undefined): PublishingStatus | undefined =>
  value === undefined ? undefined : STATUSES.get(plain(value))

/** A status as documents say it: `usable`, `stat:canceled`, `http://cv.iptc.org/newscodes/pubstatusg2/canceled`. A word that is not known holds the story back; none says nothing. */
export const readStatus = (value: string | undefined): PublishingStatus | undefined =>
  value?.trim() ? (knownStatus(value) ?? 'withheld') : undefined

/** Whether a status only says that there is an embargo: `Embargoed`, not `Withheld`. */
export const isEmbargoStatus = (value: string | undefined): boolean =>
  value !== undefined && /^embargo(?:ed)?$/.test(plain(value))

/** The strictest of some statuses. That there is an embargo does not count where its end is known: it says no more than that. */
export const strictestWithEmbargo = (
  embargo: Embargo | undefined,
  all: readonly unknown[],
): PublishingStatus | undefined =>
  statusInJson(embargo?.at === undefined ? all : all.filter((one) => typeof one !== 'string' || !isEmbargoStatus(one)))

const STRICTNESS: readonly (PublishingStatus | undefined)[] = [undefined, 'usable', 'withheld', 'canceled']

/** Of what several say of one item the strictest. */
export const strictestStatus = (all: readonly (PublishingStatus | undefined)[]): PublishingStatus | undefined =>
  [...all].sort((a, b) => STRICTNESS.indexOf(b) - STRICTNESS.indexOf(a))[0]

/** A status in JSON, or the strictest of several: what is there and is no word holds the story back. */
export function statusInJson(value: unknown): PublishingStatus | undefined {
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value)) return strictestStatus(value.map(statusInJson))
  return typeof value === 'string' ? readStatus(value) : 'withheld'
}
