import { CHARACTER_CLASS, CAPITAL as FIRST_LETTER } from '../../text/characters'

/** Returns the number of words in a text; undefined for scripts written without spaces. */
export function wordCount(text: string): number | undefined {
  let count = 0
  let counted = false // whether this run of characters already has a letter or a digit
  let far = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) {
      if ((CHARACTER_CLASS[unit] ?? 0) >= FIRST_LETTER) {
        if (!counted) count++
        counted = true
      } else if (endsWord(unit)) counted = false
    } else if (endsWord(unit)) counted = false
    else if (!counted && LETTER.test(text.charAt(i))) {
      counted = true
      count++
    }
    if (unit >= 0x0e00) far = true
  }
  return far && UNSPACED.test(text) ? undefined : count
}

/** Whether a code unit separates words: a space, a control such as a line break, or a no-break space. */
export const endsWord = (unit: number): boolean => unit <= 0x20 || unit === 0xa0

const LETTER = /[\p{L}\p{N}\p{Cs}]/u

/** Two characters of a script written without spaces: Chinese, Japanese, Thai and others. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]{2}/u

const CAPITAL = /\p{Lu}/gu
const SMALL = /\p{Ll}/gu
const SAMPLE = 240 // characters examined for case
/** A tenth of `SAMPLE`. A text with more lower-case letters than this in its sample is not in capitals. */
const MANY_SMALL = 24

/** Whether a text is set in capitals: its first 240 characters have at least 8, with at most a tenth as many lower-case letters. */
export function isAllCaps(text: string): boolean {
  const end = Math.min(text.length, SAMPLE)
  let few = 0 // lower-case letters
  let large = 0
  let beyond = false
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x80) beyond = true
    else if (unit >= 0x61 && unit <= 0x7a && ++few > MANY_SMALL) return false
    else if (unit >= 0x41 && unit <= 0x5a) large++
  }
  if (!beyond) return large >= LEAST_CAPITALS && few * 10 <= large
  const sample = text.slice(0, SAMPLE)
  const small = sample.match(SMALL)?.length ?? 0
  const capitals = sample.match(CAPITAL)?.length ?? 0
  return capitals >= LEAST_CAPITALS && small * 10 <= capitals
}

const LEAST_CAPITALS = 8
