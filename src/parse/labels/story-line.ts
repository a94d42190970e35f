import { isBullet } from '../is-bullet'
import type { PagePosition } from '../page/page-positions'
import type { Reader } from '../reader'
import { type KnownLine, knownLine } from './known-line'
import type { KnownPart } from './known-part'
import { type LineFacts, lineFacts } from './line-facts'
import { segmentedAt } from './line-segments'
import type { SegmentedKind } from './segmented-kind'

/** Bit of {@link StoryLine.sort} for a copy with the fields of a mail. */
export const IN_MAIL = 1

/** Block of a copy as one line, with all facts that the features test. */
export interface StoryLine extends LineFacts, KnownLine {
  /** See {@link KnownLine}. Undefined for a short line that is no dateline because of a better one below it. */
  part: KnownPart | undefined
  readonly index: number
  /** Number of blocks of the copy. */
  readonly count: number
  /** Whether an empty line, or the start of the copy, is above. */
  readonly apart: boolean
  /** Whether an empty line, or the end of the copy, is below. */
  readonly apartNext: boolean
  /** Width of the white space before the text, in characters, beyond the margin of the copy. */
  readonly indent: number
  readonly columns: boolean
  readonly bullet: boolean
  /** Kind of a line with separators, by its segments: `signed` for `By Jane Doe | March 4`; undefined for other lines. */
  readonly segmented: SegmentedKind | undefined
  /** Number of lines of the copy in the block. */
  readonly height: number
  /** Zone of the line: 0 above the first sentence of the story, 1 from there to its last sentence, 2 below. */
  zone: number
  /** Number of lines from this one down to the first sentence of the story; negative below the first sentence. */
  toBody: number
  /** Number of lines from the last sentence of the story down to this one; negative above the last sentence. */
  fromBody: number
  /**
   * Share of the line’s longer words that the first sentences of the story have too, from 0 to 1.
   * Words of four letters or more count; they are compared by stem.
   */
  share: number
  /** Whether the line has more words in common with the first sentences than any other line of the head. */
  best: boolean
  /** Rank of the line among the possible headlines of the head, from 1 at the top; 0 for a line that cannot be the headline. */
  choice: number
  /** Number of similar lines in a row, this line included: see `isLike`. */
  run: number
  /** Whether a colon ends the line above a series of similar lines, or the first of them. */
  announced: boolean
  /** Whether a line above has the same text. */
  above: boolean
  /** Whether a line below has the same text. */
  below: boolean
  /** Signs above the line that the story has ended, as bits: 1 end mark, sign-off or rights; 2 heading of the foot; 4 related links. */
  closed: number
  /** Whether a line that opens with a dateline is below. */
  dateline: boolean
  /**
   * Position of the last sure byline or time of the head: 1 below the line, 2 above the line.
   * 0 if the head has neither, and for that byline or time itself.
   */
  signature: number
  /** Whether another line of the copy contains the text of the line. */
  recurs: boolean
  /** Whether a sentence of the text has the line among other words: the name of the office that sends a release. Short lines outside the text. */
  named: boolean
  /** Number of adjacent lines, this one included, that open in the same frame of numbers and marks; 0 for a line without a frame. */
  frames: number
  /** Whether a line of the head ends with the whole of another, as a path through the site does with the headline. */
  endsWithLine: boolean
  /**
   * Kinds of copy that the line is in, as bits.
   * 1 is a mail, 2 a page, 4 a release, 8 wire copy, 16 copy without any wording of a page, 32 a page with its
   * menus, or copy whose lines follow one another without empty lines, as scraped text has.
   */
  sort: number
  /** Position on a web page; undefined in other copy. */
  page: PagePosition | undefined
}

/** Returns a block as a line, with the facts that do not depend on its neighbors. Copies each field, as object spread is slower here. */
export function storyLineAt(reader: Reader, index: number): StoryLine {
  const block = reader.block(index)
  const facts = lineFacts(reader.line(index))
  const known = knownLine(reader, index, facts)
  const segmented = segmentedAt(reader, index)
  const next = index + 1 < reader.blocks.length ? reader.block(index + 1) : undefined
  return {
    text: facts.text,
    weight: facts.weight,
    words: facts.words,
    capitalised: facts.capitalised,
    small: facts.small,
    capitals: facts.capitals,
    smalls: facts.smalls,
    digits: facts.digits,
    caseless: facts.caseless,
    first: facts.first,
    last: facts.last,
    stopped: facts.stopped,
    marks: facts.marks,
    colon: facts.colon,
    part: segmented === 'timed' ? 'stamp' : known.part, // `4 May 2023 - 13:00` is no dateline
    furniture: known.furniture,
    word: known.word,
    role: known.role,
    foot: known.foot,
    agency: known.agency,
    dated: known.dated,
    year: known.year,
    clock: known.clock,
    place: known.place,
    contact: known.contact,
    jobs: known.jobs,
    stems: known.stems,
    firstStem: known.firstStem,
    index,
    count: reader.blocks.length,
    apart: block.apart,
    apartNext: next?.apart ?? true,
    indent: block.indent,
    columns: block.columns,
    bullet: isBullet(reader.source, block.first),
    segmented,
    height: block.last - block.first + 1,
    zone: 0,
    toBody: 0,
    fromBody: 0,
    share: 0,
    best: false,
    choice: 0,
    run: 1,
    announced: false,
    above: false,
    below: false,
    closed: 0,
    dateline: false,
    signature: 0,
    recurs: false,
    named: false,
    frames: 0,
    endsWithLine: false,
    sort: 0,
    page: undefined,
  }
}
