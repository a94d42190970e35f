/**
 * What must not reach a terminal or cannot be seen there: controls, halves of characters, noncharacters, line and paragraph separators,
 * and the format characters that turn or hide text. Joiners are spelling (Persian, Hindi, emoji), the Arabic number signs are letters.
 */
const HIDDEN =
  /(?!\u200C|\u200D|[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu

const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`

/** One character as it may be shown: itself, or as `\u{202E}` where it is a control, a direction sign or the like. */
export const escapeCharacter = (character: string): string => character.replace(HIDDEN, escaped)

/** A text as one line that is safe to show: white space as single blanks, controls and direction signs as `\u{202E}`. */
export const escapeLine = (text: string): string => escapeCharacter(text.replace(/[\t\n\r]+/g, ' '))
