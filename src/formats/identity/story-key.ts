import type { Article } from '../../article'
import { checkOptions, checkString, checkSubject, type OptionsOf } from '../../diagnostics/check-options'
import { readDateOption } from '../../diagnostics/date-option'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import type { Story } from '../../diagnostics/story'
import { factOptions, isLine } from '../item-facts'
import { isCutSlug, readSlug, type SlugReading } from './read-slug'
import { minuteOf, minuteOfStory, storyDay } from './story-day'
import type { StoryKey } from './story-identity'
import { versionBefore, versionOfTake } from './story-version'

/** Options of {@link storyKey}. */
export interface StoryKeyOptions {
  /** The provider of the feed, for stories without one: `AP`. */
  readonly provider?: string
  /** The day of the story (`2024-04-24`), for stories without one. */
  readonly date?: string
  /**
   * The time of this version (`2024-04-24T09:30:00Z`), for stories without one.
   * The version number is made from it, and the day too if no other day is known.
   */
  readonly versionCreated?: string
  /** The keys of stories received before. A new version of one takes its guid, even on a later day, and a higher version. */
  readonly earlier?: readonly StoryKey[]
}

const keyOptions = {
  provider: { what: 'a line of text', fits: (value) => isLine(value) },
  date: { what: 'a day', fits: () => true },
  versionCreated: factOptions.versionCreated,
  earlier: { what: 'a list of story keys', fits: (value) => Array.isArray(value) && value.every(isKey) },
} as const satisfies OptionsOf<StoryKeyOptions>

/** The prefix of derived guids. */
const DERIVED = 'urn:x-story:'

/** Matches a notice target that is a slugline: `PM-Harbor-Collision`; not `a0492` or `eca0612`. */
const SLUGLINE = /^(?:AM|PM|BC|AP)-[A-Z]/

/**
 * Returns the identity of a story: its guid, and the number of this version.
 *
 * A guid that the document states is kept. Otherwise it is derived from what all versions share: the provider (of the item, the option
 * or the dateline's credit), the day (first created, this version, sent, dateline, printed time, the option) and the slugline without
 * take and numbers; for a kill without slugline, the slugline that its notice names. It does not depend on the text (see
 * {@link contentHash}) or on message numbers, which change with each version.
 *
 * The version is the one stated. Otherwise it is the number of minutes from the start of the day before the story's day to its time;
 * without a time, one more than the number of its lead or update, or 1. With `earlier` it is always above the previous version.
 *
 * Throws `invalid-argument` for a value that is not a story or article, and for invalid options. Never throws on content: unknown parts
 * are absent and listed in `missing`.
 *
 * @example
 * const first = storyKey(parse('US-GOLD-PRICES\n\nLONDON, April 24 (Reuters) - Gold rose.', { date: '2024-04-24' }))
 * first.guid // 'urn:x-story:reuters:2024-04-24:us-gold-prices'
 * const withdrawn = parse('US-GOLD-PRICES\n\nSTORY WITHDRAWN-Gold rises')
 * const kill = storyKey(withdrawn, { provider: 'Reuters', date: '2024-04-25', earlier: [first] })
 * kill.guid === first.guid // true
 * storyKey(parse('Gold rises\n\nLONDON (Reuters) - Gold rose.')) // no guid: { provider: 'reuters', missing: ['day', 'slug'], … }
 */
export function storyKey(story: Story | Article, options: StoryKeyOptions = {}): StoryKey {
  checkSubject('storyKey', story)
  checkOptions('storyKey', options, keyOptions)
  return rethrowAsMisuse('storyKey', () => keyOf('article' in story ? story.article : story, options))
}

/**
 * Whether {@link storyKey} derived a guid: `urn:x-story:ap:…`, not `urn:newsml:example.com:20240424:a1`.
 *
 * @example
 * isDerivedGuid('urn:x-story:ap:2024-04-24:harbor-fire') // true
 * isDerivedGuid('urn:newsml:example.com:20240424:a1') // false
 */
export function isDerivedGuid(guid: string): boolean {
  checkString('isDerivedGuid', guid)
  return guid.startsWith(DERIVED)
}

