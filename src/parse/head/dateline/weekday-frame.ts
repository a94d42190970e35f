import { foldSpelling } from '../../fold-spelling'
import type { Tables } from '../../tables'
import type { DatelineCandidate } from './dateline-candidate'
import { isGreeting } from './is-greeting'

/** Place, weekday and a full stop with a dash, the datelines of old print: `Port Ardle, Friday night.—The storm`. */
const FRAME =
  /^(\p{Lu}[\p{L}\p{M}.'’ -]{1,40}?)(?:, (\p{Lu}[\p{L}\p{M}.' ]{1,20}))?, ((\p{L}[\p{L}\p{M}]+)(?: \p{L}{2,10})?)\.\s?(?:[—–]|--?)\s?(?=[\p{Lu}"“„«])/u
/** The marks that end the frame: a full stop and a dash. */
const STOPPED = /\.\s?[—–-]/
const REACH = 100 // characters
const WORDS = 4 // maximum words of a place

/**
 * Returns the dateline of a paragraph that opens with a place, a weekday, and a full stop with a dash. Undefined for any other paragraph.
 * `Paris, lundi soir. — La tempête`, `PORT ARDLE, Kent, Friday.—The storm`; not: `Port Ardle, Friday. The storm`.
 */
export function weekdayFrame(text: string, tables: Tables): DatelineCandidate | undefined {
  const opening = text.slice(0, REACH)
  const match = STOPPED.test(opening) ? FRAME.exec(opening) : null // few paragraphs have the marks
  const [all = '', place = '', region, date = '', weekday = ''] = match ?? []
  if (!match || place.split(' ').length > WORDS || !tables.weekdays.has(foldSpelling(weekday))) return undefined
  if (isGreeting(place, tables)) return undefined // Dear Sir, Friday.—
  const at = all.indexOf(date, place.length)
  return {
    shape: 'D13',
    end: all.trimEnd().length,
    places: [
      {
        start: 0,
        end: place.length,
        ...(region !== undefined && { region: { start: place.length + 2, end: place.length + 2 + region.length } }),
      },
    ],
    date: { start: at, end: at + date.length },
    credits: [],
    certainty: 'sure',
  }
}
