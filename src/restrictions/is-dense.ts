const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const BEYOND_ASCII = /[^\0-\x7f]/

/** Whether a text has a letter of a script without spaces between words. Most texts are in ASCII, which is cheaper to test. */
export const isDense = (text: string): boolean => BEYOND_ASCII.test(text) && DENSE.test(text)
