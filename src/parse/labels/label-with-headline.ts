import { isEncyclopediaLine } from '../../lexicon/encyclopedia-line'
import { CURRENCY_SIGNS } from '../../lexicon/units'
import { isSalutation } from '../head/dateline/is-salutation'
import { stemBits } from '../stem-bits'
import { findCatchLine } from './find-catch-line'
import { endOfMailHeader, findCoverNote, isForwarded } from './find-cover-note'
import { findCredited } from './find-credited'
import { findTicker } from './find-ticker'
import { isBracketed } from './is-bracketed'
import { type LabelledLine, labelLines, scoreLines } from './label-lines'
import type { LineLabel } from './line-label'
import type { LineModel } from './line-weights'
import { opensLetter } from './opens-letter'
import { IN_MAIL, type StoryLine } from './story-line'

const LOSS = 12 // maximum score that a story may lose to get a headline
const LEAST = 8 // minimum letters of a line that is made the headline

/**
 * Labels lines with at most one headline in the head.
 * Of several, keeps the one with the greatest margin; without one, promotes the likeliest line if the score drops little.
 */
export function labelWithHeadline(lines: readonly StoryLine[], model: LineModel): readonly LabelledLine[] {
  const pins = pinsOf(lines)
  const own = scoreLines(lines, model)
  const first = labelLines(lines, model, pins, -1, own)
  const found = pinCoverNote(lines, pins, first) ? labelLines(lines, model, pins, -1, own) : first
  const several = found.filter(({ label }, at) => label === 'headline' && lines[at]?.zone === 0)
  const title = titleOfPage(lines, found, pins)
  if (
    several.length === 1 ||
    isWrapped(found, lines) ||
    (several.length === 0 && found.some(({ label }) => label === 'headline'))
  )
    return found
  const best = title >= 0 ? title : several.length > 1 ? surest(found, lines) : likeliest(found, lines, pins)
  if (best < 0) return found
  pins[best] = 'headline'
  const again = labelLines(lines, model, pins, best, own)
  const { margin, runnerUp, label } = found[best] as LabelledLine
  return again.map((line, at) =>
    at === best
      ? { ...line, runnerUp: label === 'headline' ? runnerUp : label, margin: label === 'headline' ? margin : 0 }
      : line,
  )
}

/** Labels that the first words of a mail may get in error. */
const OF_STORY: ReadonlySet<LineLabel> = new Set(['headline', 'deck', 'section', 'summary', 'body', 'site'])

/** Makes the lines of a cover note that were labelled as the story notes. Returns whether there are any. */
function pinCoverNote(
  lines: readonly StoryLine[],
  pins: (LineLabel | undefined)[],
  found: readonly LabelledLine[],
): boolean {
  const { from, to } = findCoverNote(lines, pins[0] === 'note' ? 0 : -1)
  const isStory = found.slice(from, to).some(({ label }) => OF_STORY.has(label))
  if (isStory) for (let at = from; at < to; at++) if (OF_STORY.has((found[at] as LabelledLine).label)) pins[at] = 'note'
  return isStory
}

const SURE = 15 // margin from which a line is the headline of a page though another is likelier by the words of the text

/**
 * Returns the index of the likeliest headline of a page by the words of its text, if no other line is the headline for sure.
 * Returns -1 for other copy, and if that line has another certain label.
 */
function titleOfPage(
  lines: readonly StoryLine[],
  found: readonly LabelledLine[],
  pins: readonly (LineLabel | undefined)[],
): number {
  const title = lines.findIndex(({ page }) => page === 'headline')
  if (title < 0 || pins[title] || (found[title]?.headlineLoss ?? 0) > MOST) return -1
  return found.some(({ label, margin }) => label === 'headline' && margin >= SURE) ? -1 : title
}

const MOST = 25 // score that a story may lose to get the likeliest headline of its page

const WRAPPED = 4 // margin from which adjacent lines are one headline
const DECKS = 4 // maximum lines of a headline

