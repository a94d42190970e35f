/*
 * Classes of UTF-16 units for the line reader.
 * The order matters: from PLAIN on, no single unit affects how a line is read; from CAPITAL on, a unit is part of a word.
 */
export const BREAK = 0 // ends a line
export const SPACE = 1 // white space inside a line
export const TAB = 2
export const IRREGULAR = 3 // not allowed in a Text, or only in a pair: controls, surrogates, noncharacters
export const STOP = 4 // . ! ?
const PLAIN = 5 // anything else
export const CAPITAL = 6 // Latin, Greek and Cyrillic capitals
export const SMALL = 7 // and small letters
export const DIGIT = 8

/** Class of every UTF-16 unit, with the unit as index. White space is `\s` of JavaScript; line breaks are LF, CR, NEL, LS, PS. */
export const CHARACTER_CLASS = /* @__PURE__ */ (() => {
  const table = new Uint8Array(65536).fill(PLAIN)
  table.fill(IRREGULAR, 0, 0x20)
  table.fill(IRREGULAR, 0xd800, 0xe000)
  for (const unit of [0xfffe, 0xffff]) table[unit] = IRREGULAR
  for (const unit of [0x0b, 0x0c, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff]) table[unit] = SPACE
  table.fill(SPACE, 0x2000, 0x200b)
  for (const unit of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) table[unit] = BREAK
  table[0x09] = TAB
  for (let unit = 0x41; unit < 0x530; unit++) {
    const letter = String.fromCharCode(unit)
    if (letter !== letter.toLowerCase()) table[unit] = CAPITAL
    else if (letter !== letter.toUpperCase()) table[unit] = SMALL
  }
  table.fill(DIGIT, 0x30, 0x3a)
  for (const unit of [0x2e, 0x21, 0x3f]) table[unit] = STOP
  return table
})()

/** Whether a unit is white space as in `\s` (NEL is not). */
export const isSpace = (unit: number): boolean => {
  const kind = CHARACTER_CLASS[unit]
  return kind === SPACE || kind === TAB || (kind === BREAK && unit !== 0x85)
}
