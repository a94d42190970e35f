import type { NoticeName } from '../../lexicon/language'
import { sluglineNotices, sluglineParts } from '../../lexicon/slugline-actions'
import { alternatives } from '../../lexicon/words'
import type { HeadPart, Reader } from '../reader'
import type { JoinedText } from '../source'
import { findTake, PICKUP } from './take'

/** Patterns of sluglines. Above each: lines that it matches and, after `not:`, one that it must not. */
const shapes: readonly RegExp[] = [
  // BC-EXP--Shark Study, Adv 05,0666       AM-Officer Shot, 1st Ld-Writethru, a0616,0542      not: BC-based firm, 400 jobs, to close
  /^(?:AM|PM|BC|AP)[-_][^\s].{0,70}, ?(?:\d{2,4}|[a-z]\d{4}(?:-[a-z]\d{4})*,)$/,
  // PM-Libya-US Pilots, 3rd Ld-Writethru, a0575-a0580-a0582,670     AM-Israel, 2nd Ld     BC-Japan-Stocks, Bjt     not: AM-FM radio, he said
  /^(?:AM|PM|BC|AP)-{1,2}[A-Z][^,]{0,60}(?:,| _) ?(?:\d{1,2}(?:st|nd|rd|th) ?-?(?:Ld|Add|Sub|Insert)|Take \d{1,2}|Bjt|BJT|Adv|ADV|Advisory|Box|Glance|Writethru)\b.{0,40}$/i,
  // AM-Eritrea        BC-Soccer-Emperor's-Cup     BC-US--APNewsAlert     AP-TEN--Virus Outbreak-ATP Schedule Changes     not: AM-PM clock sold
  /^(?:AM|PM|BC|AP)-{1,2}[A-Z][\w'’.:&-]*(?:[ -][A-Z\d][\w'’.:&-]*){0,6}$/,
  // US-SYRIA-CRISIS-ASSAD      GLOBAL-PRECIOUS/ (UPDATE 1)     FRANCE-RAIL/STRIKE (UPDATE 2, PIX, TV)     LAKE-FERRY/VOTE (WITHDRAWN)     not: US-CHINA TALKS END
  /^[A-Z][A-Z0-9]*(?:-[A-Z0-9'.]+)+(?:\/(?:[A-Z][A-Z0-9-]*)?)?(?: \([A-Z]+(?: \d+)?(?:, ?[A-Z]+)*\)| \(\d{1,2}(?:st|nd|rd|th) (?:take|TAKE)\))?$/,
  // Germany-Politics/      Notfälle/Brände/Niedersachsen/      Switzerland/migration/UN/      /politics/Britain/EU/     American Football/NFL/      not: and/or
  /^\/?\p{L}[\p{L}\d_.]*(?: \p{Lu}[\p{L}\d_]*)?(?:[-/][\p{L}\d_.]+(?: \p{Lu}[\p{L}\d_]*)?)*\/$/u,
]

const LONGEST = 90

const ACTIONS = alternatives([...Object.keys(sluglineNotices), ...sluglineParts])
/**
 * Action after a slugline, in capitals: `, KILL` in `BC-PERU-BRIDGE, KILL`, ` (WITHDRAWN)` in `LAKE-FERRY/VOTE (WITHDRAWN)`, `, ANULAR` in
 * `Peru-Huelga-Ferris, ANULAR`, `/KORR` in `Fähren/Streik/KORR`
 */
const ACTION = new RegExp(
  String.raw`^(?:(?:AM|PM|BC|AP)-{1,2}[A-Z][^,()]{1,60}|\p{Lu}[\p{L}\d]*(?:[-/][\p{L}\d'.]+)+\/?)(?:, ?| ?\(|(?<=\/.{1,60})\/)(${ACTIONS})\)?,?$`,
  'u',
)

/** Last units of the actions after a slugline, by which most lines are excluded. */
const ENDS = new Set(
  [...Object.keys(sluglineNotices), ...sluglineParts].map((action) => action.charCodeAt(action.length - 1)),
)

/** Returns the action after a slugline; undefined for none. */
function actionOf(line: string): string | undefined {
  let last = line.length - 1
  if (line.charCodeAt(last) === 0x2c) last--
  if (line.charCodeAt(last) === 0x29) last--
  return ENDS.has(line.charCodeAt(last)) ? ACTION.exec(line)?.[1] : undefined
}

/** Part of a slugline after a comma or in brackets, without a number of words: `Kill` in `BC-Mayor Arrested, Kill, 0120` */
const PART = /(?:, ?|\()([^,()]{4,30}?)[\s)]*(?=,|$)/g
/** Word in capitals after the last hyphen of a slugline in small letters: `KILL` in `BC-OH--Mayor Arrested-KILL` */
const LAST = /^(?:AM|PM|BC|AP)-.*\p{Ll}.*-(\p{Lu}{4,})$/u
const URGENCY = /^(?:BULLETIN|URGENT|FLASH|MANDATORY|ADVISORY)[\s-]+/

/** Returns the kind of notice that an action after a slugline makes; undefined for none. */
const noticeOf = (action: string): NoticeName | undefined =>
  sluglineNotices[action] ?? sluglineNotices[action.toUpperCase().replace(URGENCY, '')]

/**
 * Returns the action after a slugline that kills or holds the story, in any letters, with or without other parts around it:
 * `BULLETIN KILL` in `BC-OH--Mayor Arrested, BULLETIN KILL`, `Kill` in `BC-Mayor Arrested, 1st Ld-Writethru, Kill, 0120`.
 */
function restrictingActionOf(line: string): string | undefined {
  const parts = [...line.matchAll(PART)].map(([, part = '']) => part)
  const last = LAST.exec(line)?.[1]
  return [...parts, ...(last ? [last] : [])].find((part) => /^(?:kill|withhold)$/.test(noticeOf(part) ?? ''))
}

/** Whether a line is a slugline, the working name of a story: `BC-Japan-Stocks, Bjt`; not: `BC-based firm to close`. */
export const isSlugline = (line: string): boolean =>
  line.length <= LONGEST &&
  (line.includes('-') || line.includes('/')) &&
  (shapes.some((shape) => shape.test(line)) || actionOf(line) !== undefined)

/**
 * Head part: the slugline, within the first three blocks: `PM-Guatemala-Ferry,0376`. Also adds the take or version that it names: `1st Ld`.
 */
export const slugline: HeadPart = {
  opensWith: { longest: LONGEST },
  read(reader, index) {
    const { builder } = reader
    if (builder.article.slugline !== undefined || index > 2 || reader.length(index) > LONGEST) return 0
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
  const action = restrictingActionOf(line) ?? actionOf(line) ?? ''
  const kind = noticeOf(action)
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
  opensWith: { longest: PICKUP_LINE },
  opens: (line) => PICKUP.test(line),
  read(reader, index) {
    const { take } = reader.builder.article
    if (take?.kind !== 'add' || take.pickup !== undefined || reader.length(index) > PICKUP_LINE) return 0
    if (!PICKUP.test(reader.line(index))) return 0
    take.pickup = reader.builder.addText('take.pickup', reader.joined(index))
    return 1
  },
}
