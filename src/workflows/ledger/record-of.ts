import type { Article } from '../../article'
import { checkSubject } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import type { Story } from '../../diagnostics/story'
import { storyKey } from '../../formats/identity'
import { minuteOf, storyDay } from '../../formats/identity/story-day'
import { readCutSlug } from '../../formats/identity/story-key'
import { reachOf, versionOfTake } from '../../formats/identity/story-version'
import { articleRestrictions } from '../../restrictions/article-restrictions'
import { embargoEnd } from '../../restrictions/embargo-end'
import type { LedgerBlocks, LedgerRecord, LedgerRole } from './ledger-record'
import { messageHash } from './message-hash'

/** What the caller knows of a feed: values for messages that do not state them. */
export interface LedgerSource {
  /** The provider of the feed: `AP`. */
  readonly provider?: string
  /** The day of the message, for messages without one: `2024-04-24`. */
  readonly date?: string
}

/**
 * Returns the record of a message: identity, order and restrictions, without text.
 *
 * @example
 * recordOf(parse(copy), { provider: 'AP', date: '2024-04-24' }).role // 'story'
 * recordOf(parse(`KILL KILL KILL\n\n${copy}`), { provider: 'AP' }).role // 'kill'
 */
export function recordOf(story: Story | Article, source: LedgerSource): LedgerRecord {
  checkSubject('recordOf', story)
  return rethrowAsMisuse('recordOf', () => recordOfArticle('article' in story ? story.article : story, source))
}

function recordOfArticle(article: Article, source: LedgerSource): LedgerRecord {
  const { item } = article
  const key = storyKey(article, source)
  const { provider } = key
  const cut = key.slug === undefined ? readCutSlug(article) : undefined
  const { slug, part } = cut ?? key
  const day = cut ? storyDay(article, key.day, cut.slug) : key.day
  const restrictions = articleRestrictions(article)
  const isKill = restrictions.some(({ kind }) => kind === 'kill')
  const role: LedgerRole = isKill ? 'kill' : part === undefined ? roleOf(article) : 'piece'
  const blocks = blocksOf(article, restrictions)
  const time = timeOf(article)
  const rank = versionOfTake(article)
  return {
    hash: messageHash(article, key.slug),
    role,
    ...(item?.guid !== undefined && { guid: item.guid }),
    ...(provider && { provider }),
    ...(day && { day }),
    ...(slug && { slug }),
    ...(cut && { isCut: true as const }),
    ...(part && { part }),
    ...(item?.version !== undefined && { version: item.version }),
    ...(time !== undefined && { time }),
    ...(rank !== undefined && { rank }),
    reach: isKill ? KILL_DAYS : part === undefined ? reachOf(article) : PIECE_DAYS,
    ...(Object.keys(blocks).length && !isKill && { blocks }),
  }
}

/** Days after a story in which a kill, and a piece, still belong to it. */
const KILL_DAYS = 7
const PIECE_DAYS = 1

const CORRECTIONS: ReadonlySet<string> = new Set(['correction', 'clarification', 'refile'])
const LEADS: ReadonlySet<string> = new Set(['lead', 'writethru', 'update'])

function roleOf({ notices = [], take }: Article): LedgerRole {
  if (notices.some(({ kind }) => CORRECTIONS.has(kind))) return 'correction'
  return LEADS.has(take?.kind ?? '') || notices.some(({ kind }) => kind === 'update') ? 'lead' : 'story'
}

/** Returns the time of a version in milliseconds; undefined without one. Copy has no seconds, documents may. */
function timeOf({ item }: Article): number | undefined {
  const text = item?.versionCreated ?? item?.sent
  return text === undefined || minuteOf(text) === undefined ? undefined : Date.parse(text)
}

function blocksOf(article: Article, found: ReturnType<typeof articleRestrictions>): LedgerBlocks {
  const isEmbargoed = found.some(({ kind }) => kind === 'embargo')
  return {
    ...(found.some(({ kind, isPossible }) => kind === 'withhold' && !isPossible) && { withhold: true as const }),
    ...(found.some(({ isPossible }) => isPossible) && { possible: true as const }),
    ...(isEmbargoed && { embargo: endOf(article) }),
  }
}

/** Returns the moment at which no embargo of the article blocks; `open` if there is no such moment. */
function endOf(article: Article): string {
  const end = article.embargo && embargoEnd(article.embargo)
  if (end === undefined) return 'open'
  const now = new Date(end).toISOString()
  return articleRestrictions(article, now).some(({ kind }) => kind === 'embargo') ? 'open' : now
}
