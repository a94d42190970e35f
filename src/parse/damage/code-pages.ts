import { type DamageFinder, type DamageMatch, matches, singleEdit } from './finder'
import { type DecodedUnit, isSequence, unitsOf, utf8Units } from './utf8-units'

/** Charsets that UTF-8 is misread as, each with a pattern of typical sequences. Mac Roman has a finder of its own. */
const CHARSETS: readonly (readonly [charset: string, pattern: string])[] = [
  ['windows-1251', '[РС][\u0080-\u00bfЂ-џ‚-™€№]|вЂ'], // РњРѕСЃРєРІР°, donвЂ™t
  ['koi8-r', '[пя][─-╬©°²·÷ёЁ]|Б─'], // п°п╬я│п╨п╡п╟
  ['ibm866', '[╨╤]|тА'], // ╨Ь╨╛╤Б╨║
  ['windows-1250', '[ĂÂĹÄ][\u0080-\u00bf‚-™€Ą-ž]|â€'], // fĂĽr
  ['windows-1256', '[طظ][\u0080-\u00bf‚-™€پ-ے]|ï»'], // ط§ظ„
  ['windows-1252', '[ÐÑØÙ×][\u0080-\u00bf‚-™€Œ-ž]'], // ÐœÐ¾ÑÐºÐ²Ð°
]
const SUSPECT = /* @__PURE__ */ new RegExp(CHARSETS.map(([, pattern]) => pattern).join('|'))
/** Two or more adjacent characters beyond ASCII, without line breaks. */
const RUN = /[^\0-\x7f\u2028\u2029]{2,}/g
/** Plausible decoded characters: letters of Latin, Cyrillic, Hebrew and Arabic, quotation marks and the like. */
const PLAUSIBLE =
  /^[\u00a0-\u017f\u0401-\u045f\u0490\u0491\u05d0-\u05ea\u060c\u061b\u061f-\u0652\u0660-\u066a\u0670-\u06d3\u2010-\u203a\u20ac\u2116\u2122]$/
const LONG = 6 // characters of a run that is not UTF-8 by chance
/** Capital after a small letter, which shows mojibake inside a word: `fĂĽr` */
const INSIDE = /^\p{Ll}\p{Lu}/u
const SEVERAL = 3 // runs, or one run that decodes to a quotation mark

/**
 * Finds UTF-8 misread in a code page of Eastern Europe, Russia or the Arab world: `РњРѕСЃРєРІР°`, `fĂĽr`, `donвЂ™t`; not: `её «Москва»`,
 * `Äš`
 */
export const codePages: DamageFinder = (text, from, to) => {
  if (!SUSPECT.test(text)) return []
  let best: readonly DamageMatch[] = []
  for (const [charset, pattern] of CHARSETS) {
    const bytes = new RegExp(pattern).test(text) ? bytesOf(charset) : undefined
    const found = bytes ? sequences(text, from, to, (unit) => (unit < 0x80 ? unit : (bytes.get(unit) ?? -1))) : []
    if (found.length > best.length) best = found
  }
  return [...best]
}

/**
 * Returns a match for each character decoded from adjacent characters whose bytes are all valid UTF-8.
 * Returns an empty list if these are so few that their bytes may be valid by chance.
 */
function sequences(text: string, from: number, to: number, byteOf: (unit: number) => number): DamageMatch[] {
  const found: DamageMatch[] = []
  let sure = 0
  for (const { 0: run, index } of matches(RUN, text, from, to)) {
    const units = utf8Units(unitsOf(text, index, run.length), byteOf)
    if (!units.every(isPlausibleSequence)) continue
    const quoted = units.some(({ code, end, start }) => code >= 0x2010 && code < 0x2040 && end - start === 3)
    sure += quoted || run.length >= LONG || INSIDE.test(text.slice(Math.max(0, index - 1), index + 1)) ? SEVERAL : 1
    for (const { start, end, code } of units) found.push(singleEdit('mojibake', start, end, String.fromCodePoint(code)))
  }
  return sure >= SEVERAL ? found : []
}

const isPlausibleSequence = (unit: DecodedUnit): boolean =>
  isSequence(unit) && PLAUSIBLE.test(String.fromCodePoint(unit.code))

const tables = new Map<string, ReadonlyMap<number, number> | undefined>()

/** Returns the byte of each character from byte 0x80 on in a charset; undefined if the engine does not support the charset. */
function bytesOf(charset: string): ReadonlyMap<number, number> | undefined {
  if (tables.has(charset)) return tables.get(charset)
  let table: ReadonlyMap<number, number> | undefined
  try {
    const characters = new TextDecoder(charset).decode(Uint8Array.from({ length: 0x80 }, (_, i) => 0x80 + i))
    table = new Map([...characters].map((character, i) => [character.charCodeAt(0), 0x80 + i]))
  } catch {
    table = undefined
  }
  tables.set(charset, table)
  return table
}
