import { bucketOfBytes } from '../lexicon/word-buckets'
import { bytesOf } from '../text/bytes-of'
import type { Lines } from '../text/lines'
import { STEM_BITS, WORD_BITS } from './core-flags'
import {
  BREAK,
  bitOf,
  type CoreTable,
  flagsOf,
  IS_FIRST,
  IS_STEM,
  LONGEST,
  MATCHES,
  OPENED,
  openingSlot,
  pairOf,
  readBucket,
  STEM,
  step,
} from './core-table'
import { isMistyped } from './is-mistyped'
import { ALONE } from './word-flags'

/**
 * Returns the flags of the words of each line of a copy in ASCII, as `WordFlags` finds them in any text, and `unsure` for a spaced-out or mistyped word.
 * The first word of a line may be the second of a pair with the last of the line before. It reads bytes, which takes half the time of
 * reading a string.
 */
export function flagAsciiLines(
  text: string,
  { count, start, end }: Lines,
  table: CoreTable,
  unsure: number,
): Uint16Array {
  const { letters, openings, isRead } = table
  const bytes = bytesOf(text)
  const found = new Uint16Array(count)
  let alone = 0 // single letters in a row
  let may = 0 // flag of a second word, if the word before may be the first of a pair
  let before = 0 // offsets of that word
  let beforeEnd = 0
  for (let line = 0; line < count; line++) {
    const to = end[line] as number
    let at = start[line] as number
    if (at === to) continue
    let flags = 0
    if (alone >= ALONE) alone = 0
    while (at < to && alone < ALONE) {
      const first = letters[bytes[at] as number] as number
      if (first === BREAK) {
        at++
        continue
      }
      const from = at
      while (letters[bytes[++at] as number] !== BREAK); // few branches, as a processor guesses most ends of words wrong
      const length = at - from
      if (isMistyped(bytes[at] as number, bytes[at - 1] as number, bytes[at + 1] as number)) flags |= unsure
      const opening =
        (first |
          ((letters[bytes[from + 1] as number] as number) << 8) |
          ((letters[bytes[from + 2] as number] as number) << 16) |
          ((letters[bytes[from + 3] as number] as number) << 24)) &
        (MASKS[Math.min(length, OPENED)] as number)
      const bucket = bucketOfBytes(opening)
      if (isRead[bucket] === 0) readBucket(table, bucket)
      const own = openings[openingSlot(opening)] as number
      const wanted = own & ((MATCHES[Math.min(length, LONGEST)] as number) | may)
      if (wanted !== 0) {
        if ((wanted & IS_STEM) !== 0) flags |= stemFlags(bytes, from, at, table)
        if (wanted !== IS_STEM) {
          const hash = hashOf(bytes, from, at, letters)
          if (bitOf(table.words, hash) !== 0) flags |= flagsOf(hash, table) & WORD_BITS
          if ((own & may) !== 0) flags |= pairFlags(hashOf(bytes, before, beforeEnd, letters), hash, table)
        }
      }
      may = (own & IS_FIRST) << 1
      before = from
      beforeEnd = at
      alone = length === 1 ? alone + 1 : 0
    }
    found[line] = alone >= ALONE ? flags | unsure : flags
  }
  return found
}

function hashOf(bytes: Uint8Array, from: number, to: number, letters: Uint16Array): number {
  let hash = 0
  for (let at = from; at < to; at++) hash = step(hash, letters[bytes[at] as number] as number)
  return hash
}

/** Returns the flags of all stems with which a word starts. */
function stemFlags(bytes: Uint8Array, from: number, to: number, table: CoreTable): number {
  const { letters, stems } = table
  let hash = 0
  let flags = 0
  for (let at = from; at < to; at++) {
    hash = step(hash, letters[bytes[at] as number] as number)
    if (at - from + 1 >= STEM && bitOf(stems, hash) !== 0) flags |= flagsOf(hash, table) >> STEM_BITS
  }
  return flags
}

/** Returns the flags of a pair of words. */
function pairFlags(first: number, second: number, table: CoreTable): number {
  const pair = pairOf(first, second)
  return bitOf(table.pairs, pair) !== 0 ? flagsOf(pair, table) & WORD_BITS : 0
}

/** Bits of the first letters that belong to a word, by its length. */
const MASKS = /* @__PURE__ */ Int32Array.of(0, 0xff, 0xffff, 0xffffff, -1)
