import type { Repair } from '../diagnostics/story'
import type { CoreWords } from '../restrictions/core-words'
import type { FoundRestriction } from '../restrictions/find-restriction'
import { type BlockCache, emptyCache } from './block-cache'
import { coreWordsOf, isPossiblyRestricted, restrictionOf, wordingIn } from './block-restriction'
import { creditInHeadline } from './head/dateline/credit-in-headline'
import type { DatelineCandidate } from './head/dateline/dateline-candidate'
import { findDateline, isDateline } from './head/dateline/find-dateline'
import { isAboveDateline } from './head/dateline/is-above-dateline'
import { isMasthead } from './head/dateline/is-masthead'
import { isUnmistakable } from './head/dateline/is-unmistakable'
import { mayGoOn } from './head/dateline/may-go-on'
import { chooseDateline } from './head/dateline/model/choose-dateline'
import type { DatelineContext } from './head/dateline/model/context'
import { contextOf } from './head/dateline/model/context-of'
import { placeBeforeDanda } from './head/dateline/place-before-danda'
import { partsOf } from './head/wording'
import { isAgendaItem } from './is-agenda-item'
import { joinBlock } from './join-lines'
import type { PartOpening } from './part-opening'
import { foldLine, openingOf } from './phrases'
import type { JoinedText, LineBlock, Source } from './source'
import { splitBlock } from './split-block'
import { StoryBuilder } from './story-builder'

const CLOSE = 0x29 // a bracket
const HEAD = 10 // number of blocks at the start in which the fitted weights may find a dateline

/** State of a parse: the blocks of the copy, their texts, and the story built so far. */
export class Reader {
  readonly source: Source
  readonly #blocks: LineBlock[]
  readonly builder = new StoryBuilder()
  /** Line breaks in the body that are repaired even with `repair: false`, as a one-line part such as a dateline spans them. */
  readonly wraps: Repair[] = []
  /** Whether fields above the story give its headline. The first sentence is then text. */
  isTitled = false
  /** The subject of a mail, until the text is read. */
  subject: JoinedText | undefined
  readonly #caches: BlockCache[]

  constructor(source: Source, blocks: readonly LineBlock[], caches: readonly BlockCache[] = blocks.map(emptyCache)) {
    this.source = source
    this.#blocks = [...blocks]
    this.#caches = [...caches]
  }

  /** Returns a reader of the same blocks with a new story, to try a reading out. Both share the cached texts and facts of blocks. */
  fork(): Reader {
    const reader = new Reader(this.source, this.#blocks, this.#caches)
    reader.isTitled = this.isTitled
    return reader
  }

  get blocks(): readonly LineBlock[] {
    return this.#blocks
  }

  /** Returns a block by index. Throws a `RangeError` for an index without a block. */
  block(index: number): LineBlock {
    const block = this.#blocks[index]
    if (!block) throw new RangeError(`No block ${index}.`)
    return block
  }

  #cacheOf(index: number): BlockCache {
    const made = this.#caches[index]
    if (!made) throw new RangeError(`No block ${index}.`)
    return made
  }

