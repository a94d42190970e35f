/**
 * Characters that are unsafe or invisible in a terminal: control characters, lone surrogates, noncharacters, line and paragraph separators.
 * Also format characters that reorder or hide text, but not joiners, which are spelling (Persian, Hindi, emoji), and Arabic number signs,
 * which are letters.
 */
const HIDDEN =
  /(?!\u200C|\u200D|[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu

/** Returns the code of a character: `\u{202E}` for a direction mark. */
const codeEscape = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`

/** Returns a character as shown: itself, or `\u{202E}` for a control character, a direction mark or the like. */
export const escapeCharacter = (character: string): string => character.replace(HIDDEN, codeEscape)

/** Returns a text as one safe line: white space as single spaces, control characters and direction marks as `\u{202E}`. */
export const escapeLine = (text: string): string => escapeCharacter(text.replace(/[\t\n\r]+/g, ' '))
