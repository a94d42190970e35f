/** The usual length of a word with its vowel signs in a script without spaces between words, in characters. */
export const UNSPACED_WORD = 6

/** Whether a character is of a script that is written without spaces between words: Thai, Lao, Burmese or Khmer; not Chinese. */
export const isUnspaced = (unit: number): boolean =>
  (unit >= 0x0e00 && unit < 0x0f00) || (unit >= 0x1000 && unit < 0x10a0) || (unit >= 0x1780 && unit < 0x1800)