  /** Returns the text of a block as one line, with its span and the repairs that made it. Cached. */
  joined(index: number): JoinedText {
    return (this.#cacheOf(index).joined ??= joinBlock(this.source, this.block(index)))
  }

  /** Returns the text of a block as one line. */
  line(index: number): string {
    return this.joined(index).text
  }

  /** Returns the parts that a block may be: a bit for each, see `PartIndex`. */
  possibleParts(index: number): number {
    const made = this.#cacheOf(index)
    return (made.may ??= partsOf(this, index, wordingIn(made, this, index)))
  }

  /** Returns those of them that its opening and its end alone allow, whatever its words. Cached. */
  openingParts(index: number): number {
    return (this.#cacheOf(index).opens ??= this.source.cues.partsOf(this.line(index), this.length(index)))
  }

  /** Returns what the words of a block have for a restriction. Cached. */
  coreWords(index: number): CoreWords {
    return (this.#cacheOf(index).core ??= coreWordsOf(this, index))
  }

  /** Returns the text of a block folded for comparison with phrases, cached. */
  foldedLine(index: number): string {
    return (this.#cacheOf(index).folded ??= foldLine(this.line(index)))
  }

  /** Returns the start of a block in small letters, for comparison with opening phrases, cached. */
  opening(index: number): string {
    return (this.#cacheOf(index).opening ??= openingOf(this.line(index)))
  }

  /** Returns the wording by which a block restricts the whole story; undefined for any other block. Cached. */
  restriction(index: number): FoundRestriction | undefined {
    return restrictionOf(this.#cacheOf(index), this, index)
  }

  /** Returns a fact about a block, which `read` finds on first use; null for none is cached too. */
  fact<Key extends 'part' | 'segmented'>(
    index: number,
    key: Key,
    read: (reader: Reader, index: number) => BlockCache[Key],
  ): NonNullable<BlockCache[Key]> | undefined {
    const made = this.#cacheOf(index)
    if (made[key] === undefined) made[key] = read(this, index)
    return made[key] ?? undefined
  }

  /** Returns the length of a block in the copy, in UTF-16 units. Cheaper than that of its text. */
  length(index: number): number {
    const { start, end } = this.block(index)
    return end - start
  }

  /** Whether a block probably restricts the whole story, without being certain to. Cached. */
  isPossibleRestriction(index: number): boolean {
    const made = this.#cacheOf(index)
    return (made.possible ??=
      isPossiblyRestricted(made, this, index, this.source.tables.vocabulary) && // first, as few lines are
      !this.restriction(index) &&
      !isAgendaItem(this, index) &&
      (this.source.tables.rights.opening(this.opening(index))?.value ?? 'source') === 'source')
  }

  /**
   * Splits a block in two: `… the company said. (Reporting by Jane Doe)`. The second starts at `from`, an offset of the block’s text.
   * The indexes of later blocks increase by one.
   */
  split(index: number, from: number): void {
    this.#searchDatelines()
    this.#blocks.splice(index, 1, ...splitBlock(this.block(index), this.joined(index), from, this.source.lines))
    this.#caches.splice(index, 1, emptyCache(), emptyCache())
  }

  /** Removes blocks by index, when they have been read. The indexes of later blocks decrease. */
  remove(indexes: ReadonlySet<number>): void {
    this.#searchDatelines()
    let count = 0
    for (let index = 0; index < this.#blocks.length; index++) {
      if (indexes.has(index)) continue
      this.#blocks[count] = this.block(index)
      this.#caches[count] = this.#cacheOf(index)
      count++
    }
    this.#blocks.length = count
    this.#caches.length = count
  }

  /** Whether a block is known to open with an unmistakable dateline, not `By Jane Doe, dpa =`. False if it was not searched. */
  opensWithDateline(index: number): boolean {
    const made = this.#cacheOf(index)
    if (made.isSearched) this.dateline(index)
    return isUnmistakable(made.dateline)
  }

  /**
   * Makes the first `count` blocks, tables aside, count as searched for a dateline, as if `dateline` was called for each.
   * Each is searched when its dateline is needed, or before blocks are split or removed, as the blocks around it matter.
   */
  markSearched(count: number): void {
    for (let index = 0; index < Math.min(count, this.#blocks.length); index++)
      this.#cacheOf(index).isSearched = !this.block(index).columns
  }

  #searchDatelines(): void {
    for (let index = 0; index < this.#blocks.length; index++) if (this.#cacheOf(index).isSearched) this.dateline(index)
  }

  /** Returns the dateline that a block inside the body opens with, found without the fitted weights. Undefined for none. */
  ruledDateline(index: number): DatelineCandidate | undefined {
    const made = this.#cacheOf(index)
    if (made.isSearched) this.dateline(index)
    const known = made.dateline
    return known === undefined ? this.datelineByRules(index) : (known ?? undefined)
  }

  /** Returns the dateline that a block opens with by its form and the tables alone. Undefined for none. Cached. */
  datelineByRules(index: number): DatelineCandidate | undefined {
    const made = this.#cacheOf(index)
    if (made.ruled === undefined)
      made.ruled = findDateline(this.line(index), this.source.tables, this.source.language) ?? null
    return made.ruled ?? undefined
  }

  /** Returns the dateline that a block opens with, possible ones included, by form, tables or weights. Undefined for none. Cached. */
  dateline(index: number): DatelineCandidate | undefined {
    const made = this.#cacheOf(index)
    made.isSearched = false
    if (made.dateline !== undefined) return made.dateline ?? undefined
    const line = this.line(index)
    let found = isMasthead(this, index) ? undefined : this.datelineByRules(index)
    if (index > 0 && !isDateline(found) && this.source.text.charCodeAt(this.block(index - 1).end - 1) === CLOSE)
      found = creditInHeadline(this.line(index - 1), line) ?? found
    if (index < HEAD && (!isDateline(found) || mayGoOn(line, found)) && !isAboveDateline(this, index)) {
      const { tables, language } = this.source
      const chosen = chooseDateline(line, index, () => contextOf(this, index), tables, language)
      if (chosen && chosen.end > (isDateline(found) ? found.end : 0)) found = chosen
    }
    if (index < HEAD && !isDateline(found)) found = placeBeforeDanda(this, index) ?? found
    made.dateline = found ?? null
    return found
  }

  /** Searches the first block, if it has no dateline, again by the weights, as if only the headline `title` was above it. */
  searchBelow(title: string | undefined): void {
    if (this.#blocks.length === 0 || this.block(0).columns || isDateline(this.dateline(0))) return
    const { tables, language } = this.source
    const context = (): DatelineContext => contextOf(this, 0, title)
    const chosen = chooseDateline(this.line(0), title === undefined ? 0 : 1, context, tables, language)
    if (chosen) this.#cacheOf(0).dateline = chosen
  }
}

/** Part of a story in the grammar, such as the byline, with the openings of its lines. */
export interface GrammarPart {
  readonly opensWith: PartOpening
}

/** Part of the tail. The tail is searched from the end inwards, then read in order. */
export interface TailPart extends GrammarPart {
  /** Whether a block is such a part of the tail: `-30-` for the end mark. */
  fits(reader: Reader, index: number): boolean
  /** Adds the block to the article, or drops it. */
  read(reader: Reader, index: number): unknown
}

/** Part of the head. It tests a block and, if it matches, takes it and any following blocks that belong to the part. */
export interface HeadPart extends GrammarPart {
  /** Characters of ASCII of which a line must have one, if all its characters are in ASCII: `-/` for a slugline. */
  readonly needsOneOf?: string
  /** Reads the part from block `index` on. Returns the number of blocks read; 0 if the block is not the part. */
  read(reader: Reader, index: number): number
  /** Whether a line inside a paragraph opens the part: only for parts that may follow without a blank line. */
  opens?(line: string, reader: { readonly tables: Source['tables'] }): boolean
}
