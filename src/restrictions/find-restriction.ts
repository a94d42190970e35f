import { mayContainCore } from './core-words'
import { matchRoles, opensWithAddressee, opensWithRequest } from './grammar'
import { isLimitedUse } from './is-limited-use'
import { isReplacing } from './is-replacing'
import { isVietnameseName } from './is-vietnamese-name'
import { mayRestrict } from './may-restrict'
import { offsetBeforePlain, plainLetters } from './plain-letters'
import { readRoles } from './read-roles'
import type { LineFeatures } from './typography'
import { withoutLabel } from './without-label'
import { withoutTitles } from './without-titles'

/** Kind of text in which a restriction is looked for. A `note` to editors needs less evidence than a `paragraph`. */
export type RestrictionPlace = 'line' | 'note' | 'title' | 'terms' | 'paragraph'

/** Wording that restricts publication, with its span in the text, in UTF-16 code units. */
export interface FoundRestriction {
  readonly kind: 'embargo' | 'kill' | 'withhold'
  readonly start: number
  readonly end: number
}

/** Maximum characters of a line that restricts a story. */
const LONGEST_RESTRICTION = 400
const NOTE = 1200 // characters of a note that are examined
const SEGMENTS = 16 // sentences of a note that are examined

/**
 * Finds the wording that restricts publication of the whole story.
 * Returns undefined if none is found, which does not prove that the story is free to use.
 *
 * @example findRestriction('Eds: Not for release before Tuesday', 'note') // { kind: 'embargo', … }
 * @example findRestriction('Eds: The arms embargo is explained below.', 'note') // undefined
 */
export function findRestriction(text: string, place: RestrictionPlace): FoundRestriction | undefined {
  const line = place === 'line' || place === 'paragraph'
  if (line && text.length > LONGEST_RESTRICTION) return undefined
  const plain = plainLetters(text.slice(0, NOTE))
  if ((line && !opensLikeRestriction(withoutLabel(plain))) || !mayContainCore(plain)) return undefined
  const found = findInPlainText(plain, place, line)
  if (!found || (place !== 'note' && isLimitedUse(text))) return undefined
  if (found.kind === 'kill' && isReplacing(text)) return undefined
  if (line && isVietnameseName(text) && !isBehindFirstWord(text)) return undefined
  const offsetOf = (offset: number): number => offsetBeforePlain(text, plain, offset)
  return { kind: found.kind, start: offsetOf(found.start), end: offsetOf(found.end) }
}

/** Whether the words after the first restrict the story too: `Hồ Sơ Cấm Đăng`; not those of a name, `Đặng Văn Cấm`. */
const isBehindFirstWord = (text: string): boolean =>
  findRestriction(text.trim().slice(text.trim().indexOf(' ') + 1), 'line') !== undefined

function findInPlainText(text: string, place: RestrictionPlace, line: boolean): FoundRestriction | undefined {
  const own = withoutLabel(text)
  const label = text.length - own.length
  const whole = findInLine(own.slice(0, LONGEST_RESTRICTION), label, place === 'note')
  if (whole && whole.kind !== 'embargo') return whole
  if (line && !whole && !isNoteOfSentences(text)) return undefined
  const segments = segmentsOf(text, place === 'title' ? TITLE_BREAK : NOTE_BREAK)
  // the whole text was read from the start of the first one, but as prose if it has many sentences
  if (!opensWithRequest(readRoles(own.slice(0, OPENING)).text)) segments.shift()
  for (const { start, end } of segments) {
    const found = findInLine(text.slice(start, end), start, place !== 'title' && place !== 'terms')
    if (found && (!whole || found.kind === 'kill')) return found // `EMBARGOED UNTIL 0600 GMT - STORY KILLED`
  }
  return whole
}

/** Whether a line may restrict the story by its first words, those of a quoted title aside, or as it is all in capitals. */
const opensLikeRestriction = (line: string): boolean =>
  mayRestrict(line) || isShouted(line) || mayRestrictUntitled(line)

function mayRestrictUntitled(text: string): boolean {
  const untitled = withoutTitles(text)
  return untitled !== text && mayRestrict(untitled)
}

/**
 * Whether a line of several sentences is addressed to editors, opens with a request or is all in capitals. Each sentence may then restrict
 * the story.
 */
function isNoteOfSentences(text: string): boolean {
  if (!NOTE_BREAK_INSIDE.test(text)) return false
  if (isShouted(text)) return true
  const opening = readRoles(text.slice(0, OPENING)).text
  return opensWithAddressee(opening) || opensWithRequest(opening)
}

const OPENING = 40 // characters within which a line names its addressee
const SHOUTED = 120 // maximum characters of a line in capitals that counts as a note
const isShouted = (text: string): boolean =>
  text.length <= SHOUTED && !SMALL.test(text) && NOTE_BREAK_INSIDE.test(text) && isAllCapitals(text)
