import type { Take } from '../../article'

/** The lasting part of a slugline, and the part of the story that the item is. */
export interface SlugReading {
  /** Cycle and topic, without take, item numbers and word count: `pm-chemicalconference`, `bc-history,adv08`. */
  readonly slug: string
  /** The piece of a story sent in pieces: `add-2`, `insert-1`, `take-3`; absent for the story itself. */
  readonly part?: string
}

/** `0987`, `a0492`, `a0575-a0580`, `17` */
const NUMBERS = /^(?:\d{1,4}|[a-z]\d{4}(?:-[a-z]\d{4})*)$/
/** Versions of the story: `4thld-writethru`, `2ndlead`, `writethru`, `bjt`, `update1`, `urgent`; not: `1stadd` */
const VERSION =
  /^(?:\d{1,2}(?:st|nd|rd|th)-?)?(?:ld|lead|nl|net|update|urgent|bjt|writethru|writethrough)\d{0,2}(?:-?(?:writethru|writethrough))?$/
/** What takes the story back or changes it: `kill`, `eliminate`, `correction`, `corrective`, `refile` */
const NOTICE =
  /^(?:\d{1,2}(?:st|nd|rd|th)-?)?(?:kill|eliminate|withdraw\w*|withhold|hold|corr\w*|clarification|refile|repeat)$/
/** A note to desks about the story, which is no version of it, except beside `kill`: `advisory` */
const ADVISORY = /^(?:kill|correction|corrective)?-?advisory$/
/** `adv15`, `adv30-01`, with or without a take behind it: `adv15-1stadd`, `adv22-2takes` */
const ADVANCE = /^(adv(?=[\d-]|$)\d{0,2}(?:-\d{1,2}(?![a-z]))?)(?:-?(.+))?$/
/** `1stadd`, `2ndinsert`, `1stsub`, `3rdtake`; not: `2takes`, which opens the story */
const PART = /^(\d{1,2})(?:st|nd|rd|th)-?(add|insert|ins|sub|take)$|^(add|insert|ins|sub|take)-?(\d{1,2})$/
/** How many takes there are, on the first of them: `2takes` */
const TAKES = /^\d{1,2}takes?$/
/** A tag of Reuters inside a slug, and a version behind it: `bc-corrected---`, ` (UPDATE 1)` */
const TAG = /^((?:am|pm|bc|ap)-)?(?:corrected|correction|refile|rpt|repeat|update\d{1,2})-+/
const BRACKET = /\([a-z]+\d*\)$/

/**
 * Returns the part of a slugline that all versions of a story share.
 * Cycle, topic and advance date stay; takes, versions, notices, item numbers and word counts go, and so do spaces and case.
 * `PM-Chemical Conference, 4th Ld-Writethru, a0492,0987` → `pm-chemicalconference`;
 * not: `PM-Britain-Crash, Advisory,0024`, a note beside the story → `pm-britain-crash,advisory`
 */
export function readSlug(slugline: string, take?: Take): SlugReading {
  const [first = '', ...rest] = slugline
    .normalize('NFC')
    .toLowerCase()
    .split(/,| _ /)
    .map((piece) => piece.replace(/\s+/g, ''))
  const stem = first.replace(BRACKET, '').replace(TAG, '$1').replace(/\/+$/, '')
  const own: string[] = [stem || first]
  let part = partOfTake(take)
  const isNotice = rest.some((piece) => NOTICE.test(piece))
  for (const piece of rest.flatMap(splitAdvance)) {
    const [, number, kind, kindFirst, numberLast] = PART.exec(piece) ?? []
    if (number ?? numberLast) part ??= `${PARTS[kind ?? kindFirst ?? ''] ?? 'take'}-${Number(number ?? numberLast)}`
    else if (ADVISORY.test(piece) ? !isNotice : !isOfVersion(piece)) own.push(piece)
  }
  return { slug: own.join(','), ...(part && { part }) }
}

const PARTS: Readonly<Record<string, string>> = { add: 'add', insert: 'insert', ins: 'insert', sub: 'substitute' }

/** A keyword of an ANPA header, which is cut at 24 characters: `BC-MINISTER-SAID-TO-LEAV`; not: `BC-LT--Harbor-Fire Inquiry`, `PM-Harbor-Collision,0376` */
const CUT = /^(?:AM|PM|BC|AP)-(?!.*,\d+$)\S{19,21}$/

/**
 * Whether a slugline may be cut short, so that different stories share it.
 * Headers of ANPA 1312 cut it at 24 characters and drop a mark at the end: `BC-MINISTER-SAID-TO-LEA`; not: `BC-GOLD`
 */
export const isCutSlug = (slugline: string): boolean => CUT.test(slugline)

const isOfVersion = (piece: string): boolean =>
  piece === '' || NUMBERS.test(piece) || VERSION.test(piece) || NOTICE.test(piece) || TAKES.test(piece)

function splitAdvance(piece: string): string[] {
  const [, advance, more] = ADVANCE.exec(piece) ?? []
  return advance ? (more ? [advance, more] : [advance]) : [piece]
}

const PIECES = new Set(['add', 'insert', 'substitute'])

/** `2nd Add` → `add-2`, `(2 of 3)` → `take-2`; nothing for a lead, an update and the first take. */
function partOfTake({ kind = 'take', number }: Take = { text: '' }): string | undefined {
  if (PIECES.has(kind)) return `${kind}-${number ?? 1}`
  return kind === 'take' && number !== undefined && number > 1 ? `take-${number}` : undefined
}