function keyOf(article: Article, options: StoryKeyOptions): StoryKey {
  const { item = {} } = article
  const parts = lastingParts(article, options)
  const stated = item.guid === undefined ? {} : { guid: item.guid, guidOrigin: originOf(item.guid) }
  const before = versionBefore(options.earlier ?? [], { ...stated, ...parts }, article)
  const day = before?.day ?? parts.day
  const name = { ...nameOf(parts, before), ...stated }
  const version = item.version ?? derivedVersion(article, options, day, before)
  return {
    ...name,
    ...(version !== undefined && { version, versionOrigin: item.version === undefined ? 'derived' : 'stated' }),
    ...parts,
    ...(day && { day }),
    missing: name.guid === undefined ? NEEDED.filter((part) => !parts[part]) : [],
  }
}

const originOf = (guid: string): 'stated' | 'derived' => (isDerivedGuid(guid) ? 'derived' : 'stated')

type LastingParts = Pick<StoryKey, 'provider' | 'day' | 'slug' | 'part'>

const NEEDED = ['provider', 'day', 'slug'] as const

/** Returns the provider, day, slug and piece of a story; unknown ones are absent. */
function lastingParts(article: Article, { provider: given, date, versionCreated }: StoryKeyOptions): LastingParts {
  const { item, dateline, take } = article
  const credit = dateline?.credits?.[0]
  const provider = foldName(item?.provider?.name ?? given ?? credit?.agency ?? credit?.text ?? '')
  const slugline = sluglineOf(article)
  const named = slugline === undefined || isCutSlug(slugline) ? undefined : readSlug(slugline, take)
  const day = storyDay(article, readDateOption(date) ?? versionCreated, named?.slug)
  return {
    ...(provider && { provider }),
    ...(day && { day }),
    ...(named?.slug && { slug: named.slug }),
    ...(named?.part && { part: named.part }),
  }
}

/** Returns the slugline of an article, or the one that its kill names. */
const sluglineOf = ({ slugline, notices }: Article): string | undefined =>
  slugline ?? notices?.find(({ target = '' }) => SLUGLINE.test(target))?.target

/** Returns the topic and piece of a slugline that may be cut short; undefined for one that is whole, and without one. */
export function readCutSlug(article: Article): SlugReading | undefined {
  const slugline = sluglineOf(article)
  return slugline !== undefined && isCutSlug(slugline) ? readSlug(slugline, article.take) : undefined
}

/** Folds the name of a provider: `The Associated Press` → `associated-press`. */
const foldName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, '-')

/** Returns the guid of the previous version, or one derived from the parts; an empty object if a part is missing. */
function nameOf(parts: LastingParts, before: StoryKey | undefined): Pick<StoryKey, 'guid' | 'guidOrigin'> {
  if (before?.guid !== undefined) return { guid: before.guid, guidOrigin: before.guidOrigin ?? 'derived' }
  if (NEEDED.some((part) => !parts[part])) return {}
  const { provider = '', day = '', slug = '', part } = parts
  return { guid: derivedGuid(provider, day, slug, part), guidOrigin: 'derived' }
}

/** Returns the guid of a story by provider, day, slug and piece: `urn:x-story:ap:2024-04-24:gold:add-1`. */
export const derivedGuid = (provider: string, day: string, slug: string, part?: string): string =>
  DERIVED + [provider, day, slug, ...(part ? [part] : [])].map(encodeURIComponent).join(':')

/**
 * Returns the version number by the time of the version, or by its take if no time is known.
 * Undefined if both are unknown. With a previous version, the number is always above that of the previous version.
 */
function derivedVersion(
  article: Article,
  { versionCreated }: StoryKeyOptions,
  day: string | undefined,
  before: StoryKey | undefined,
): number | undefined {
  const minute = minuteOf(article.item?.versionCreated ?? article.item?.sent ?? versionCreated)
  const own = minute !== undefined && day ? minuteOfStory(minute, day) : versionOfTake(article)
  return before ? Math.max(own ?? 1, (before.version ?? 1) + 1) : own
}

const isKey = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'missing' in value && Array.isArray(value.missing)
