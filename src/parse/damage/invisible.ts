import { type DamageFinder, type DamageMatch, matches, singleEdit } from './finder'

/** Soft hyphens, zero-width characters, and direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g
const ANY = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/
/** Right-to-left scripts: Arabic, Hebrew, Syriac, Thaana, N’Ko. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** Scripts that spell with zero-width joiners: Arabic and those of India, Tibet, Burma, Khmer, Mongolia. */
const JOINED = /[\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc]/
/** Scripts that separate words with zero-width spaces: Thai, Lao, Tibetan, Burmese, Khmer. */
const UNSPACED = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]/

/**
 * Finds invisible characters that are not part of the spelling. Joiners of Persian, Hindi and emoji stay, and direction marks of Arabic and
 * Hebrew.
 */
export const invisible: DamageFinder = (text, from, to) => {
  if (!ANY.test(text)) return []
  const found: DamageMatch[] = []
  let lineStart = -1
  let lineEnd = -1
  let rightToLeft = false
  for (const { 0: match, index } of matches(INVISIBLE, text, from, to)) {
    if (index >= lineEnd) {
      lineStart = text.lastIndexOf('\n', index) + 1
      lineEnd = text.indexOf('\n', index)
      if (lineEnd < 0) lineEnd = text.length
      rightToLeft = RIGHT_TO_LEFT.test(text.slice(lineStart, lineEnd))
    }
    const unit = match.charCodeAt(0)
    const before = text.charAt(index - 1)
    const after = text.charAt(index + 1)
    if (unit === 0xad) {
      found.push(singleEdit('soft-hyphen', index, index + 1, ''))
      continue
    }
    if (unit === 0xfeff && index === 0) continue // a byte order mark
    const direction = unit === 0x200e || unit === 0x200f || (unit >= 0x202a && unit <= 0x202e) || unit >= 0x2066
    if (direction && unit !== 0xfeff) {
      if (!rightToLeft) found.push(singleEdit('direction', index, index + 1, ''))
      continue
    }
    if (unit === 0x200b && (UNSPACED.test(before) || UNSPACED.test(after))) continue
    if ((unit === 0x200c || unit === 0x200d) && (JOINED.test(before) || JOINED.test(after))) continue
    if (unit === 0x200d && isPicture(text.charCodeAt(index - 1)) && isPicture(text.charCodeAt(index + 1))) continue
    found.push(singleEdit('zero-width', index, index + 1, ''))
  }
  return found
}

/** Whether a unit is a surrogate, a symbol, or part of an emoji sequence: `👩‍⚕️`. */
const isPicture = (unit: number): boolean =>
  (unit >= 0xd800 && unit < 0xe000) || (unit >= 0x2190 && unit < 0x2c00) || unit === 0xfe0f
