import type { Repair } from '../diagnostics/story'
import { type FoundRestriction, findRestriction } from '../restrictions/find-restriction'
import type { Span } from '../text/span'
import { creditInHeadline } from './head/dateline/credit-in-headline'
import type { DatelineCandidate } from './head/dateline/dateline-candidate'
import { findDateline, isDateline } from './head/dateline/find-dateline'
import { ACCEPTED_SCORE } from './head/dateline/score'
import { joinBlock } from './join-lines'
import { foldLine, openingOf } from './phrases'
import { type JoinedText, type LineBlock, type Source, sourceOffset } from './source'
import { StoryBuilder } from './story-builder'

const CLOSE = 0x29 // a bracket

/** What has been made of a block, each when it was first asked for; null where there is no dateline. */
interface BlockCache {
  joined: JoinedText | undefined
  folded: string | undefined
  opening: string | undefined
  may: number | undefined
  dateline: DatelineCandidate | null | undefined
  restriction: FoundRestriction | null | undefined
}

const emptyCache = (): BlockCache => ({
  joined: undefined,
  folded: undefined,
  opening: undefined,
  may: undefined,
  dateline: undefined,
  restriction: undefined,
})

/** A copy being read: its blocks, their texts, and the story made so far. */
export class Reader {
  readonly source: Source
  readonly #blocks: LineBlock[]
  readonly builder = new StoryBuilder()
  /** Line breaks in the body that are blanks though nothing else is mended: a part that is one line lies over them. */
  readonly wraps: Repair[] = []
  readonly #made: BlockCache[]

  constructor(source: Source, blocks: readonly LineBlock[]) {
    this.source = source
    this.#blocks = [...blocks]
    this.#made = blocks.map(emptyCache)
  }

  get blocks(): readonly LineBlock[] {
    return this.#blocks
  }

  /** A block by its number; the numbers are the caller’s to keep inside the blocks. */
  block(index: number): LineBlock {
    const block = this.#blocks[index]
    if (!block) throw new RangeError(`no block ${index}`)
    return block
  }

  #of(index: number): BlockCache {
    const made = this.#made[index]
    if (!made) throw new RangeError(`no block ${index}`)
    return made
  }

  /** The text of a block as one line, made once. */
  joined(index: number): JoinedText {
    return (this.#of(index).joined ??= joinBlock(this.source, this.block(index)))
  }

  /** The text of a block as one line. */
  line(index: number): string {
    return this.joined(index).text
  }

  /** Which parts a block may be: a bit for each part of the grammar. */
  possibleParts(index: number): number {
    return (this.#of(index).may ??= this.source.cues.partsOf(this.line(index)))
  }

  /** The text of a block as phrases are held against it, made once. */
  foldedLine(index: number): string {
    return (this.#of(index).folded ??= foldLine(this.line(index)))
  }

  /** The start of a block in small letters, as openings are held against it, made once. */
  opening(index: number): string {
    return (this.#of(index).opening ??= openingOf(this.line(index)))
  }

  /** The wording of a block that restricts the whole story, looked for once. */
  restriction(index: number): FoundRestriction | undefined {
    const made = this.#of(index)
    if (made.restriction === undefined) made.restriction = findRestriction(this.line(index), 'line') ?? null
    return made.restriction ?? undefined
  }

  /** How long a block is, in characters of the copy: cheaper than its text. */
  length(index: number): number {
    const block = this.block(index)
    return block.end - block.start
  }

  /**
   * Parts a block in two: `… the company said. (Reporting by Jane Doe)`. The second starts at `from`, an offset of the block’s text;
   * the blocks behind it count one more.
   */
  split(index: number, from: number): void {
    const block = this.block(index)
    const joined = this.joined(index)
    const { lines } = this.source
    const start = sourceOffset(joined, from, true)
    const end = sourceOffset(joined, joined.text.slice(0, from).trimEnd().length)
    let last = block.first
    while (last < block.last && (lines.end[last] as number) < end) last++
    let first = last
    while (first < block.last && (lines.end[first] as number) <= start) first++
    this.#blocks.splice(index, 1, { ...block, last, end }, { ...block, first, start, apart: false, indent: 0 })
    this.#made.splice(index, 1, emptyCache(), emptyCache())
  }

  /** Notes the repairs inside a span of a block, for the paragraph that takes the block without repairs. */
  keepWraps({ repairs }: JoinedText, span: Span | undefined): void {
    if (this.source.repair || !span) return
    for (const repair of repairs) if (repair.start >= span.start && repair.end <= span.end) this.wraps.push(repair)
  }

  /** Whether it is known already that a block opens with a dateline which leaves no doubt: not `By Jane Doe, dpa =`. */
  opensWithDateline(index: number): boolean {
    const known = this.#of(index).dateline
    return known ? known.score >= ACCEPTED_SCORE + 3 && (known.date !== undefined || known.shape === 'D1') : false
  }

  /** The dateline that a block opens with, sure or not. */
  dateline(index: number): DatelineCandidate | undefined {
    const made = this.#of(index)
    if (made.dateline !== undefined) return made.dateline ?? undefined
    let found = findDateline(this.line(index), this.source.tables, this.source.language)
    if (index > 0 && !isDateline(found) && this.source.text.charCodeAt(this.block(index - 1).end - 1) === CLOSE)
      found = creditInHeadline(this.line(index - 1), this.line(index)) ?? found
    made.dateline = found ?? null
    return found
  }
}

/** A part of the tail: the tail is searched from the end inwards, and then read in order. */
export interface TailPart {
  /** Whether a block is such a part. */
  fits(reader: Reader, index: number): boolean
  /** Takes it. */
  read(reader: Reader, index: number): unknown
}

/** One part of a story: looks at a block and takes it, and more behind it, if it is its own. */
export interface HeadPart {
  /** How many blocks it takes; 0 when it takes none. */
  read(reader: Reader, index: number): number
  /** Whether a line opens such a part, where it cannot be told from the rest of a paragraph by its place. */
  opens?(line: string, reader: { readonly tables: Source['tables'] }): boolean
}
