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
  let inBrackets = false
  let isKnown = true
  const written = source.replace(SIGN, (sign: string, name?: string) => {
    if (name === undefined) {
      if (sign === '[' || sign === ']') inBrackets = sign === '['
      return sign
    }
    const members = membersOf(sign, name)
    if (members === undefined) isKnown = false
    return inBrackets ? `${members}` : `[${members}]`
  })
  return isKnown ? written : undefined
}

/** A Unicode class with its name, any other escape, or a bracket. */
const SIGN = /\\(?:[pP]\{([^}]*)\}|[\s\S])|[[\]]/g
