import { isSpace } from '../../../text/characters'
import type { DatelineCandidate } from './dateline-candidate'
import { isMediaName } from './model/media-words'

/**
 * Whether a name that may be a credit follows a dateline that has none, or one that may be a place a dateline of a credit alone:
 * `Hills Tribune` in `LIMA, April 24 – Hills Tribune. The`, `Lima` in `ANSA – Lima – The`.
 */
export function mayGoOn(text: string, { credits, places, end }: DatelineCandidate): boolean {
  if (places.length === 0) return PLACE_NEXT.test(text.slice(end, end + CREDIT))
  const name =
    credits.length === 0 && hasMarkSoon(text, end) ? GOES_ON.exec(text.slice(end, end + CREDIT))?.[1] : undefined
  return name !== undefined && (DOMAIN.test(name) || isMediaName(name))
}

/** Name of a site: `example.org`; not: initials, as in `The U.S.`. */
const DOMAIN = /\.\p{L}{2}/u

const CREDIT = 44 // characters within which the mark after a credit must follow
const PLACE_NEXT = /^\s*\p{L}[^\s,:]*(?:\s[^\s,:]+){0,2}\s?[–—-]\s/u
const GOES_ON = /^\s*(\p{L}[^\s,:]*(?:\s[^\s,:]+){0,3}?)(?:\.\s|:\s|\s?[–—-]+\s)/u

const WORDS = 4 // of a credit

/** Whether a full stop, a colon or a dash follows at most four words without a comma: a quick test, as after most datelines none does. */
function hasMarkSoon(text: string, from: number): boolean {
  const end = Math.min(text.length, from + CREDIT)
  let at = from
  while (at < end && isSpace(text.charCodeAt(at))) at++
  for (let spaces = 0; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x2e || unit === 0x3a || unit === 0x2d || unit === 0x2013 || unit === 0x2014) return true
    if (unit === 0x2c || (isSpace(unit) && ++spaces > WORDS)) return false
  }
  return false
}
