const SMALL_WORD = 3 // letters of a connecting word, in any language with vowels
/** Word of a script that leaves out vowels, where words of three letters are more than connecting words. */
const HEBREW = 0x590 // lowest unit of these scripts
const WITHOUT_VOWELS = /^[\p{Script=Hebrew}\p{Script=Arabic}]{3}/u

/** Returns the role of a word in no table, by its form: `O` in capitals, `o` in small letters, `x` without case, `D` for a short one. */
export function unknownRole(token: string): string {
  const unit = token.charCodeAt(0)
  if (unit < 0x80 && token.length > SMALL_WORD) return unit < 0x61 ? 'O' : 'o'
  const first = token.charAt(0)
  const capital = first !== first.toLowerCase()
  if (token.length <= SMALL_WORD && !/\d/.test(token) && (unit < HEBREW || !WITHOUT_VOWELS.test(token))) return 'D'
  return capital ? 'O' : first === first.toUpperCase() ? 'x' : 'o'
}
