import type { Take } from '../../article'

/** The part of a slugline that all versions share, and the piece in this item. */
export interface SlugReading {
  /** Cycle and topic, without take, item numbers and word count: `pm-chemicalconference`, `bc-history,adv08`. */
  readonly slug: string
  /** The piece, for a story sent in pieces: `add-2`, `insert-1`, `take-3`. Absent for the story itself. */
  readonly part?: string
}

/** A word count or item number: `0987`, `a0492`, `a0575-a0580`, `17`. */
const NUMBERS = /^(?:\d{1,4}|[a-z]\d{4}(?:-[a-z]\d{4})*)$/
/** The mark of a version: `4thld-writethru`, `2ndlead`, `writethru`, `bjt`, `update1`, `urgent`; not `1stadd`. */
const VERSION =
  /^(?:\d{1,2}(?:st|nd|rd|th)-?)?(?:ld|lead|nl|net|update|urgent|bjt|writethru|writethrough)\d{0,2}(?:-?(?:writethru|writethrough))?$/
/** The mark of a notice that withdraws or changes the story: `kill`, `eliminate`, `correction`, `refile`. */
const NOTICE =
  /^(?:\d{1,2}(?:st|nd|rd|th)-?)?(?:kill|eliminate|withdraw\w*|withhold|hold|corr\w*|clarification|refile|repeat)$/
/** The mark of an advisory. It is a note beside the story, not a version, unless a notice such as `kill` is beside it. */
const ADVISORY = /^(?:kill|correction|corrective)?-?advisory$/
/** The date of an advance, with or without a take after it: `adv15`, `adv30-01`, `adv15-1stadd`, `adv22-2takes`. */
const ADVANCE = /^(adv(?=[\d-]|$)\d{0,2}(?:-\d{1,2}(?![a-z]))?)(?:-?(.+))?$/
/** The mark of a piece: `1stadd`, `2ndinsert`, `1stsub`, `3rdtake`; not `2takes`, which marks the first take. */
const PART = /^(\d{1,2})(?:st|nd|rd|th)-?(add|insert|ins|sub|take)$|^(add|insert|ins|sub|take)-?(\d{1,2})$/
/** The number of takes, given on the first one: `2takes`. */
const TAKES = /^\d{1,2}takes?$/
/** A Reuters tag at the start of a slug, after the cycle if there is one: `bc-corrected---`, `update1-`. */
const TAG = /^((?:am|pm|bc|ap)-)?(?:corrected|correction|refile|rpt|repeat|update\d{1,2})-+/
/** A version in brackets at the end of a slug: `(update1)`. */
const BRACKET = /\([a-z]+\d*\)$/

/**
 * Returns the part of a slugline that all versions of a story share.
 * Keeps cycle, topic and advance date; removes takes, versions, notices, item numbers, word counts and spaces, and lowers the case.
 * `PM-Chemical Conference, 4th Ld-Writethru, a0492,0987` → `pm-chemicalconference`.
 * An advisory is a note beside the story and stays: `PM-Britain-Crash, Advisory,0024` → `pm-britain-crash,advisory`.
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

/**
 * A keyword cut at the 24 characters of an ANPA header: `BC-MINISTER-SAID-TO-LEAV`.
 * Not `BC-LT--Harbor-Fire Inquiry` or `PM-Harbor-Collision,0376`.
 */
const CUT = /^(?:AM|PM|BC|AP)-(?!.*,\d+$)\S{19,21}$/

/**
 * Whether a slugline may be cut short, so that several stories could share it.
 * ANPA 1312 headers cut it at 24 characters and drop a hyphen at the end: `BC-MINISTER-SAID-TO-LEA`; not `BC-GOLD`.
 */
export const isCutSlug = (slugline: string): boolean => CUT.test(slugline)

const isOfVersion = (piece: string): boolean =>
  piece === '' || NUMBERS.test(piece) || VERSION.test(piece) || NOTICE.test(piece) || TAKES.test(piece)

function splitAdvance(piece: string): string[] {
  const [, advance, more] = ADVANCE.exec(piece) ?? []
  return advance ? (more ? [advance, more] : [advance]) : [piece]
}

const PIECES = new Set(['add', 'insert', 'substitute'])

/**
 * Returns the piece that a take names: `2nd Add` → `add-2`, `(2 of 3)` → `take-2`.
 * Undefined for a lead, an update and the first take.
 */
function partOfTake({ kind = 'take', number }: Take = { text: '' }): string | undefined {
  if (PIECES.has(kind)) return `${kind}-${number ?? 1}`
  return kind === 'take' && number !== undefined && number > 1 ? `take-${number}` : undefined
}
