import type { FeedName } from '../format-openings'
import { ap } from './ap'
import { atom } from './atom'
import { dpa } from './dpa'
import type { Feed } from './feed'
import { rss } from './rss'

export { ap, readAp } from './ap'
export { atom, readAtom } from './atom'
export { dpa, readDpa } from './dpa'
export type { Feed, FieldOrigin } from './feed'
export { readRss, rss } from './rss'

/** The feed formats, by name. */
export const feeds: Readonly<Record<FeedName, Feed>> = { ap, dpa, rss, atom }
