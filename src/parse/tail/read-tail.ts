import { mayRestrict } from '../block-restriction'
import { isDateline } from '../head/dateline/find-dateline'
import type { Reader, TailPart } from '../reader'
import { authorBio } from './author-bio'
import { bracketedContact } from './contact'
import { endMark, findEndMarkWithin } from './end-mark'
import { legalStatement } from './legal-statement'
import { closingNote, findNoteWithin } from './note'
import { findFoot, readFoot } from './read-foot'
import { findHouseWithin, findSignoffWithin, reportedStory, signoff } from './signoff'
import { tailPartAt } from './tail-part'

/** Parts that no opening tells, and that are in no part index. */
const UNINDEXED: readonly TailPart[] = [authorBio, legalStatement]
const unindexedPart = (reader: Reader, index: number): TailPart | undefined =>
  UNINDEXED.find((one) => one.fits(reader, index) && !mayRestrict(reader, index))
const SPLITS = 4 // maximum parts that are split from the last paragraph: a sign-off, an end mark, a note

/** Reads the tail of a story. Finds its parts from the end upwards. Returns the index of the body's last block. */
export function readTail(reader: Reader, first: number): number {
  const foot = reader.blocks.length - findFoot(reader, first)
  const found: TailPart[] = []
  let index = reader.blocks.length - foot - 1
  let splits = 0
  while (index >= first) {
    const opens = index === first && isDateline(reader.dateline(index))
    const isText = opens || (reader.block(index).columns && !reader.line(index).startsWith('('))
    const part = isText ? undefined : tailPartAt(reader, index)
    const at = !part && splits < SPLITS && !reader.block(index).columns ? within(reader, index) : undefined
    const last = part ?? (isText || at ? undefined : unindexedPart(reader, index))
    if (last) {
      found.push(last)
      index--
    } else if (at) {
      reader.split(index, at)
      splits++
      index++
    } else if (!isPassed(reader, index, first)) break
    else {
      found.push(unknown)
      index--
    }
  }
  let at = index + 1
  for (const part of found.reverse()) part.read(reader, at++)
  if (foot > 0) readFoot(reader, reader.blocks.length - foot)
  return index
}

/** Tail part for a line that no other part recognizes. The line stays unread, and is reported when the story is finalized. */
const unknown: TailPart = { opensWith: {}, fits: () => true, read: () => {} }

/** Parts that occur only after the end of the story. */
const ENDS: readonly TailPart[] = [signoff, reportedStory, endMark, bracketedContact, closingNote]
const PASSED = 60 // maximum characters
const MOST = 2 // maximum lines in a row

/**
 * Whether the search for the tail passes over a block, as the tail continues above it.
 * Such a block is a short line other than a sentence, one or two lines below a part that closes the story.
 */
function isPassed(reader: Reader, index: number, first: number): boolean {
  for (let at = index; at > first && index - at < MOST; at--) {
    if (reader.length(at) > PASSED || reader.block(at).columns || SENTENCE.test(reader.line(at))) return false
    const above = tailPartAt(reader, at - 1)
    if (above) return ENDS.includes(above)
  }
  return false
}

const SENTENCE = /[.!?。！？:：][”"’'»)]?$|^[-*•▪·●] |^["“«„]/

/** Returns the offset at which a part of the tail starts within a paragraph; undefined for none. `… he said. (Reporting by Jane Doe)` */
function within(reader: Reader, index: number): number | undefined {
  const text = reader.line(index)
  const { tables } = reader.source
  return (
    findEndMarkWithin(text) ?? findNoteWithin(text) ?? findHouseWithin(text, tables) ?? findSignoffWithin(text, tables)
  )
}
