import { CHARACTER_CLASS, DIGIT, SMALL } from '../../../text/characters'
import { unitAt } from '../../../text/unit-at'
import type { Tables } from '../../tables'

const REACH = 110 // characters within which a dateline must end
/**
 * Credit in a bracket before a separator: `DUBLIN, April 24 (Reuters) - Irish`, `Berlin (dpa) – Die`; not:
 * `The president (who is ill), and`
 */
const CREDITED = /^[^()（）]{2,60}[ ,.]\(([^()]{2,30})\) ?(?:-{1,2}|[–—_:]) ?(?=\S)/

/**
 * Place in capitals and a day, without a credit or with one after a comma: `DUBLIN, April 24 - Irish`, `DUBLIN, March 3, Allied Cable -- Irish`;
 * not: `Dublin, who won 24 - 12`
 */
const CAPITALS =
  /^\p{Lu}[\p{Lu}\p{M}’'. -]{2,40}, \p{Lu}[\p{L}.]{2,10} \d{1,2}(?:, \p{Lu}[\p{L} ]{1,24})? (?:-{1,2}|[–—]) (?=\p{Lu})/u
/**
 * Name, perhaps a date, a bracket of one word and a dash before a sentence, by their shape alone: `Rutholm (nord-wire) - Nach elf Wochen`; not:
 * `Jones (30) - the`
 */
const SHAPED =
  /^\p{Lu}[\p{L}\p{M}’'.-]*(?: (?:\p{Lu}[\p{L}\p{M}’'.-]*|\p{Ll}{1,3})){0,3}(?:, (?=[^,(]{0,24}\d)[\p{L}\d. ]{2,24})? \(\p{L}[\p{L}-]{1,20}\) ?(?:-{1,2}|[–—]) (?=[\p{Lu}"“„«‘])/u

/**
 * Whether a line opens with an unmistakable dateline, so that it starts a new block: `Berlin (dpa) – Die`; not:
 * `The president (who is ill) - and`.
 */
export function opensWithSureDateline(line: string, { credits }: Tables): boolean {
  if (mayOpenInCapitals(line) && CAPITALS.test(line)) return true
  const bracket = line.indexOf('(')
  if (bracket < NEAREST_CREDIT || bracket > FARTHEST_CREDIT) return false
  const credit = CREDITED.exec(line.slice(0, REACH))?.[1]
  return credit !== undefined && (credits.has(credit) || credit.split('/').every((name) => credits.has(name.trim())))
}

const NEAREST_CREDIT = 3 // characters before the bracket of a credit, see CREDITED
const FARTHEST_CREDIT = 61

/** Whether neither of the first two characters is a small letter or a digit, which {@link CAPITALS} has in neither place. */
const mayOpenInCapitals = (line: string): boolean =>
  isCapitalOrSign(unitAt(line, 0)) && isCapitalOrSign(unitAt(line, 1))

const isCapitalOrSign = (unit: number): boolean => CHARACTER_CLASS[unit] !== SMALL && CHARACTER_CLASS[unit] !== DIGIT

/** Whether a line has the shape of a dateline of any outlet: `Rutholm (nord-wire) - Nach elf Wochen`. A sentence may have it too, where a line broke. */
export function opensLikeDateline(line: string): boolean {
  const bracket = line.indexOf('(')
  return bracket > 1 && bracket < FARTHEST && SHAPED.test(line)
}
const FARTHEST = 80 // characters within which the bracket opens: a quick test, as all lines of a head are tested
