import { stemBits } from '../stem-bits'
import type { StoryLine } from './story-line'

const HOUSE = stemBits.house
const LONGEST = 60 // letters
const LONGEST_CASELESS = 16 // letters of Chinese, Japanese or Korean, whose words no space parts
const MOST = 8 // words

/**
 * Whether a line may be the name of a newspaper, an office or a company: it has a word of such names, and their capitals.
 * `University of Lima`, `LIMA POLICE DEPARTMENT`; not: `The university votes to close`.
 */
export const isHouse = ({
  stems,
  words,
  small,
  capitalised,
  capitals,
  caseless,
  stopped,
  weight,
}: StoryLine): boolean =>
  (stems & HOUSE) !== 0 &&
  !stopped &&
  (caseless <= LONGEST_CASELESS || words > 1) &&
  weight <= LONGEST &&
  words <= MOST &&
  (small < 2 || small < capitalised || capitals === 0)
