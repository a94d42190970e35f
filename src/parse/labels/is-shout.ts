import { stemBits } from '../stem-bits'
import { MARKS } from './line-facts'
import type { StoryLine } from './story-line'

/** Whether a line is three words or more in capitals, without digits, slashes and brackets: `TALKS END AT DAWN`; not: `FERRY/STRIKE`. */
export const isShout = ({ words, smalls, capitals, digits, marks, part, stems, last }: StoryLine): boolean =>
  words > 2 &&
  smalls === 0 &&
  capitals > words &&
  last !== 0x29 &&
  digits === 0 &&
  (marks & MARKS.slash) === 0 &&
  !part &&
  (stems & stemBits.notice) === 0
