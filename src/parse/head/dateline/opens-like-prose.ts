import { placeParticles } from '../../../lexicon/name-particles'
import { words } from '../../../lexicon/words'
import { CAPITAL, CHARACTER_CLASS, SMALL } from '../../../text/characters'
import { unitAt } from '../../../text/unit-at'
import type { Tables } from '../../tables'

const REACH = 60 // characters
const MOST_AFTER = 2 // words after the first word that no name contains: a credit without brackets has as many
const PARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(words(placeParticles))
/** Last word of a news service, whose name may have any words before it: `The old harbour News, 27 January -` */
const OUTLET = /News|Press|Agency|Wire/

/**
 * Whether a paragraph opens with words that no name of a place, no date and no credit has: a quick test, which rejects most prose.
 * `The company said (in May) that`, `Ferry crews met -`; not: `Lima and Quito (AP)`, `Stratford upon Avon - The`, `He said: “No.”`
 */
export function opensLikeProse(text: string, tables: Tables): boolean {
  if (!isAsciiCapital(unitAt(text, 0)) || !isAsciiSmall(unitAt(text, 1))) return false
  const end = Math.min(text.length, REACH)
  let after = -1 // words after the first that is in no name
  for (let at = 0; at < end; ) {
    const from = at
    while (at < end && isAsciiLetter(text.charCodeAt(at))) at++
    if (at === from || at === end || text.charCodeAt(at) !== 0x20) return false
    if (after >= 0) after++
    else if (from > 0 && isAsciiSmall(text.charCodeAt(from))) {
      const word = text.slice(from, at)
      if (tables.and.has(word)) return false
      if (!mayBeInFrame(word, tables)) after = 0
    }
    if (after === MOST_AFTER) return !OUTLET.test(text.slice(0, REACH))
    at++
  }
  return false
}

/** Whether a word in small letters may be in the places or the date of a dateline: `upon`, `mai`. */
const mayBeInFrame = (word: string, { dateWords, months, weekdays }: Tables): boolean =>
  PARTICLES.has(word) || dateWords.has(word) || months.has(word) || weekdays.has(word)

const isAsciiLetter = (unit: number): boolean => isAsciiCapital(unit) || isAsciiSmall(unit)
const isAsciiCapital = (unit: number): boolean => unit < 0x80 && CHARACTER_CLASS[unit] === CAPITAL
const isAsciiSmall = (unit: number): boolean => unit < 0x80 && CHARACTER_CLASS[unit] === SMALL
