import { bitOf, tailParts } from '../grammar'
import { isDateline } from '../head/dateline/find-dateline'
import type { Reader, TailPart } from '../reader'
import { bracketedContact } from './contact'
import { endMark, findEndMarkWithin } from './end-mark'
import { closingNote, findNoteWithin } from './note'
import { findFoot, readFoot } from './read-foot'
import { findHouseWithin, findSignoffWithin, reportedStory, signoff } from './signoff'

const SPLITS = 4 // parts that may stand glued to the last paragraph: a sign-off, an end mark, a note

/** Finds the tail from the end inwards and reads it in order; returns the index of the body’s last block. */
export function readTail(reader: Reader, first: number): number {
  const foot = reader.blocks.length - findFoot(reader, first)
  const found: TailPart[] = []
  let index = reader.blocks.length - foot - 1
  let splits = 0
  while (index >= first) {
    const opens = index === first && isDateline(reader.dateline(index))
    const part =
      opens || (reader.block(index).columns && !reader.line(index).startsWith('(')) ? undefined : partAt(reader, index)
    if (part) {
      found.push(part)
      index--
      continue
    }
    const at = splits < SPLITS && !reader.block(index).columns ? within(reader, index) : undefined
    if (at) {
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

/** A line that no part knows: it is left unread, and told when the story is settled. */
const unknown: TailPart = { fits: () => true, read: () => {} }

/** What nobody writes but behind the story. */
const ENDS: readonly TailPart[] = [signoff, reportedStory, endMark, bracketedContact, closingNote]
const PASSED = 60
const MOST = 2

/** Whether a block is a short line, no sentence, below what closes a story: the tail is read past it, as it is past a second below it. */
function isPassed(reader: Reader, index: number, first: number): boolean {
  for (let at = index; at > first && index - at < MOST; at--) {
    if (reader.length(at) > PASSED || reader.block(at).columns || SENTENCE.test(reader.line(at))) return false
    const above = partAt(reader, at - 1)
    if (above) return ENDS.includes(above)
  }
  return false
}

const SENTENCE = /[.!?。！？:：][”"’'»)]?$|^[-*•▪·●] |^["“«„]/

const bits = tailParts.map(bitOf)
const SHORT = 40 // characters of a line that may be any part of the tail: initials, a house

/** The part of the tail that a block is. */
function partAt(reader: Reader, index: number): TailPart | undefined {
  const may = reader.length(index) <= SHORT ? -1 : reader.possibleParts(index)
  for (let i = 0; i < tailParts.length; i++)
    if ((may & (bits[i] as number)) !== 0 && tailParts[i]?.fits(reader, index)) return tailParts[i]
  return undefined
}

/** Reads a block as the part of the tail that it is; false if it is none. */
export function readTailPart(reader: Reader, index: number): boolean {
  const part = reader.block(index).columns ? undefined : partAt(reader, index)
  part?.read(reader, index)
  return part !== undefined
}

/** Where in a block something of the tail starts, glued to the last paragraph. */
function within(reader: Reader, index: number): number | undefined {
  const text = reader.line(index)
  const { tables } = reader.source
  return (
    findEndMarkWithin(text) ?? findNoteWithin(text) ?? findHouseWithin(text, tables) ?? findSignoffWithin(text, tables)
  )
}
