import type { Article, Notice } from '../../article'
import { isoDayNumber } from './story-day'
import type { StoryKey } from './story-identity'

/** The number of days after a story in which a lead or update still belongs to it. */
const UPDATE_DAYS = 1
/** The number of days after a story in which a notice still belongs to it: a kill, a correction. */
const NOTICE_DAYS = 7

/** The notices that change or withdraw a story sent before. */
const CHANGES: ReadonlySet<Notice['kind']> = new Set(['kill', 'withhold', 'correction', 'clarification', 'refile'])

/** The takes that replace a story sent before. */
const LEADS: ReadonlySet<string> = new Set(['lead', 'writethru', 'update'])

/** Returns the latest earlier version of the same story; undefined if not found. */
export function versionBefore(
  earlier: readonly StoryKey[],
  own: Partial<StoryKey>,
  article: Article,
): StoryKey | undefined {
  let latest: StoryKey | undefined
  for (const key of earlier)
    if (isSameStory(key, own, reachOf(article)) && (!latest || isLater(key, latest))) latest = key
  return latest
}

/**
 * Whether a key is of the same story: same guid; without a guid, same provider, slug and piece.
 * The key may be up to `reach` days older.
 */
function isSameStory(key: StoryKey, { guid, provider, slug, part, day }: Partial<StoryKey>, reach: number): boolean {
  if (guid !== undefined) return key.guid === guid
  if (key.guid === undefined || !provider || !slug) return false
  if (key.provider !== provider || key.slug !== slug || key.part !== part) return false
  const days = day && key.day ? isoDayNumber(day) - isoDayNumber(key.day) : 0
  return days >= 0 && days <= reach
}

const isLater = (a: StoryKey, b: StoryKey): boolean =>
  a.day === b.day ? (a.version ?? 0) >= (b.version ?? 0) : (a.day ?? '') > (b.day ?? '')

/**
 * Returns up to how many days after a story this one may be a version of it: 7, 1 or 0.
 * Without a notice, lead or update, a story on another day is a new one.
 */
export function reachOf({ notices, take }: Article): number {
  if (notices?.some(({ kind }) => CHANGES.has(kind))) return NOTICE_DAYS
  return LEADS.has(take?.kind ?? '') || notices?.some(({ kind }) => kind === 'update') ? UPDATE_DAYS : 0
}

/**
 * Returns the version number of a take: `2nd Ld` → 3, no take → 1.
 * Undefined for a lead without a number, a correction, a kill or an update notice.
 */
export function versionOfTake({ take, notices }: Article): number | undefined {
  if (notices?.some(({ kind }) => CHANGES.has(kind) || kind === 'update')) return undefined
  if (!take || !LEADS.has(take.kind ?? '')) return 1
  return take.number === undefined ? undefined : take.number + 1
}
