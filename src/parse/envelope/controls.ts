/** Control characters of wire messages, by their ASCII names. */
export const NUL = 0x00
export const SOH = 0x01 // opens a header
export const STX = 0x02 // opens the text
export const ETX = 0x03 // closes the text
export const EOT = 0x04 // closes the message
export const ENQ = 0x05 // opens a line of codes, before the header
export const BS = 0x08 // opens a line of a table
export const LF = 0x0a
export const FF = 0x0c // a story ends
export const CR = 0x0d
export const DLE = 0x10 // a space band or a quad
export const SYN = 0x16 // comes twice before SOH
export const RS = 0x1e // a space, in agate
export const US = 0x1f // ends the number; a space, in agate
export const DEL = 0x7f // fills time
export const CARET = 0x5e

/** Whether a unit is padding between messages: NUL, DEL, EOT, SYN, FF or white space. */
export const isIdle = (unit: number): boolean =>
  unit === NUL ||
  unit === EOT ||
  unit === SYN ||
  unit === DEL ||
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0xfeff