/** Whether the headlines of the head are adjacent lines, without an empty line between: one headline that is wrapped, or a stack of them. */
function isWrapped(found: readonly LabelledLine[], lines: readonly StoryLine[]): boolean {
  const at = found.flatMap(({ label }, index) => (label === 'headline' && lines[index]?.zone === 0 ? [index] : []))
  const [first = 0] = at
  if (at.length < 2 || at.length > DECKS) return false
  if (lines[first]?.page || at.some((index, line) => index !== first + line || (line > 0 && lines[index]?.apart)))
    return false
  if (at.some((index) => lines[index]?.above || lines[index]?.below)) return false
  if (at.some((index, line) => line > 0 && startsAnew(lines[index - 1] as StoryLine, lines[index] as StoryLine)))
    return false
  return at.every((index) => (found[index]?.margin ?? 0) >= WRAPPED)
}

const FULL = 40 // letters of a line that is a headline by itself
const CLAUSE = 5 // words of a line that is a clause by itself
const FUNCTION_WORD = /(?<![\p{L}\p{M}])\p{Ll}{1,4}$/u

/**
 * Whether a line is a sentence of its own below a headline in small letters, not its rest: `Buses take the long way until Monday` below
 * `Bridge over the Lorn closed after barge hits a pier`; not: `Mayor Ruth Hale` below `Bridge over the Lorn closed by`.
 */
