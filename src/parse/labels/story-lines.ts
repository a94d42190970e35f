import type { Reader } from '../reader'
import { stemBits } from '../stem-bits'
import { findRecurring } from './find-recurring'
import { findSignature, isSigned, SIGNED } from './find-signature'
import { isNames } from './is-names'
import { isLike } from './line-facts'
import { type StoryLine, storyLineAt } from './story-line'

const PARAGRAPH = 160
const SENTENCE = 40

/** Whether a line reads like text of a story: a dateline, 160 letters or more, or a sentence of 40 letters that no part or table knows. */
export const isSentence = (line: StoryLine): boolean =>
  line.part === 'dateline' ||
  line.part === 'place-line' ||
  line.weight >= PARAGRAPH ||
  (line.stopped &&
    line.weight >= SENTENCE &&
    (!line.part || line.part === 'maybe-dateline') &&
    !line.furniture &&
    !line.word &&
    !line.contact)

/** Returns blocks as lines, with all facts that the features test. `indexes` are those of the scored blocks. */
export function readStoryLines(reader: Reader, indexes: readonly number[]): StoryLine[] {
  const lines = indexes.map((index) => storyLineAt(reader, index))
  findRuns(lines)
  placeLines(lines)
  shareWords(lines)
  findTwins(lines)
  findCloses(lines)
  chooseHeadlines(lines)
  findSignature(lines)
  findRecurring(lines)
  findSort(lines)
  return lines
}

function placeLines(lines: readonly StoryLine[]): void {
  const dateline = lines.findIndex(({ part }) => part === 'dateline' || part === 'place-line')
  const isText = lines.some(isInside) ? isInside : isShortText
  let first = lines.findIndex(isText)
  if (first < 0) first = lines.length
  const under = dateline > 0 && dateline < NEAR
  if (under && lines.slice(0, dateline).filter((line) => line.weight >= PARAGRAPH).length <= SENTENCES) first = dateline
  if (!under) first = belowSignature(lines, first, isText)
  let last = lines.length - 1
  while (last > first && !isText(lines[last] as StoryLine)) last--
  for (const [at, line] of lines.entries()) {
    line.zone = at < first ? 0 : at <= last ? 1 : 2
    line.toBody = first - at
    line.dateline = under && at < dateline
    line.fromBody = at - last
  }
}

const STANDFIRST = 2 // maximum sentences between headline and byline

/**
 * Returns the index of the first sentence below a sure byline, if the sentences above the byline are at most two, a deck or summary.
 * Returns `first`, the index of the first sentence, for any other copy, or if fewer than two sentences are below the byline.
 */
function belowSignature(lines: readonly StoryLine[], first: number, isText: (line: StoryLine) => boolean): number {
  let sentences = 0
  for (let at = first; at < Math.min(lines.length, SIGNED) && first > 0; at++) {
    const line = lines[at] as StoryLine
    if (isText(line) && ++sentences > STANDFIRST) return first
    if (!isSigned(line)) continue
    const below = lines.findIndex((one, index) => index > at && isText(one))
    return below > 0 && lines.slice(below + 1).some(isText) ? below : first
  }
  return first
}

const isInside = (line: StoryLine): boolean => isSentence(line) && !OUTSIDE.has(line.part)

/**
 * Whether a line of a copy without sentences is text, below its first line: one of three or more similar lines, a short sentence, or one
 * with a bullet or label. `Northport 3 Southport 1`, `Q: Who pays?`, `200 g beans` between like lines; not: `By Jane Doe`.
 */
const isShortText = (line: StoryLine): boolean =>
  line.index > 0 &&
  line.part === undefined &&
  !line.furniture &&
  !line.word &&
  !line.contact &&
  line.foot === undefined &&
  line.segmented === undefined &&
  (line.run >= ROWS || line.bullet || (line.stopped && line.words >= ROWS))

const ROWS = 3 // similar lines that are a list; words of a short sentence

const NEAR = 24 // maximum lines above the dateline of a story
const SENTENCES = 3 // maximum paragraphs above the dateline

/** Parts of the grammar that may be sentences but are outside the body. */
const OUTSIDE = new Set<string | undefined>([
  'note',
  'notice',
  'embargo',
  'restriction',
  'rights',
  'signoff',
  'photo',
  'closing-note',
  'stamp',
])

const LEARNED = 5 // first sentences whose words make up the vocabulary of a story
const STEM = 5
const WORDS = /[\p{L}\p{M}\p{N}]+/gu
const MOST = 400
const NO_WORDS: readonly string[] = []

function stems(text: string): Set<string> {
  const found = new Set<string>()
  for (const word of text.slice(0, MOST).toLowerCase().match(WORDS) ?? NO_WORDS) {
    if (word.charCodeAt(0) >= 0x2e80) for (let i = 0; i + 2 <= word.length; i++) found.add(word.slice(i, i + 2))
    else if (word.length >= 4) found.add(word.slice(0, STEM))
  }
  return found
}

/** Sets `share` and `best` of short lines: compares their words with those of the first sentences. */
function shareWords(lines: readonly StoryLine[]): void {
  const known = new Set<string>()
  let learned = 0
  for (const line of lines) {
    if (learned === LEARNED) break
    if (line.zone !== 1 || !isSentence(line)) continue
    for (const stem of stems(line.text)) known.add(stem)
    learned++
  }
  if (known.size === 0) return
  let best: StoryLine | undefined
  let most = 0
  for (const line of lines) {
    if (line.weight > 300) continue
    const own = stems(line.text)
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

const LONG = 5 // words from which a line is hardly a name

/** Whether a line of the head may be a headline: in no table, long enough, without a date and a bullet. */
export const mayBeHeadline = (line: StoryLine): boolean =>
  (!line.part || line.part === 'maybe-dateline') &&
  !line.furniture &&
  !line.word &&
  !line.contact &&
  line.weight >= 16 &&
  (line.words >= 3 || line.caseless >= 6) &&
  !(line.year && line.dated > 0 && line.words <= 8) &&
  !line.bullet

const TOP = 8

/** Sets `sort`, the kinds of the copy as bits (mail, page, release, wire), to the same number for all lines. */
function findSort(lines: readonly StoryLine[]): void {
  let fields = 0
  let offers = 0
  let feet = 0
  let wire = 0
  for (const line of lines) {
    if (line.index < TOP && line.colon > 0 && (line.firstStem & stemBits.field) !== 0) fields++
    if (line.furniture || line.word === 'skip') offers++
    if (line.foot) feet++
    if (line.part === 'dateline' || line.part === 'slugline' || line.part === 'version') wire++
  }
  const sort =
    (fields > 2 ? 1 : 0) | (offers > 2 ? 2 : 0) | (feet > 0 ? 4 : 0) | (wire > 0 ? 8 : 0) | (offers > 0 ? 0 : 16)
  for (const line of lines) line.sort = sort
}
