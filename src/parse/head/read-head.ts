import { readHeadPart } from '../grammar'
import type { Reader } from '../reader'
import { isInitials } from '../tail/initials'
import { mayBeHeadline, readHeadline } from './headline'
import { opensBody } from './opens-body'
import { readPlaceLine } from './place-line'

/** Reads the head of a story; returns the index of the body's first block. */
export function readHead(reader: Reader): number {
  const open: number[] = []
  let index = 0
  while (index < reader.blocks.length) {
    const opens = reader.opensWithDateline(index)
    const taken = opens ? 0 : readHeadPart(reader, index)
    if (taken === 0) {
      if (!opens && isSignedAlert(reader, index, open)) return index - 1
      if (opens || opensBody(reader, index, open.length)) break
      open.push(index)
    }
    index += Math.max(taken, 1)
  }
  if (index === reader.blocks.length) index = findLeftBody(reader, open)
  readHeadline(reader, readPlaceLine(reader, open, index))
  return index
}

/**
 * Returns the index of the first block of a body whose start nothing marks: a sentence, with only unread blocks after it, or rows alone.
 * Removes these blocks from `open`, the indexes of the unread ones. Returns the number of blocks if fewer than two are left.
 */
function findLeftBody(reader: Reader, open: number[]): number {
  const { length } = reader.blocks
  let first = open.length
  while (first > 1 && open[first - 1] === length - open.length + first - 1) first--
  const lines = open.length - first
  const below = first
  while (first < open.length && !isSentence(reader.line(open[first] as number))) first++
  if (open.length - first < LEFT) {
    const headline = open.findIndex((at) => mayBeHeadline(reader, at, open))
    if (headline < 0 || lines < ROWS || reader.builder.article.slugline !== undefined) return length
    first = Math.max(below, headline + 1) // rows of a diary or of results, without a sentence
    const rows = open.slice(first)
    if (rows.length < LEFT || rows.filter((at) => !reader.block(at).apart).length * 2 < rows.length) return length
  }
  const index = open[first] as number
  open.length = first
  return index
}

const LEFT = 2 // minimum blocks of a body whose start nothing marks
const ROWS = 4 // minimum rows of a body without a sentence
const isSentence = (line: string): boolean => /[.!?…。।؟]["”“’»」]?$/.test(line)

const INITIALS = 40

/** Whether the copy is a single line over desk initials. That line is then the body, and the story has no headline. */
const isSignedAlert = (reader: Reader, index: number, open: readonly number[]): boolean =>
  open.length === 1 &&
  open[0] === index - 1 &&
  index === reader.blocks.length - 1 &&
  reader.length(index) <= INITIALS &&
  isInitials(reader.line(index))
