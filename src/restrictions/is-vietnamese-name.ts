/** Letters that only Vietnamese has. */
const VIETNAMESE = /[\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/
/** Two to five words with a capital and small letters each. Vietnamese writes only names so. */
const NAME = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$/u

/**
 * Whether a line is the name of a Vietnamese person. Without the marks on its vowels, the commonest family names are words of publishing.
 *
 * @example isVietnameseName('Đặng Thị Mai Hoa') // true
 * @example isVietnameseName('Chưa đăng') // false
 */
export const isVietnameseName = (line: string): boolean => VIETNAMESE.test(line) && NAME.test(line.trim())
