import type { NoticeName } from '../../lexicon/language'
import { sluglineNotices, sluglineUrgencies } from '../../lexicon/slugline-actions'
import { alternatives } from '../../lexicon/words'
import type { HeadPart, Reader } from '../reader'
import type { JoinedText } from '../source'
import { actionOf, isSlugline, LONGEST_SLUGLINE } from './is-slugline'
import { findTake, isPickup } from './take'

/** Part of a slugline after a comma or in brackets, without a number of words: `Kill` in `BC-Mayor Arrested, Kill, 0120` */
const PART = /(?:, ?|\()([^,()]{4,30}?)[\s)]*(?=,|$)/g
/** Word in capitals after the last hyphen of a slugline in small letters: `KILL` in `BC-OH--Mayor Arrested-KILL` */
const LAST = /^(?:AM|PM|BC|AP)-.*\p{Ll}.*-(\p{Lu}{4,})$/u
const URGENCY = new RegExp(String.raw`^(?:${alternatives(sluglineUrgencies)})[\s-]+`)

/** Returns the kind of notice that an action after a slugline makes; undefined for none. */
const noticeOf = (action: string): NoticeName | undefined =>
  sluglineNotices[action] ?? sluglineNotices[action.toUpperCase().replace(URGENCY, '')]

/** Any action that kills or holds a story: a quick test. */
const RESTRICTS = new RegExp(
  alternatives(
    Object.keys(sluglineNotices).filter((action) => /^(?:kill|withhold)$/.test(sluglineNotices[action] ?? '')),
  ),
  'i',
)

/**
 * Returns the action after a slugline that kills or holds the story, in any letters, with or without other parts around it:
 * `BULLETIN KILL` in `BC-OH--Mayor Arrested, BULLETIN KILL`, `Kill` in `BC-Mayor Arrested, 1st Ld-Writethru, Kill, 0120`.
 */
function restrictingActionOf(line: string): string | undefined {
  if (!RESTRICTS.test(line)) return undefined
  const parts = [...line.matchAll(PART)].map(([, part = '']) => part)
  const last = LAST.exec(line)?.[1]
  return [...parts, ...(last ? [last] : [])].find((part) => /^(?:kill|withhold)$/.test(noticeOf(part) ?? ''))
}

/**
 * Head part: the slugline, within the first three blocks: `PM-Guatemala-Ferry,0376`. Also adds the take or version that it names: `1st Ld`.
 */
export const slugline: HeadPart = {
  needsOneOf: '-/',
  opensWith: { longest: LONGEST_SLUGLINE },
  read(reader, index) {
    const { builder } = reader
    if (builder.article.slugline !== undefined || index > 2 || reader.length(index) > LONGEST_SLUGLINE) return 0
    const line = reader.line(index)
    if (!isSlugline(line)) return 0
    const joined = reader.joined(index)
    builder.article.slugline = builder.addText('slugline', joined)
    addSluglineNotice(reader, line, joined)
    const named = builder.article.take ? undefined : findTake(line)
    if (named) {
      builder.addField('take.text', joined, named.from, named.to)
      builder.article.take = named.take
    }
    return 1
  },
}

/** Adds the notice that a slugline makes by the action after it, if any: a kill for `BC-PERU-BRIDGE, KILL`. */
export function addSluglineNotice({ builder }: Reader, line: string, joined: JoinedText): void {
  const action = restrictingActionOf(line) ?? actionOf(line)
  const kind = action && noticeOf(action)
  if (!kind) return
  const notices = (builder.article.notices ??= [])
  const from = joined.text.lastIndexOf(action)
  if (from < 0) return
  const path = `notices.${notices.length}.text`
  notices.push({ kind, text: builder.addField(path, joined, from, from + action.length) })
}

const PICKUP_LINE = 80 // maximum characters

/**
 * Head part: the pick-up line of an add, which is a later part of a story: `WASHINGTON: squandered.`
 * Read only if the slugline says that the story is an add.
 */
export const pickup: HeadPart = {
  needsOneOf: ':',
  opensWith: { longest: PICKUP_LINE },
  opens: isPickup,
  read(reader, index) {
    const { take } = reader.builder.article
    if (take?.kind !== 'add' || take.pickup !== undefined || reader.length(index) > PICKUP_LINE) return 0
    if (!isPickup(reader.line(index))) return 0
    take.pickup = reader.builder.addText('take.pickup', reader.joined(index))
    return 1
  },
}
