import { HAS_IRREGULAR, HAS_TAB, type Lines } from '../text/lines'
import { ASK, ENOUGH, HOLDS, STEM_BITS, USE, WEAK } from './core-flags'
import type { CoreTable } from './core-table'
import { flagAsciiLines } from './flag-ascii-lines'
import { WordFlags } from './word-flags'

const HAS_ACCENT = 1 << STEM_BITS
const IS_UNSURE = 2 << STEM_BITS
const FLAGS = HAS_ACCENT - 1
const HYPHEN = 0x2d

/**
 * What the words of each line of a copy have for a restriction. Found in one pass, so that the many tests of a line exclude most lines at
 * once. A word that goes on in the next line makes its line unsure, as does text that is changed when lines are joined.
 */
export class CoreLines {
  /** Flags of the words of each line, with those of pairs that end in it. */
  readonly #flags: Uint16Array

  readonly #lines: Lines

  constructor(text: string, lines: Lines, table: CoreTable) {
    this.#lines = lines
    this.#flags = lines.ascii ? flagAsciiLines(text, lines, table, IS_UNSURE) : flagLines(text, lines, table)
    const { count, start, end, flags } = lines
    for (let line = 0; line < count; line++) {
      const to = end[line] as number
      if (start[line] === to) continue
      const isOdd = ((flags[line] as number) & (HAS_IRREGULAR | HAS_TAB)) !== 0 || text.charCodeAt(to - 1) === HYPHEN
      if (isOdd) this.#flags[line] = (this.#flags[line] as number) | IS_UNSURE
    }
  }

  /** Returns the last of the lines, up to `last`, that the opening of a text reaches which starts at an offset of line `first`. */
  lastOf(start: number, first: number, last: number, length: number): number {
    let from = start
    let rest = length
    for (let line = first; line < last; line++) {
      rest -= (this.#lines.end[line] as number) - from
      if (rest < 0) return line
      from = this.#lines.start[line + 1] as number
    }
    return last
  }

  /** Whether the lines from one to another may have the words of a restriction. False is certain. */
  mayContain(first: number, last: number): boolean {
    const flags = this.#flagsOf(first, last)
    return isOpen(flags) || ENOUGH[flags & FLAGS] === true
  }

  /** Whether they may have those of a note in whole sentences that holds the story. */
  mayHold(first: number, last: number): boolean {
    const flags = this.#flagsOf(first, last)
    return isOpen(flags) || HOLDS[flags & FLAGS] === true
  }

  /** Whether they may have a word of publishing, or one that suffices alone. False is certain. */
  mayRelease(first: number, last: number): boolean {
    const flags = this.#flagsOf(first, last)
    return isOpen(flags) || (flags & USE) !== 0 || ENOUGH[flags & FLAGS] === true
  }

  /** Whether they may have a word of a request, such as `please` or `we`. */
  mayRequest(first: number, last: number): boolean {
    const flags = this.#flagsOf(first, last)
    // beyond ASCII, a line is read only until its words are enough
    return isOpen(flags) || (flags & ASK) !== 0 || (!this.#lines.ascii && HOLDS[flags & FLAGS] === true)
  }

  #flagsOf(first: number, last: number): number {
    let flags = 0
    for (let line = first; line <= last; line++) flags |= this.#flags[line] as number
    return flags
  }
}

/** Whether any words are enough: some are not compared, or endings stand for words. */
const isOpen = (flags: number): boolean =>
  (flags & IS_UNSURE) !== 0 || ((flags & HAS_ACCENT) !== 0 && (flags & WEAK) !== 0)

function flagLines(text: string, { count, start, end }: Lines, table: CoreTable): Uint16Array {
  const words = new WordFlags(table)
  const found = new Uint16Array(count)
  for (let line = 0; line < count; line++) {
    if (start[line] === end[line]) continue
    words.startLine()
    words.read(text, start[line] as number, end[line] as number)
    found[line] = words.flags | (words.hasAccent ? HAS_ACCENT : 0) | (words.isUnsure ? IS_UNSURE : 0)
  }
  return found
}
