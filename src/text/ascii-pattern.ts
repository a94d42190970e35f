const ASCII = 0x80
const SMALL = 'a-z'
const CAPITALS = 'A-Z'
const FIGURES = '0-9'

/** Characters of ASCII in the Unicode classes of most patterns, as in brackets of a pattern. */
const MEMBERS: Readonly<Record<string, string>> = {
  L: CAPITALS + SMALL,
  Lu: CAPITALS,
  Ll: SMALL,
  Lo: '',
  M: '',
  N: FIGURES,
  Nd: FIGURES,
  P: String.raw`!-#%-*,-\/:;?@\[-\]_{}`,
  S: String.raw`$+<->\^\x60|~`,
  Sc: '$',
  Zs: ' ',
}
const OTHER_SCRIPT = /^(?:Script|sc)=(?!Latin|Latn|Common|Zyyy)/

/**
 * Returns the source of a pattern that gives the same matches in a text in ASCII: a Unicode class has its characters of ASCII alone. V8
 * makes such a pattern in a tenth of the time.
 *
 * @example asciiPattern('^\\p{Lu}[\\p{L}\\p{M}]+$') // '^[A-Z][A-Za-z]+$'
 */
export function asciiPattern(source: string): string {
  let inBrackets = false
  return source.replace(/\\(?:([pP])\{([^}]*)\}|[\s\S])|[[\]]/g, (sign: string, kind?: string, name?: string) => {
    if (kind === undefined || name === undefined) {
      if (sign === '[' || sign === ']') inBrackets = sign === '['
      return sign
    }
    const members = kind === 'p' ? membersOf(name) : testMembers(name, false)
    return inBrackets ? members : `[${members}]`
  })
}

const membersOf = (name: string): string => MEMBERS[name] ?? (OTHER_SCRIPT.test(name) ? '' : testMembers(name, true))

/** Returns the characters of ASCII that are in a Unicode class, or those that are not. Each is escaped. */
function testMembers(name: string, isIn: boolean): string {
  const one = new RegExp(MEMBERS[name] ? `[${MEMBERS[name]}]` : `\\p{${name}}`, 'u')
  let members = ''
  for (let unit = 0; unit < ASCII; unit++)
    if (one.test(String.fromCharCode(unit)) === isIn) members += `\\x${unit.toString(16).padStart(2, '0')}`
  return members
}
