import { HOUR_SIGNS } from '../lexicon/east-asian-dates'
import { wordsBeforeClock } from '../lexicon/time-prepositions'
import { embargoClockUnits, embargoHourUnits } from '../lexicon/units'
import { alternatives, once } from '../lexicon/words'
import { readRoles } from './read-roles'

const LONGEST = 200 // characters

/** Roles of a line that opens with a word for an embargo and a mark: `EMBARGO: `, `[Embargo] `, `【解禁】` */
const LABEL = /^-?[EeR][-:]/
/** Time of day: `6 a.m.`, `06:00`, `6 Uhr`, `午前2時` */
const CLOCK = /* @__PURE__ */ once(
  () =>
    new RegExp(
      String.raw`\d[:：.h]\d\d|(?:${alternatives(wordsBeforeClock)})\s\d{1,2}(?!\d)|\d\s?(?:[ap]\.?m\b|(?:${alternatives([...embargoClockUnits, ...embargoHourUnits])})(?!\p{L}))|\d\s?[${HOUR_SIGNS}]`,
      'iu',
    ),
)

/**
 * Whether a line has an embargo as its label, and times of day after it: `EMBARGO: radio 6 a.m. Friday, papers Saturday`; not: `Embargo: oil
 * and gas`. The headline of a story may open so too.
 */
export const isEmbargoLabel = (text: string): boolean =>
  text.length <= LONGEST && /\d/.test(text) && CLOCK().test(text) && LABEL.test(readRoles(text).text)
