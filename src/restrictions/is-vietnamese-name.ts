import { vietnameseFamilyNames } from '../lexicon/restrictions/vietnamese-family-names'
import { once, words } from '../lexicon/words'

/** Two to five words with a capital and small letters each. */
const NAME = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$/u
const FAMILIES = /* @__PURE__ */ once(() => new Set(words(vietnameseFamilyNames)))

/**
 * Whether a line is the name of a Vietnamese person. Without the marks on its vowels, a frequent family name is a word of publishing.
 *
 * @example isVietnameseName('Đặng Thị Mai Hoa') // true
 * @example isVietnameseName('Cấm Phổ Biến') // false
 */
export const isVietnameseName = (line: string): boolean => {
  const name = line.trim()
  return NAME.test(name) && FAMILIES().has(name.slice(0, name.indexOf(' ')).toLowerCase())
}
