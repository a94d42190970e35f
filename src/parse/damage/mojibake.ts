import { CAPITAL, CHARACTER_CLASS, SMALL } from '../../text/characters'
import { windows1252ByteOf } from '../../text/windows-1252'
import { type DamageFinder, type DamageMatch, matches, singleEdit } from './finder'
import { type DecodedUnit, isSequence, unitsOf, utf8Units } from './utf8-units'

/** UTF-8 misread as Windows-1252 or Latin-1: a character of a lead byte, then one of a continuation byte. */
const SUSPECT = /[\u00c2-\u00f4][\u0080-\u0084\u0086-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/
const RUN = /[\u00c2-\u00f4][\u0080-\u0084\u0086-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+/g

/** Certainty that a sequence is mojibake. */
type Strength = 'sure' | 'likely' | 'unlikely'

const TIMES = 3 // maximum number of times that a text was misdecoded

/** Finds UTF-8 misread as Windows-1252 or Latin-1: `didnâ€™t`, `CafÃ©`, twice: `didnÃ¢â‚¬â„¢t`. Not: `Brontë…”`, `« le café »`, `NÃO`. */
export const mojibake: DamageFinder = (text, from, to) => {
  if (!SUSPECT.test(text)) return []
  const likely: DamageMatch[] = []
  let sure = false
  for (const match of matches(RUN, text, from, to)) {
    let units = decodeUnits(unitsOf(text, match.index, match[0].length))
    const sequences = units.filter(isSequence)
    const rest = units.filter(
      (unit) => !isSequence(unit) && !QUOTES.has(unit.code) && unit.code !== 0x20ac && unit.code !== 0xe2,
    )
    if (sequences.length > 1 && rest.length > 0) {
      // bytes were lost: the rest is not valid UTF-8, and half a repair of a word is no better
      likely.push({ kind: 'mojibake', start: match.index, end: match.index + match[0].length, edits: [] })
      sure = true
      continue
    }
    const whole = sequences.length > 1 && sequences.length === units.length
    for (let time = 1; time < TIMES && units.some(isSequence); time++) units = decodeUnits(units, true)
    for (const { start, end, code } of units) {
      if (end - start < 2 || !isPlausible(text, start, code)) continue
      const strength = whole ? 'sure' : strengthOf(text.charCodeAt(start), text.charCodeAt(start + 1))
      if (strength === 'unlikely') continue
      if (strength === 'sure') sure = true
      likely.push(singleEdit('mojibake', start, end, String.fromCodePoint(code)))
    }
    if (!whole) sure = addLoneQuote(text, units, likely) || sure
  }
  if (!sure) return []
  return [...likely, ...findLeftovers(text, from, to)].sort((a, b) => a.start - b.start)
}

/**
 * Decodes characters of Windows-1252 or Latin-1 as UTF-8.
 * With `again`, decodes only sequences that no undamaged text has, so that a second pass does not change a repaired `Brontë…”`.
 */
const decodeUnits = (units: readonly DecodedUnit[], again = false): DecodedUnit[] =>
  utf8Units(units, windows1252ByteOf, again ? (lead, second) => strengthOf(lead, second) === 'sure' : undefined)

/** Characters that may follow an accented letter in undamaged copy: quotes, dashes, spaces, trademark signs: `Brontë…”`, `Nescafé™”`. */
const FOLLOWS = new Set([...'‘’“”–—…«»‹›™®©°†‡•·§¹²³ªº\u00a0'].map((mark) => mark.charCodeAt(0)))
const QUOTES = new Set([...'‘’“”–—…«»‹›™\u00a0'].map((mark) => mark.charCodeAt(0)))
/** First characters of sequences that hardly ever end a word in undamaged copy: Â, Ã, Ä, Å, Ð, Ñ, â. */
const LEADS = new Set([0xc2, 0xc3, 0xc4, 0xc5, 0xd0, 0xd1, 0xe2])

function strengthOf(lead: number, second: number): Strength {
  const natural = lead === 0xc2 ? false : lead === 0xc3 ? QUOTES.has(second) : FOLLOWS.has(second)
  if (!natural) return 'sure'
  return LEADS.has(lead) ? 'likely' : 'unlikely'
}

/** Whether a decoded character may occur in copy: no control, no private-use character, no small letter after two capitals (`AMANHû`). */
function isPlausible(text: string, start: number, code: number): boolean {
  if (/[\p{Cc}\p{Cn}\p{Co}]/u.test(String.fromCodePoint(code))) return false
  const capitals =
    start > 1 &&
    CHARACTER_CLASS[text.charCodeAt(start - 1)] === CAPITAL &&
    CHARACTER_CLASS[text.charCodeAt(start - 2)] === CAPITAL
  return !(capitals && CHARACTER_CLASS[code] === SMALL)
}

/** Adds a match for `â€` at the end of `units`; returns whether there is one. It is a closing quotation mark without its last byte. */
function addLoneQuote(text: string, units: readonly DecodedUnit[], found: DamageMatch[]): boolean {
  const last = units.at(-1)
  if (last?.code !== 0x20ac || text.charCodeAt(last.start - 1) !== 0xe2) return false
  found.push(singleEdit('mojibake', last.start - 1, last.end, '”'))
  return true
}

/** Rest of a sequence whose no-break space became a plain space: `Ã ` was `à`, and `Â ` was a no-break space. `Ã s` was `às`. */
const LEFTOVER = /(?<![\p{L}\p{N}])Ã (s(?!\p{L})| )?|Ã(?=\s)|Â(?=\s|$)/gu

function findLeftovers(text: string, from: number, to: number): DamageMatch[] {
  const found: DamageMatch[] = []
  for (const { 0: match, 1: tail, index } of matches(LEFTOVER, text, from, to)) {
    const closed = tail === 's' || tail === ' '
    if (match.startsWith('Â')) {
      if (!/\p{Lu}/u.test(text.charAt(index - 1))) found.push(singleEdit('mojibake', index, index + 1, ''))
    } else found.push(singleEdit('mojibake', index, index + (closed ? 2 : 1), 'à'))
  }
  return found
}
