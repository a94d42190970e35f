import { isAscii } from '../text/is-ascii'

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Whether a text has a letter of a script without spaces between words. Most texts are in ASCII, which is cheaper to test. */
export const isDense = (text: string): boolean => !isAscii(text) && DENSE.test(text)
