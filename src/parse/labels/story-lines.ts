import type { PagePositions } from '../page/page-positions'
import type { Reader } from '../reader'
import { stemBits } from '../stem-bits'
import { findEndings } from './find-endings'
import { findFrames } from './find-frames'
import { findRecurring } from './find-recurring'
import { findSignature } from './find-signature'
import { isNames } from './is-names'
import { isSentence } from './is-sentence'
import { isLike, MARKS } from './line-facts'
import { mayBeHeadline } from './may-be-headline'
import { placeLines } from './place-lines'
import { type StoryLine, storyLineAt } from './story-line'
import { wordStems } from './word-stems'

const PARAGRAPH = 160
const SENTENCE = 40

/**
 * Returns blocks as lines, with all facts that the features test.
 * `indexes` are those of the scored blocks; `page` has the positions of all blocks of a web page.
 */
export function readStoryLines(reader: Reader, indexes: readonly number[], page?: PagePositions): StoryLine[] {
  const lines = indexes.map((index) => storyLineAt(reader, index))
  if (page) for (const line of lines) line.page = page[line.index]
  dropWeakDateline(lines)
  findRuns(lines)
  dropRowTimes(lines)
  placeLines(lines)
  shareWords(lines)
  findTwins(lines)
  findCloses(lines)
  chooseHeadlines(lines)
  findSignature(lines)
  findRecurring(lines)
  findFrames(lines)
  findEndings(lines)
  findSort(lines)
  return lines
}

/**
 * Clears `part` of a short line with the form of a dateline, if a line below opens with a dateline and is a sentence.
 * `ANTARA - Humaniora` above `LIMA (ANTARA) - The bridge …`
 */
function dropWeakDateline(lines: readonly StoryLine[]): void {
  const at = lines.findIndex(({ part }) => part === 'dateline')
  const line = lines[at]
  if (!line || line.stopped || line.weight >= SENTENCE) return
  const below = lines.slice(at + 1, at + TOP)
  if (below.some(({ part, stopped, weight }) => part === 'dateline' && stopped && weight >= SENTENCE))
    line.part = undefined
}

const ROW = 80 // letters of a row of a list of dates

/**
 * Clears `part` of a time of publication that is a row of a list: one of three like lines, or beside another day with a dash or a colon.
 * `March 7 - Umeå, The Mill, 7:30 p.m.` below `March 5 - Lund, Town Theatre`, `141 - Tom Holm maj. dec. Uwe Kranz, 12-2.`
 */
function dropRowTimes(lines: readonly StoryLine[]): void {
  const isRow = (line: StoryLine | undefined): boolean =>
    line !== undefined &&
    (line.part === undefined || line.part === 'maybe-dateline') &&
    line.dated > 0 &&
    line.weight < ROW &&
    ((line.marks & MARKS.dash) !== 0 || line.colon > 0) &&
    !line.stopped
  for (const [at, line] of lines.entries()) {
    if (line.part !== 'stamp' || line.words <= STAMP) continue
    const isOneOfRows = line.run >= ROWS && line.segmented === 'timed'
    if (isOneOfRows || isRow(lines[at - 1]) || isRow(lines[at + 1])) line.part = undefined
  }
}

const ROWS = 3 // similar lines in a row
const STAMP = 3 // maximum words of a day alone, which may also be above rows: `Monday, March 4`

const LEARNED = 5 // first sentences whose words make up the vocabulary of a story
/** Sets `share` and `best` of short lines: compares their words with those of the first sentences. */
function shareWords(lines: readonly StoryLine[]): void {
  const known = new Set<string>()
  let learned = 0
  for (const line of lines) {
    if (learned === LEARNED) break
    if (line.zone !== 1 || !isSentence(line)) continue
    for (const stem of wordStems(line.text)) known.add(stem)
    learned++
  }
  if (known.size === 0) return
  let best: StoryLine | undefined
  let most = 0
  for (const line of lines) {
    if (line.weight > 300) continue
    const own = wordStems(line.text)
    let hits = 0
    for (const stem of own) if (known.has(stem)) hits++
    line.share = own.size > 0 ? hits / own.size : 0
    if (line.zone === 0 && hits > most) {
      most = hits
      best = line
    }
  }
  if (best) best.best = true
}

