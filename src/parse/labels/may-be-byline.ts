import { stemBits } from '../stem-bits'
import type { StoryLine } from './story-line'

const NAMES = 4 // words of one person's name
const RIGHTS = 0xa9 // the sign that opens the credit of a picture: `© Ana Ruiz`
const PAIR = 7 // words of two names with `and` between

/**
 * Whether a line has some sign of a byline: an opening word, a job, an agency, an address, a comma, or no more than one or two names.
 * `Ana Ruiz`, `Ana Ruiz and Karl Roe`, `Our correspondent`; not: `The Town That Sold Its Lake`, `Press release`, which is a known rubric.
 */
export const mayBeByline = (line: StoryLine): boolean =>
  line.part === 'byline' || line.segmented === 'signed' || (!line.word && line.first !== RIGHTS && hasSign(line))

const hasSign = (line: StoryLine): boolean =>
  line.role !== undefined ||
  line.jobs ||
  line.contact ||
  line.agency > 0 ||
  line.caseless > line.smalls + line.capitals ||
  (line.stems & stemBits.author) !== 0 ||
  line.marks !== 0 ||
  line.words <= NAMES ||
  (line.words <= PAIR && line.small === 1)
