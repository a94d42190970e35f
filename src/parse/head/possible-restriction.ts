import { OPENING } from '../../restrictions/core-words'
import { findRestriction } from '../../restrictions/find-restriction'
import { isPossibleRestrictionIn } from '../../restrictions/is-possible-restriction-in'
import { restrictsAsNote } from '../../restrictions/restricts-as-note'
import type { HeadPart, Reader, TailPart } from '../reader'
import { embargo } from './embargo'
import { isBracketedHold } from './is-bracketed-hold'
import { isMailField } from './is-mail-field'
import { isNotePlace } from './is-note-place'
import { isPartialHold } from './is-partial-hold'
import { labelledRestriction } from './labelled-restriction'
import { addNotice, takesBack } from './notice'
import { restrictionOpening } from './restriction-opening'

/**
 * Head and tail part: a line that likely, but not certainly, restricts the whole story, or holds back a part of it.
 * `Sit on this story until 6 p.m.`, `ACHTUNG: Absatz 3 noch nicht verwenden`. Added as a notice of kind `possible`.
 */
export const possibleRestriction: HeadPart & TailPart = {
  opensWith: restrictionOpening,
  opens: (line, { tables }) => isPossibleRestrictionIn(line, tables.vocabulary) || isPartialHold(line),
  // a word that holds, or a negation and a verb of publishing, are enough for a restriction too
  fits: (reader, index) =>
    reader.isPossibleRestriction(index) ||
    (reader.coreWords(index).contained <= OPENING &&
      (isPartialHold(reader.line(index)) ||
        (standsAsNote(reader, index) && !embargo.fits(reader, index) && !takesBack(reader, index)))),
  read(reader, index) {
    if (!possibleRestriction.fits(reader, index)) return 0
    const line = reader.line(index)
    addNotice(
      reader,
      index,
      (isMailField(line) ? labelledRestriction(line, reader.source.tables) : undefined) ?? 'possible',
    )
    return 1
  },
}

/**
 * Whether a block holds the story, or a part of it, as a note to editors in brackets or above the headline or the dateline. A note that is
 * certain to restrict it is left to the parts that read its kind.
 */
const standsAsNote = (reader: Reader, index: number): boolean =>
  isBracketedHold(reader, index) ||
  (isNotePlace(reader, index) &&
    restrictsAsNote(reader.line(index), reader.source.tables.vocabulary) &&
    findRestriction(reader.line(index), 'note') === undefined)
