import { isSigned, SIGNED } from './find-signature'
import { isSentence } from './is-sentence'
import { mayBeHeadline } from './may-be-headline'
import type { StoryLine } from './story-line'
import { wordStems } from './word-stems'

const PARAGRAPH = 160 // letters of a paragraph above a dateline

/** Sets `zone` of each line, and its distances from the first and last sentence of the story. */
export function placeLines(lines: readonly StoryLine[]): void {
  const dateline = lines.findIndex(({ part }) => part === 'dateline' || part === 'place-line')
  const under = dateline > 0 && dateline < NEAR
  const { first, last } = boundsOnPage(lines) ?? boundsOf(lines, under ? dateline : -1)
  for (const [at, line] of lines.entries()) {
    line.zone = at < first ? 0 : at <= last ? 1 : 2
    line.toBody = first - at
    line.dateline = under && at < Math.min(dateline, first)
    line.fromBody = at - last
  }
}

/** Indexes of the first and last line of the story. */
interface Bounds {
  readonly first: number
  readonly last: number
}

/** Returns the bounds of the story on a web page; undefined for other copy. */
function boundsOnPage(lines: readonly StoryLine[]): Bounds | undefined {
  const first = lines.findIndex(isOnStory)
  return first < 0 ? undefined : { first, last: lines.findLastIndex(isOnStory) }
}

const isOnStory = ({ page }: StoryLine): boolean => page === 'story' || page === 'box'

/** Returns the bounds of a story that is no web page. `dateline` is the index of its dateline; -1 for none near the top. */
function boundsOf(lines: readonly StoryLine[], dateline: number): Bounds {
  const isText = lines.some(isInside) ? isInside : isShortText
  let first = lines.findIndex(isText)
  if (first < 0) first = lines.length
  const above = lines.slice(0, Math.max(dateline, 0))
  const item = above.findIndex((line, at) => isItem(line) && isItem(above[at + 1]))
  if (item >= 0) first = item
  else if (dateline > 0 && above.filter((line) => line.weight >= PARAGRAPH).length <= SENTENCES) first = dateline
  if (dateline < 0) first = belowSignature(lines, belowCoverNote(lines, first), isText)
  let last = lines.length - 1
  while (last > first && !isText(lines[last] as StoryLine)) last--
  return { first, last }
}

const ITEM = 80 // letters of a paragraph of several sentences

/**
 * Whether a line above a dateline is a paragraph of several sentences, which no part reads. Two of them are short news above the first
 * that has a dateline: `A barn burned down. Nobody was hurt.`
 */
const isItem = (line: StoryLine | undefined): boolean =>
  line !== undefined && line.weight >= ITEM && line.stopped && line.part === undefined && SENTENCE_END.test(line.text)

const SENTENCE_END = /\p{L}{3}[.!?]["”»’)]?\s+["“„«‘(]?\p{Lu}\p{L}+\s/u

const COVER = 4 // maximum paragraphs of a cover note

/**
 * Returns the index of the first sentence below the headline of a mail that opens with a greeting and a cover note.
 * Returns `first`, the index of the first sentence, for other copy. The headline is a line without full stop above a sentence with
 * its words: `Hello,` over `Please publish the following.` over `Museum opens its attic` over `The museum …`
 */
function belowCoverNote(lines: readonly StoryLine[], first: number): number {
  const greeting = lines.findIndex(({ word }, at) => word === 'greeting' && at < SIGNED * 2)
  if (greeting < 0 || first < greeting) return first
  for (let at = greeting + 1; at <= greeting + COVER + 1; at++) {
    const line = lines[at]
    const next = lines[at + 1]
    if (!line || !next) break
    if (line.stopped || !mayBeHeadline(line) || line.run > 2) continue
    const below = lines.findIndex((one, index) => index > at && index <= at + 3 && isInside(one))
    if (below < 0 || below <= first) continue
    const known = wordStems(`${(lines[below] as StoryLine).text} ${lines[below + 1]?.text ?? ''}`)
    const own = [...wordStems(line.text)]
    if (own.filter((stem) => known.has(stem)).length * 3 >= own.length) return below
  }
  return first
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
