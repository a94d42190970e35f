import { macRomanByteOf } from '../../text/mac-roman'
import { type DamageFinder, type DamageMatch, matches, singleEdit } from './finder'
import { type DecodedUnit, isSequence, unitsOf, utf8Units } from './utf8-units'

/** Mac Roman characters of the bytes 0x80 to 0xbf, which continue a character in UTF-8. */
const GOES_ON = 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø'
/** UTF-8 misread as Mac Roman: `‚Äú`, `√©`, `¬£`, `≈Ç`, `–ú–æ`; not: `√2`, `«Él`, `„Öl`. */
const SUSPECT = /* @__PURE__ */ new RegExp(`[¬√ƒ≈‚ŒœŸÿ–—‰ÂÊÁËÈÍÎÏÌÓÔ‡·„][${GOES_ON}]`)
const RUN = /* @__PURE__ */ new RegExp(`[${GOES_ON}¬√ƒ≈‚ŒœŸÿ–—“”‘’÷◊⁄€‹›ﬁﬂ‡·„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ff]{2,}`, 'g')

const TIMES = 2 // maximum number of times that a text was misdecoded
/** Minimum number of adjacent sequences that cannot be chance. Misread Russian and Chinese text has so many in a row. */
const CHAIN = 3

/** Finds UTF-8 misread as Mac Roman: `the mayor‚Äôs caf√©`, `–ú–æ—Å–∫–≤–∞`. Not: `√π`, `≈£5`, `– Él`, `‚Ähnlich‘`. */
export const macRoman: DamageFinder = (text, from, to) => {
  if (!SUSPECT.test(text)) return []
  const found: DamageMatch[] = []
  for (const match of matches(RUN, text, from, to)) {
    let units = utf8Units(unitsOf(text, match.index, match[0].length), macRomanByteOf)
    const chained = units.length >= CHAIN && units.every(isSequence)
    const sure = chained ? units : units.filter((unit) => isSureMojibake(text, unit))
    if (sure.length === 0) continue
    for (let time = 1; time < TIMES && units.some(({ code }) => code === ROOT || code === LOW); time++)
      units = utf8Units(units, macRomanByteOf)
    for (const unit of units.filter(isSequence))
      if (chained || isSureMojibake(text, unit))
        found.push(singleEdit('mojibake', unit.start, unit.end, String.fromCodePoint(unit.code)))
  }
  return found
}

const ROOT = 0x221a // √
const LOW = 0x201a // ‚

/** Mathematical signs that follow a root or an approximation sign in undamaged copy: `√π`, `≈∞`. */
const SUM = /[π∑∏∫∂∞∆Ω±≤≥≠]/
const LETTER = /\p{L}/u

/** Whether a decoded sequence is mojibake beyond doubt, even alone. */
function isSureMojibake(text: string, { start, end, code }: DecodedUnit): boolean {
  if (end - start < 2 || code < 0xa0) return false
  switch (text.charAt(start)) {
    case '‚': // ‚Äú, ‚Ç¨; a sequence of three
      return true
    case '¬': // ¬£, ¬´
      return true
    case 'ƒ': // ƒç
      return true
    case '√': // √©; not √π
    case '≈': // ≈Ç; not ≈£5
      return LETTER.test(text.charAt(start - 1)) || (!SUM.test(text.charAt(start + 1)) && !/\d/.test(text.charAt(end)))
    default:
      return false
  }
}
