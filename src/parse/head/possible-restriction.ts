import { OPENING } from '../../restrictions/core-words'
import { isPossibleRestrictionIn } from '../../restrictions/is-possible-restriction-in'
import type { HeadPart, TailPart } from '../reader'
import { isMailField } from './is-mail-field'
import { isPartialHold } from './is-partial-hold'
import { labelledRestriction } from './labelled-restriction'
import { addNotice } from './notice'
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
    (reader.coreWords(index).contained <= OPENING && isPartialHold(reader.line(index))),
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