const startsAnew = (above: StoryLine, line: StoryLine): boolean =>
  (isFull(above) || hasRoom(above.text, line.text)) &&
  above.small * 2 >= above.words &&
  line.words >= CLAUSE &&
  line.small * 2 >= line.words &&
  /^["“„«]?\p{Lu}/u.test(line.text) &&
  !FUNCTION_WORD.test(above.text)

const isFull = (line: StoryLine | undefined): boolean => (line?.weight ?? 0) >= FULL

/** Whether the first word of a line had room at the end of a shorter line above, so that it was not wrapped there. */
const hasRoom = (above: string, line: string): boolean => above.length + 1 + line.search(/\s|$/) <= line.length

function surest(found: readonly LabelledLine[], lines: readonly StoryLine[]): number {
  let best = -1
  let most = -1
  for (const [at, { label, margin }] of found.entries()) {
    if (label !== 'headline' || lines[at]?.zone !== 0 || margin <= most) continue
    const before = at - 1
    if (
      best === before &&
      best >= 0 &&
      isFull(lines[before]) &&
      startsAnew(lines[before] as StoryLine, lines[at] as StoryLine)
    )
      continue
    best = at
    most = margin
  }
  return best
}

function likeliest(
  found: readonly LabelledLine[],
  lines: readonly StoryLine[],
  pins: readonly (LineLabel | undefined)[],
): number {
  let best = -1
  let least = LOSS
  for (const [at, { headlineLoss }] of found.entries()) {
    const line = lines[at] as StoryLine
    if (line.zone !== 0 || pins[at] || line.weight < LEAST || headlineLoss >= least) continue
    best = at
    least = headlineLoss
  }
  return best
}

/** Returns the labels that the grammar recognizes for certain. Below a heading such as `# dpa-Notizblock`, all that is no other part is a note. */
function pinsOf(lines: readonly StoryLine[]): (LineLabel | undefined)[] {
  const pins = lines.map(pinOf)
  if (isForwarded(lines)) pins[0] = 'header'
  const slugline = pins.includes('slugline') ? -1 : findCatchLine(lines)
  if (slugline >= 0) pins[slugline] = 'slugline'
  for (const [at, label] of findTicker(lines)) pins[at] ??= label
  for (const at of findCredited(lines)) pins[at] ??= 'byline'
  const greeting = greetingOf(lines, pins)
  if (greeting >= 0) pins[greeting] = 'note'
  const notes = lines.findIndex(({ foot, first, zone }) => foot === 'notes' && first === HASH && zone > 0)
  if (notes >= 0)
    for (let at = notes; at < lines.length; at++)
      if ((lines[at]?.part === undefined && pins[at] === undefined) || lines[at]?.bullet) pins[at] = 'note'
  return pins
}

const HASH = 0x23
const GREETING = 6 // maximum words of a greeting

/**
 * Returns the index of the greeting below the header of a mail: `Good morning, colleagues!`; -1 for none. Without a header, only one with a
 * comma at its end, above a sentence, or one that the lexicon has counts: `Madame, Monsieur,`, `報道関係者各位`.
 */
function greetingOf(lines: readonly StoryLine[], pins: readonly (LineLabel | undefined)[]): number {
  const below = endOfMailHeader(lines)
  const line = lines[below]
  if (!line || pins[below] || line.words > GREETING) return -1
  if (below === 0) return opensLetter(line, lines[1]) ? below : -1
  return GREETS.test(line.text) && isSalutation(line.text) ? below : -1
}

const GREETS = /[,.:!،，。：！]$/

/** Returns the label of a line that the grammar recognizes for certain; undefined if the model decides. */
function pinOf(line: StoryLine): LineLabel | undefined {
  const { part, segmented, zone, index } = line
  if (line.capitals + line.smalls + line.digits === 0 && part !== 'end' && !LETTER.test(line.text))
    return line.page === undefined || line.page === 'story' ? 'separator' : 'boilerplate'
  if (segmented === 'fields' && zone === 0) return 'header'
  if (line.word === 'skip' && index < TOP && isEncyclopediaLine(line.text)) return 'site'
  if (part === undefined && zone > 0 && isRate(line.text)) return 'body'
  if (segmented === 'timed' && zone === 0) return 'timestamp'
  if (part === 'slugline') return zone === 0 && index < 3 ? 'slugline' : undefined
  if (part === 'byline' || part === 'version') return zone === 0 ? part : undefined
  // not `(Adds union comment)`, `Updated: 6:02 a.m.`
  if (
    part === 'notice' &&
    ((line.clock && line.words <= STAMP) || isBracketed(line) || (zone === 0 && index === 0 && !line.stopped))
  )
    return undefined
  if (part === 'signoff') return zone === 2 && line.role !== undefined ? 'signoff' : undefined
  // `Date: Sat, 4 May 2024 07:44:10 -0500` among the fields of a mail
  if (part === 'stamp' && zone === 0 && line.sort & IN_MAIL && line.firstStem & stemBits.field) return 'header'
  if (part === 'stamp' && zone === 1 && line.run > 1) return undefined // times of a timetable
  if (part === 'closing-note' && line.words >= CLAUSE) return 'note' // not a time: `211259 Nov 18`
  return part && PINNED[part]
}

/** Rate of exchange, which belongs to the text: `($1 = 0.9223 euros)`, `1 euro = 1.08 dollars`; not: `x = 5`, `1 + 1 = 2` */
const RATE =
  /^[(（]?(?:\p{L}{0,3}\p{Sc}|\p{Lu}{3} ?)?\d[\d.,]*\s?[\p{L} ]{0,30}\s?[=＝]\s?(?:\p{L}{0,3}\p{Sc})?\d[\d.,]*\s?[\p{L}. ]{0,40}[)）]?\.?$/u
const RATE_SIGNS = new RegExp(String.raw`\p{Sc}|\p{L}{2}|[${CURRENCY_SIGNS}]`, 'u')

const STAMP = 8 // maximum words of a time such as `Updated: 6:02 a.m.`, which may be no notice
const LETTER = /[\p{L}\p{N}]/u // tested where no letter has a case, as facts count dashes as letters without case
const TOP = 4 // lines of a page within which an encyclopedia names itself

const isRate = (line: string): boolean => line.length <= 80 && RATE.test(line) && RATE_SIGNS.test(line)

const PINNED: { readonly [part in NonNullable<StoryLine['part']>]?: LineLabel } = {
  dateline: 'body',
  'place-line': 'dateline',
  letterhead: 'dateline',
  embargo: 'embargo',
  notice: 'notice',
  restriction: 'restriction',
  stamp: 'timestamp',
  note: 'note',
  end: 'end',
  more: 'more',
}
