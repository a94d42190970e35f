import { isPossibleRestriction } from '../../restrictions/is-possible-restriction'
import type { HeadPart, TailPart } from '../reader'
import { labelledRestriction } from './labelled-restriction'
import { isMailField } from './mail-header'
import { addNotice } from './notice'
import { restrictionOpening } from './restriction-opening'

/**
 * Part: a line that likely, but not certainly, restricts the whole story: `Sit on this story until 6 p.m.` Added as a notice of kind
 * `possible`.
 */
export const possibleRestriction: HeadPart & TailPart = {
  opensWith: restrictionOpening,
  opens: (line) => isPossibleRestriction(line),
  fits: (reader, index) => reader.isPossibleRestriction(index),
  read(reader, index) {
    if (!reader.isPossibleRestriction(index)) return 0
    const line = reader.line(index)
    addNotice(reader, index, (isMailField(line) ? labelledRestriction(line) : undefined) ?? 'possible')
    return 1
  },
}
