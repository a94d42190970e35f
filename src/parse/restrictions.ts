import { isRequestToHold } from '../restrictions/asks-to-hold'
import { isProseLine } from '../restrictions/is-prose-line'
import { partBit } from './grammar'
import { embargo } from './head/embargo'
import { isBracketedNote } from './head/is-bracketed-hold'
import { editorsNote } from './head/note'
import { isAdvice, notice, takesBack } from './head/notice'
import { possibleRestriction } from './head/possible-restriction'
import { restrictionLine } from './head/restriction-line'
import { mayHold } from './head/wording'
import type { Reader } from './reader'

const EMBARGO = partBit(embargo)
const NOTICE = partBit(notice)
const RESTRICTION = partBit(restrictionLine)
const EDITORS_NOTE = partBit(editorsNote)
const POSSIBLE = partBit(possibleRestriction)
const RESTRICTION_PARTS = RESTRICTION | EMBARGO | NOTICE | EDITORS_NOTE | POSSIBLE

/**
 * Whether a block restricts the whole story: an embargo, a hold or a kill. Such a block is never boilerplate.
 * Examples: `EMBARGOED UNTIL 0001 GMT, April 24`, `KILL KILL KILL`.
 */
export function restrictsStory(reader: Reader, index: number): boolean {
  const may = reader.possibleParts(index)
  if ((may & RESTRICTION) !== 0 && (reader.restriction(index) || reader.isPossibleRestriction(index))) return true
  return ((may & EMBARGO) !== 0 && embargo.fits(reader, index)) || ((may & NOTICE) !== 0 && takesBack(reader, index))
}

const LONGEST = 160 // characters of a restriction between two paragraphs
const LONGEST_NOTE = 300 // characters of one that opens like a note to editors
/** Start of direct speech, which is no restriction: `“Please hold,” a voice said.` */
const DIRECT_SPEECH = /^["“”„«'‘]/
const NAMED = /embargo/i
/** Line that opens with a bracket and continues after it: `(Reuters) The bank …` */
const ASIDE = /^\([^()]*\)\s*\S/

/**
 * Reads an embargo, a hold or a kill on a line between two paragraphs. Returns false for any other line.
 * Wherever the line is, it restricts the whole story (law 9). Every block of the body is tested, so most are rejected by their length and
 * first letters.
 */
export function readRestrictionInBody(reader: Reader, index: number): boolean {
  const length = reader.length(index)
  if (isBracketedNote(reader, index) && possibleRestriction.read(reader, index) > 0) return true
  if (length > LONGEST_NOTE || (length > LONGEST && (reader.possibleParts(index) & EDITORS_NOTE) === 0))
    return readRequest(reader, index)
  const line = reader.line(index)
  const may = reader.possibleParts(index)
  const isNamed = NAMED.test(line)
  if ((may & RESTRICTION_PARTS) === 0 && !isNamed) return false
  if ((may & RESTRICTION) !== 0 && reader.restriction(index)) return restrictionLine.read(reader, index) > 0
  if (DIRECT_SPEECH.test(line)) return false
  const { first, last } = reader.block(index)
  const mayBePossible =
    last - first <= 1 &&
    (may & POSSIBLE) !== 0 &&
    reader.isPossibleRestriction(index) &&
    !isProseLine(line, reader.source.tables.vocabulary)
  if (first !== last) return mayBePossible && possibleRestriction.read(reader, index) > 0
  const isCertain = reader.restriction(index) !== undefined
  if ((isCertain || (may & EMBARGO) !== 0 || isNamed) && !ASIDE.test(line) && embargo.fits(reader, index))
    return embargo.read(reader, index) > 0
  if (takesBack(reader, index) && !isAdvice(line)) return notice.read(reader, index) > 0
  return mayBePossible && possibleRestriction.read(reader, index) > 0
}

/** Reads a long request to hold the story: `I beg you all not to use this story before 7 a.m., as the divers …` */
const readRequest = (reader: Reader, index: number): boolean =>
  mayHold(reader, index) &&
  (reader.possibleParts(index) & POSSIBLE) !== 0 &&
  isRequestToHold(reader.line(index), reader.source.tables.vocabulary, true) &&
  possibleRestriction.read(reader, index) > 0
