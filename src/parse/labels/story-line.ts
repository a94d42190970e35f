import { isBullet } from '../blocks'
import type { Reader } from '../reader'
import { type KnownLine, knownLine } from './known-line'
import { type LineFacts, lineFacts } from './line-facts'

/** One block of a copy, as the features see it. */
export interface StoryLine extends LineFacts, KnownLine {
  readonly index: number
  /** Lines of the copy in all. */
  readonly count: number
  /** Whether a blank line, or an end of the copy, is before it, after it. */
  readonly apart: boolean
  readonly apartNext: boolean
  readonly indent: number
  readonly columns: boolean
  readonly bullet: boolean
  /** Lines of the copy in the block. */
  readonly height: number
  /** 0 above the first sentence, 1 up to the last, 2 below. */
  zone: number
  /** Lines to the first sentence, from the last. */
  toBody: number
  fromBody: number
  /** Share of its words that the first sentences have, from 0 to 1; and its rank in the head. */
  share: number
  best: boolean
  /** Which of the lines of the head that may be a headline it is: 1, 2 …; 0 for none. */
  choice: number
  /** Lines of one make in a row, this one among them, and whether a colon ends the line above the first. */
  run: number
  announced: boolean
  /** Whether the same text is found above, below. */
  above: boolean
  below: boolean
  /** What closes a story and is above: 1 an end mark or a sign-off, 2 a heading of the foot, 4 related links. */
  closed: number
  /** Whether a line that opens with a dateline is below. */
  dateline: boolean
  /** Sort of copy: 1 a mail, 2 a page, 4 a release, 8 a wire. */
  sort: number
}

/** Returns a block of the copy with what is known of it alone. Field by field: a spread of so many fields takes longer than all the rest. */
export function storyLineAt(reader: Reader, index: number): StoryLine {
  const block = reader.block(index)
  const facts = lineFacts(reader.line(index))
  const known = knownLine(reader, index, facts)
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
    part: known.part,
    furniture: known.furniture,
    word: known.word,
    role: known.role,
    foot: known.foot,
    agency: known.agency,
    dated: known.dated,
    year: known.year,
    clock: known.clock,
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
    sort: 0,
  }
}
