/**
 * Returns the source of a pattern with the characters of some texts in place of each Unicode class, as `\p{L}` is costly: V8 takes up to a
 * millisecond to make a pattern with two of them.
 *
 * @param membersOf returns the characters of a class such as `\p{Lu}`, as in brackets of a pattern; undefined if it does not know the class,
 * then the result is undefined too
 */
export function replaceClasses(
  source: string,
  membersOf: (unicodeClass: string, name: string) => string | undefined,
): string | undefined {
  let found = ''
  let inBrackets = false
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at)
    if (sign !== '\\') {
      if (sign === '[' || sign === ']') inBrackets = sign === '['
      found += sign
      continue
    }
    const kind = source.charAt(++at)
    if ((kind !== 'p' && kind !== 'P') || source.charAt(at + 1) !== '{') {
      found += sign + kind
      continue
    }
    const end = source.indexOf('}', at)
    const members = membersOf(source.slice(at - 1, end + 1), source.slice(at + 2, end))
    if (members === undefined) return undefined
    found += inBrackets ? members : `[${members}]`
    at = end
  }
  return found
}
