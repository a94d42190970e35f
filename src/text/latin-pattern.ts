import { isLatin } from './is-latin'
import { replaceClasses } from './replace-classes'

const CASED = String.raw`A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\xff`

/** Characters of Latin texts in the Unicode classes of most patterns, as in brackets of a pattern. */
const MEMBERS: Readonly<Record<string, string>> = {
  L: String.raw`${CASED}\xaa\xba`,
  Lu: String.raw`A-Z\xc0-\xd6\xd8-\xde`,
  Ll: String.raw`a-z\xb5\xdf-\xf6\xf8-\xff`,
  Lo: String.raw`\xaa\xba`,
  M: '',
  N: String.raw`0-9\xb2\xb3\xb9\xbc-\xbe`,
  Nd: '0-9',
  P: String.raw`!-#%-*,-\/:;?@\[-\]_{}\xa1\xa7\xab\xb6\xb7\xbb\xbf\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205e`,
  S: String.raw`$+<->\^\x60|~\xa2-\xa6\xa8\xa9\xac\xae-\xb1\xb4\xb8\xd7\xf7\u2044\u2052`,
  Sc: String.raw`$\xa2-\xa5`,
  Zs: String.raw` \xa0\u2000-\u200a\u202f\u205f`,
}
/** The classes that a pattern with the flag `i` extends to the letters of the other case. */
const ANY_CASE: Readonly<Record<string, string>> = { Lu: CASED, Ll: CASED }
const OTHER_SCRIPT = /^(?:Script|sc)=(?!Latin|Latn|Common|Zyyy)/

/**
 * Returns the source of a pattern that gives the same matches in texts for which {@link isLatin} is true: a Unicode class has its
 * characters of these texts alone.
 *
 * @example latinPattern('^\\p{Nd}[\\p{Nd}\\p{M}]+$') // '^[0-9][0-9]+$'
 */
export function latinPattern(source: string, flags = 'u'): string {
  const anyCase = flags.includes('i')
  const membersOf = (unicodeClass: string, name: string): string =>
    (unicodeClass.startsWith('\\p') ? knownMembers(name, anyCase) : undefined) ??
    testMembers(unicodeClass, name, anyCase)
  return replaceClasses(source, membersOf) ?? source
}

const knownMembers = (name: string, anyCase: boolean): string | undefined =>
  anyCase ? (ANY_CASE[name] ?? MEMBERS[name]) : (MEMBERS[name] ?? (OTHER_SCRIPT.test(name) ? '' : undefined))

const LAST = 0x206f

/** Returns the characters of the set that match a Unicode class such as `\P{Lu}`, each escaped. */
function testMembers(unicodeClass: string, name: string, anyCase: boolean): string {
  const others = anyCase ? undefined : MEMBERS[name] // of `\P{L}`
  const one = new RegExp(others === undefined ? unicodeClass : `[^${others}]`, anyCase ? 'iu' : 'u')
  let members = ''
  for (let unit = 0; unit <= LAST; unit++) {
    const sign = String.fromCharCode(unit)
    if (isLatin(sign) && one.test(sign)) members += `\\u${unit.toString(16).padStart(4, '0')}`
  }
  return members
}