const SMALL = /[a-z]/
const NOTE_BREAK_INSIDE = /[.;!?。；！？]\s*\S|[-–—:]\s/
const isAllCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()

/** Break between the sentences of a note. */
const NOTE_BREAK = /(?<=[.:;!?)])\s+|[\n\r\u2028\u2029]+|\s[-–—_]\s|(?<=[。；！？])/gu
/** Break between a headline and its tag: `Bridge closes - EMBARGOED UNTIL 0001 GMT`, `Bridge closes (embargoed until 0001 GMT)` */
const TITLE_BREAK = /\s[-–—|/]+\s|\s?(?=[([【])/gu

function segmentsOf(text: string, between: RegExp): { start: number; end: number }[] {
  const segments: { start: number; end: number }[] = []
  let start = 0
  for (const { index, 0: mark } of text.matchAll(between)) {
    if (segments.length === SEGMENTS) break
    if (index > start) segments.push({ start, end: index })
    start = index + mark.length
  }
  if (start > 0) segments.push({ start, end: text.length })
  return segments
}

/** Start of direct speech, which does not restrict a story: `“Please hold,” a voice said.` */
const SPEECH = /^\s*["“”„«‘]/
/** Heading over notes at the foot, which does not itself restrict a story: `-- not for publication --`; not: `-- EMBARGOED --` */
const HEADING = /^--\s*\p{Ll}/u
/** Heading over telephone numbers and names: `The following information is not for publication` */
const OF_WHAT_FOLLOWS = /^\W*the following (?:information|details|contacts)\b/i
const MARKED = /^\s*(?:[([【（［]|\{\{|\*{2,}|#{2,}|={2,}|'{2,})/
const CLOSED = /(?:[)\]】）］]|\}\}|\*{2,}|#{2,}|={2,}|'{2,})[.\s]*$/

const CLOCK_TIME = /\d[:：.h]\d\d/

/** Words in capitals at the start of a line: `DO NOT USE` in `DO NOT USE the photo`. */
const LOUD = /^[^\p{Ll}]*(?![\p{L}])/u
const SHOUT = 3 // length that the opening in capitals must exceed, in characters
const FEW = 14 // first words of a line, one of which must have a core role
const CORE = /[EeKkbHhRNM]|BD?V/

/** Returns the restriction of a line, or of the line without quoted titles of the story; undefined if neither restricts it. */
function findInLine(line: string, offset: number, addressed: boolean): FoundRestriction | undefined {
  const found = findInPlainLine(line, offset, addressed)
  if (found) return found
  const titled = withoutTitles(line)
  return titled === line ? undefined : findInPlainLine(titled, offset, addressed)
}

function findInPlainLine(line: string, offset: number, addressed: boolean): FoundRestriction | undefined {
  if (SPEECH.test(line) || HEADING.test(line) || OF_WHAT_FOLLOWS.test(line)) return undefined
  const first = readRoles(line, FEW)
  if (!CORE.test(first.text)) return undefined
  const roles = first.whole ? first : readRoles(line)
  const small = line !== line.toUpperCase()
  const large = line !== line.toLowerCase()
  const loud = LOUD.exec(line)?.[0].length ?? 0
  const features: LineFeatures = {
    capitals: large && !small,
    caseless: !large && !small,
    marked: MARKED.test(line) && CLOSED.test(line),
    addressed,
    loud: large && loud > SHOUT ? roles.ends.filter((end) => end <= loud).length : 0,
    stopped: /[.!?。]["”’)]?\s*$/.test(line),
    timed: CLOCK_TIME.test(line),
  }
  const found = matchRoles(roles, features)
  if (!found || (found.kind === 'embargo' && isSinceYear(line, roles.text, features))) return undefined
  const start = roles.starts[found.from] ?? 0
  const end = roles.ends[found.to - 1] ?? line.length
  return { kind: found.kind, start: offset + start, end: offset + end }
}

/** A year, which is the only number of a line. */
const YEAR_ALONE = /^\D*(?<!\d)(?:1[5-9]|20)\d\d(?!\d)\D*$/
/** Roles of a day, a month, a time or the story, an end or a mark directly after the word for embargo, or of no such word. */
const TIMED = /[TmS]|e[:,-]|e[Bt]|^[^e]*E|^[^e]*$/

/**
 * Whether a line speaks of an embargo on trade, since or until a year: `L’embargo è in vigore dal 1962.`, `EMBARGO ON CIGARS UNTIL 2030, HE SAYS`;
 * not: `EMBARGO UNTIL 2030`.
 */
const isSinceYear = (line: string, roles: string, { capitals, addressed, marked }: LineFeatures): boolean =>
  YEAR_ALONE.test(line) && !TIMED.test(roles) && (!(capitals || addressed || marked) || /[oOx]/.test(roles))
