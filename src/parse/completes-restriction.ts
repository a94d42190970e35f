import type { RestrictionVocabulary } from '../restrictions/all-role-words'
import { findRestriction } from '../restrictions/find-restriction'
import { isPossibleRestrictionIn } from '../restrictions/is-possible-restriction-in'
import { readRoles } from '../restrictions/read-roles'
import { findDates } from './head/dateline/model/find-dates'
import type { Source } from './source'
import type { Tables } from './tables'

const LONGEST = 160 // characters of the two lines
const WORDS = 16 // of such a time
const LONGEST_TIME = 80 // characters of the time at which a restriction ends
const SHORTEST = 2 // characters of the first
/** End of a sentence or of a label, after which a line is complete. */
const COMPLETE = /[.!?:;。！？：]["'”’»」』)\]]?$/

/**
 * Whether a line completes a restriction that was broken after the line before.
 * True only if neither line is a restriction by itself, or if the second is the time at which the first ends. Examples:
 * `Please do not use the story` over `“Rain in Kiel” before Monday`, `EMBARGOED` over `UNTIL 0600 GMT`; not: `KILL KILL KILL` over a
 * headline.
 */
export function completesRestriction({ text, lines, core, tables }: Source, line: number): boolean {
  if (!core.mayContain(line - 1, line)) return false
  const start = lines.start[line - 1] as number
  const end = lines.end[line] as number
  const middle = lines.end[line - 1] as number
  if (end - start > LONGEST || middle - start < SHORTEST) return false
  const above = text.slice(start, middle)
  const own = text.slice(lines.start[line], end)
  if (COMPLETE.test(above)) return false
  const isWorded = core.mayContain(line - 1, line - 1) // as a line is that names the restriction which ends
  if (isWorded && isLabelOfTime(above, own, tables)) return true
  if (isButton(own) || isButton(above)) return false
  const { vocabulary } = tables
  if (isWorded && endsRestriction(above, own, vocabulary)) return true
  const joined = `${above} ${own}`
  return (
    (isCertainRestriction(joined) ||
      (isRest(above, own) && vocabulary.mayContain(joined) && isPossibleRestrictionIn(joined, vocabulary))) &&
    !mayRestrictStory(above, vocabulary) &&
    !mayRestrictStory(own, vocabulary)
  )
}

/** Whether a line goes on with the sentence, the quotation or the bracket of the line above. */
const isRest = (above: string, own: string): boolean =>
  (RUNS_ON.test(own) && !isOtherQuotation(above, own)) || endsInsideMarks(above)

/** One short word, as on a button of a page: `Cancelar`, `取消`; not: `until 6 p.m.` */
const BUTTON = /^[^\s\d]{1,12}$/

/** Whether a line is a button: one short word, not in capitals as a note between desks is. `Cancelar`; not: `HOLD`. */
const isButton = (line: string): boolean =>
  BUTTON.test(line) && (line !== line.toUpperCase() || line === line.toLowerCase())

/** Start of a line in mid-sentence: a small letter, a digit, a quotation mark, a letter without case; not a capital. */
const RUNS_ON = /^[\p{Ll}\p{Lo}\d"“”„«»'‘(]/u
/** Quoted title at the start of a line: `“Rain in Kiel”` in `“Rain in Kiel” before Monday` */
const TITLE = /^["“”„«'‘][^"“”„«»]{1,120}?["”“»’'](?!\p{L})/u
const RESTRICTS = /[EeKkHhNMP]/

/**
 * Whether a line opens with a quotation that belongs to no restriction, as no word beside it restricts: a deck. Not: `Please do not use` over
 * `“Rain in Kiel” before Monday`, `Our story` over `“Rain in Kiel” must not run before Monday`.
 */
function isOtherQuotation(above: string, own: string): boolean {
  const title = TITLE.exec(own)?.[0]
  return title !== undefined && !RESTRICTS.test(readRoles(`${above} ${own.slice(title.length)}`).text)
}

const OPENING = '“„«「『《('
const CLOSING = '”»」』》)'

/** Whether a quotation or a bracket is open at the end of a line. The mark `“` opens one, and closes one that `„` opened. */
function endsInsideMarks(line: string): boolean {
  let straight = 0
  let open = 0
  let isLow = false // whether `„` was the last mark of the two
  for (const mark of line) {
    if (mark === '"') straight++
    else if (mark === '“' && isLow) isLow = false
    else if (OPENING.includes(mark)) {
      open++
      isLow ||= mark === '„'
    } else if (CLOSING.includes(mark)) open--
  }
  return straight % 2 === 1 || open > 0
}

const isCertainRestriction = (line: string): boolean => findRestriction(line, 'line') !== undefined
const mayRestrictStory = (line: string, vocabulary: RestrictionVocabulary): boolean =>
  isCertainRestriction(line) || isPossibleRestrictionIn(line, vocabulary)

/**
 * Word roles of a line that is only the end time of a restriction: `UNTIL 0600 GMT`; not: `Until Monday ferries run`.
 * Roles are one letter per word: see {@link readRoles}.
 */
const END_TIME = /^B[DdTtC:.,-]*[Tt][DdTtC:.,-]*$/

/** Word roles of a line that only names an embargo or a release: `EMBARGO`, `解禁` */
const LABEL = /^[EeR]$/
/** Word roles of a line that is only a day and month, or a time: `14 May 2026`, `0600 GMT`. */
const DATED = /^t?[tT]{1,2}[DdTtC:.,-]*$/
/** Word roles beside a day in a line that is only a time. */
const REST_OF_TIME = /^[BDdTtmC:.,-]*$/
/** Line that is only a clock time, with a zone at most: `1130 GMT`, `6:00 p.m. ET` */
const CLOCK_TIME = /^\d{1,2}[:.h]?\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,5})?\.?$/
/** Word roles of a line that ends with a day: `EMBARGOED UNTIL MARCH 19`. */
const END_DAY = /B[DdTtm:.,-]*[Ttm]$/

/** Word roles of a time, below a line that ends with `BEFORE` or `UNTIL`: `16:00 GMT ON WEDNESDAY 5 MARCH`. */
const TIME = /^[DdTtmC:.,-]*[Tt][DdTtmC:.,-]*$/

/** Whether a line only names an embargo, and the next is only a time: `Embargo` over `3 december kl. 10`; not: over `Trade ban hits farmers`. */
function isLabelOfTime(above: string, own: string, tables: Tables): boolean {
  if (own.length > LONGEST_TIME || !LABEL.test(readRoles(above).text)) return false
  if (DATED.test(readRoles(own).text)) return true
  const [date] = findDates(own, tables)
  if (!date) return false
  const rest = `${own.slice(0, date.start)} ${own.slice(date.end)}`
  return REST_OF_TIME.test(readRoles(rest, WORDS, tables.vocabulary.roles()).text)
}

/** Whether a line is the end time of the embargo or hold above it, or the rest of that time. */
function endsRestriction(above: string, own: string, vocabulary: RestrictionVocabulary): boolean {
  if (own.length > LONGEST_TIME) return false
  const isEnding = (findRestriction(above, 'line')?.kind ?? 'kill') !== 'kill'
  if (!isEnding) return false
  const before = readRoles(above).text
  if (END_TIME.test(readRoles(own).text)) return true
  return (
    (CLOCK_TIME.test(own) && END_DAY.test(before)) ||
    (before.endsWith('B') && TIME.test(readRoles(own, WORDS, vocabulary.roles()).text))
  )
}
