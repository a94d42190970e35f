import { partBit } from '../grammar'
import { restrictionLine } from '../head/restriction-line'
import { joinLines } from '../join-lines'
import type { Reader, TailPart } from '../reader'
import { closesStory, hasDatelineBelow } from './closes-story'
import { isContactLine, readContact } from './contact'
import { creditLines } from './credits'
import { endMark } from './end-mark'
import { type FootHeading, footHeading, MAX_HEADING, matchFootHeading } from './heading'
import { readNotebookLine } from './notebook-line'
import { reportedStory, signoff } from './signoff'
import { readTailPart } from './tail-part'

const PROSE = 160 // characters above which a block is not part of an address
const NAME = 60 // characters of a name or an office in an address

/**
 * Returns the index of the first block of the foot; the number of blocks if the copy has no foot.
 * The foot has desk notes (`# Notebook`), the closing sections of a release (`Notes to editors`, `About Acme Corp`, `Media Contact:`), or
 * any text below an end mark that closes the story (`ENDS`).
 */
export function findFoot(reader: Reader, first: number): number {
  const all = reader.blocks.length
  let found = all
  let state: FootHeading | undefined
  for (let index = first + 1; index < all; index++) {
    if (closesStory(reader, index)) return Math.min(found, index)
    const headed = headingAt(reader, index)
    if (headed === 'editors') {
      if (hasDatelineBelow(reader, index)) continue
      return Math.min(found, index)
    }
    if (headed && !(headed === 'notes' && state === 'contact')) state = headed
    if (headed === 'notes') return Math.min(found, index)
    if (headed && found === all) found = index
    if (found === all || headed || state !== 'contact') continue
    const ends = ENDS.some((part) => part.fits(reader, index))
    if (!ends && reader.length(index) > PROSE && !isContactLine(reader.line(index))) {
      found = all // the story continues after the address
      state = undefined
    }
  }
  return found
}

const ENDS: readonly TailPart[] = [endMark, signoff, reportedStory, creditLines]
const HEADING = partBit(footHeading)

/** Returns the section that a block is the heading of; undefined for none. Most blocks are excluded by their first letters. */
const headingAt = (reader: Reader, index: number): FootHeading | undefined => {
  if (reader.length(index) > MAX_HEADING || (reader.openingParts(index) & HEADING) === 0) return undefined
  const found = matchFootHeading(reader, index)
  return found && !reader.restriction(index) ? found : undefined
}

const WORD = /\p{L}{3}|[\u2e80-\ud7af]/u

/** Reads the foot of a story, from block `from` to the end of the copy. */
export function readFoot(reader: Reader, from: number): void {
  const all = reader.blocks.length
  let state: FootHeading | undefined
  let index = from
  while (index < all) {
    const heading: FootHeading | undefined = state === 'notes' ? undefined : headingAt(reader, index)
    if (heading) state = heading
    if (heading === undefined && (state === undefined || state === 'editors') && readTailPart(reader, index)) {
      index++
      continue
    }
    const part = heading
      ? undefined
      : [restrictionLine, endMark, signoff, creditLines].find((one) => one.fits(reader, index))
    if (part && !(state === 'notes' && reader.line(index).startsWith('-'))) {
      part.read(reader, index)
      index++
    } else if (state === 'contact' || (state === undefined && opensContact(reader, index)))
      index = readContact(reader, index, contactEnd(reader, index, all))
    else {
      if (state === undefined && !WORD.test(reader.line(index))) {
        index++ // stays unread: `16:35ET 31-10-94`
        continue
      }
      addFootText(reader, index, state === 'notes' || state === 'editors' ? 'editorsNotes' : 'boilerplate')
      index++
    }
  }
}

const NAMES = 3 // lines of a name and an office above a telephone number

/** Whether a line, or one of the next three without an empty line between, is a contact: `Jane Roe` over `01632 960001`. */
function opensContact(reader: Reader, index: number): boolean {
  for (let at = index; at < reader.blocks.length && at <= index + NAMES; at++) {
    if (at > index && reader.block(at).apart) return false
    const line = reader.line(at)
    if (isContactLine(line)) return true
    if (line.length > NAME || /[.!?。]$/.test(line)) return false
  }
  return false
}

/**
 * Returns the index after the last block of a contact.
 * It ends at the next heading, paragraph or part of the tail.
 */
function contactEnd(reader: Reader, index: number, all: number): number {
  let end = index + 1
  while (
    end < all &&
    end - index < 12 &&
    adjoins(reader, end) &&
    !headingAt(reader, end) &&
    !restrictionLine.fits(reader, end) &&
    !endMark.fits(reader, end) &&
    !creditLines.fits(reader, end) &&
    (reader.length(end) <= PROSE || isContactLine(reader.line(end)))
  )
    end++
  return end
}

/** Whether only empty lines are between a block and the one above; not: a notice that was read and removed. */
function adjoins({ blocks, source: { lines } }: Reader, index: number): boolean {
  const { first = 0 } = blocks[index] ?? {}
  for (let line = (blocks[index - 1]?.last ?? 0) + 1; line < first; line++)
    if (lines.start[line] !== lines.end[line]) return false
  return true
}

function addFootText(reader: Reader, index: number, field: 'editorsNotes' | 'boilerplate'): void {
  const { builder, source } = reader
  const block = reader.block(index)
  const joined = block.columns ? joinLines(source.text, block, source.marks) : reader.joined(index)
  if (!joined.text) return
  if (field === 'boilerplate') {
    const texts = (builder.article.boilerplate ??= [])
    texts.push(builder.addText(`boilerplate.${texts.length}`, joined))
    return
  }
  if (!block.columns && readNotebookLine(reader, index)) return
  const notes = (builder.article.editorsNotes ??= [])
  notes.push({ text: builder.addText(`editorsNotes.${notes.length}.text`, joined) })
}
