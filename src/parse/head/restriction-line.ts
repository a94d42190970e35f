import { findRestriction } from '../../restrictions/find-restriction'
import type { HeadPart, TailPart } from '../reader'
import { embargo } from './embargo'
import { notice } from './notice'
import { restrictionOpening } from './restriction-opening'

/**
 * Head and tail part: a line that certainly restricts the whole story: `EMBARGOED UNTIL 0001 GMT`, `KILL KILL KILL`.
 * Not: `Oil embargo lifted`. Tested first.
 */
export const restrictionLine: HeadPart & TailPart = {
  opensWith: restrictionOpening,
  opens: (line) => findRestriction(line, 'line') !== undefined,
  fits: (reader, index) => reader.restriction(index) !== undefined,
  read(reader, index) {
    const found = reader.restriction(index)
    if (!found) return 0
    return (found.kind === 'embargo' ? embargo.read(reader, index) : 0) || notice.read(reader, index)
  },
}