/** Sets `run`, the number of similar lines in a row, and `announced`, whether a colon introduces these lines. */
function findRuns(lines: readonly StoryLine[]): void {
  let from = 0
  for (let at = 1; at <= lines.length; at++) {
    const line = lines[at]
    const before = lines[at - 1] as StoryLine
    if (
      line &&
      line.weight < PARAGRAPH &&
      before.weight < PARAGRAPH &&
      (isLike(before, line) || (before.columns && line.columns))
    )
      continue
    const announced =
      /[:：]$/.test(lines[from - 1]?.text ?? '') || (at - from > 1 && /[:：]$/.test(lines[from]?.text ?? ''))
    for (let i = from; i < at; i++) {
      const one = lines[i] as StoryLine
      one.run = at - from
      one.announced = announced
    }
    from = at
  }
}

function findTwins(lines: readonly StoryLine[]): void {
  const seen = new Map<string, StoryLine>()
  for (const line of lines) {
    if (line.weight > 200) continue
    const key = line.text.toLowerCase()
    const before = seen.get(key)
    if (before) {
      before.below = true
      line.above = true
    }
    seen.set(key, line)
  }
}

/** Sets `closed` of each line: the signs above it that the story has ended, such as an end mark. */
function findCloses(lines: readonly StoryLine[]): void {
  let closed = 0
  for (const line of lines) {
    line.closed = closed
    if (line.zone === 0) continue
    if (line.part === 'end' || line.part === 'signoff' || line.part === 'rights') closed |= 1
    if (line.foot) closed |= 2
    if (line.furniture === 'related' || line.furniture === 'reply-form' || line.furniture === 'comment-count')
      closed |= 4
  }
}

const LONG = 5 // words from which a line is hardly a name

/** Sets `choice`, the rank of a line among the possible headlines of the head. Leaves out a site's name above a longer line. */
function chooseHeadlines(lines: readonly StoryLine[]): void {
  const head = lines.filter(({ zone }) => zone === 0)
  const last = head.findLastIndex(
    (line) =>
      mayBeHeadline(line) &&
      line.words >= LONG &&
      !isNames(line) &&
      (!line.stopped || line.capitalised * 2 > line.words),
  )
  let choice = 0
  for (const [at, line] of head.entries())
    if (mayBeHeadline(line) && !(at < last && isNames(line))) line.choice = ++choice
}

const TOP = 8

const FEW_CLOSE = 8 // lines of the shortest copy whose lines follow one another closely
const MARGINS = 24 // lines above the headline and below the story of a page, the minimum for a page with its menus
const CLOSE = 4 // such a copy has empty lines around at most one line of so many, as scraped text has

/** Sets `sort`, the kinds of the copy as bits (mail, page, release, wire, page with menus), to the same number for all lines. */
function findSort(lines: readonly StoryLine[]): void {
  let fields = 0
  let offers = 0
  let feet = 0
  let wire = 0
  let outside = 0
  let apart = 0
  for (const line of lines) {
    if (line.index < TOP && line.colon > 0 && (line.firstStem & stemBits.field) !== 0) fields++
    if (line.furniture || line.word === 'skip') offers++
    if (line.foot) feet++
    if (line.page === 'above' || line.page === 'below') outside++
    if (line.apart) apart++
    if (line.part === 'dateline' || line.part === 'slugline' || line.part === 'version') wire++
  }
  const sort =
    (fields > 2 ? 1 : 0) |
    (offers > 2 ? 2 : 0) |
    (feet > 0 ? 4 : 0) |
    (wire > 0 ? 8 : 0) |
    (offers > 0 ? 0 : 16) |
    (outside >= MARGINS || (lines.length >= FEW_CLOSE && apart * CLOSE <= lines.length) ? 32 : 0)
  for (const line of lines) line.sort = sort
}
