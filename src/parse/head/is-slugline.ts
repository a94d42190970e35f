import { sluglineNotices, sluglineParts } from '../../lexicon/slugline-actions'
import { alternatives } from '../../lexicon/words'

/** Patterns of sluglines that open with a cycle. Above each: lines that it matches and, after `not:`, one that it must not. */
const cycles: readonly RegExp[] = [
  // BC-EXP--Shark Study, Adv 05,0666       AM-Officer Shot, 1st Ld-Writethru, a0616,0542      not: BC-based firm, 400 jobs, to close
  /^(?:AM|PM|BC|AP)[-_][^\s].{0,70}, ?(?:\d{2,4}|[a-z]\d{4}(?:-[a-z]\d{4})*,)$/,
  // PM-Libya-US Pilots, 3rd Ld-Writethru, a0575-a0580-a0582,670     AM-Israel, 2nd Ld     BC-Japan-Stocks, Bjt     not: AM-FM radio, he said
  /^(?:AM|PM|BC|AP)-{1,2}[A-Z][^,]{0,60}(?:,| _) ?(?:\d{1,2}(?:st|nd|rd|th) ?-?(?:Ld|Add|Sub|Insert)|Take \d{1,2}|Bjt|BJT|Adv|ADV|Advisory|Box|Glance|Writethru)\b.{0,40}$/i,
  // AM-Eritrea        BC-Soccer-Emperor's-Cup     BC-US--APNewsAlert     AP-TEN--Virus Outbreak-ATP Schedule Changes     not: AM-PM clock sold
  /^(?:AM|PM|BC|AP)-{1,2}[A-Z][\w'’.:&-]*(?:[ -][A-Z\d][\w'’.:&-]*){0,6}$/,
]

/** Patterns of other sluglines. */
const shapes: readonly RegExp[] = [
  // US-SYRIA-CRISIS-ASSAD      GLOBAL-PRECIOUS/ (UPDATE 1)     FRANCE-RAIL/STRIKE (UPDATE 2, PIX, TV)     LAKE-FERRY/VOTE (WITHDRAWN)     not: US-CHINA TALKS END
  /^[A-Z][A-Z0-9]*(?:-[A-Z0-9'.]+)+(?:\/(?:[A-Z][A-Z0-9-]*)?)?(?: \([A-Z]+(?: \d+)?(?:, ?[A-Z]+)*\)| \(\d{1,2}(?:st|nd|rd|th) (?:take|TAKE)\))?$/,
  // Germany-Politics/      Notfälle/Brände/Niedersachsen/      Switzerland/migration/UN/      /politics/Britain/EU/     American Football/NFL/      not: and/or
  /^\/?\p{L}[\p{L}\d_.]*(?: \p{Lu}[\p{L}\d_]*)?(?:[-/][\p{L}\d_.]+(?: \p{Lu}[\p{L}\d_]*)?)*\/$/u,
]

/** Maximum length of a slugline. */
export const LONGEST_SLUGLINE = 90

const ACTIONS = alternatives([...Object.keys(sluglineNotices), ...sluglineParts])
/**
 * Action after a slugline, in capitals: `, KILL` in `BC-PERU-BRIDGE, KILL`, ` (WITHDRAWN)` in `LAKE-FERRY/VOTE (WITHDRAWN)`, `, ANULAR` in
 * `Peru-Huelga-Ferris, ANULAR`, `/KORR` in `Fähren/Streik/KORR`
 */
const ACTION = new RegExp(
  String.raw`^(?:(?:AM|PM|BC|AP)-{1,2}[A-Z][^,()]{1,60}|\p{Lu}[\p{L}\d]*(?:[-/][\p{L}\d'.]+)+\/?)(?:, ?| ?\(|(?<=\/.{1,60})\/)(${ACTIONS})\)?,?$`,
  'u',
)

/** An action at the end of a line: a test before {@link ACTION}, which V8 takes 2 ms to compile. */
const ENDING = new RegExp(String.raw`[, (/](?:${ACTIONS})\)?,?$`)

/** Returns the action after a slugline; undefined for none. */
export const actionOf = (line: string): string | undefined => (ENDING.test(line) ? ACTION.exec(line)?.[1] : undefined)

/** Whether a hyphen or an underscore follows two letters, as in `AM-` and `BC-`. */
const mayOpenWithCycle = (line: string): boolean => line.startsWith('-', 2) || line.startsWith('_', 2)

/** Whether a line is a slugline, the working name of a story: `BC-Japan-Stocks, Bjt`; not: `BC-based firm to close`. */
export const isSlugline = (line: string): boolean =>
  line.length <= LONGEST_SLUGLINE &&
  (line.includes('-') || line.includes('/')) &&
  ((mayOpenWithCycle(line) && cycles.some((shape) => shape.test(line))) ||
    shapes.some((shape) => shape.test(line)) ||
    actionOf(line) !== undefined)
