/** Whether a UTF-16 unit is a letter of ASCII; false for 0, as outside a text. */
export const isAsciiLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
