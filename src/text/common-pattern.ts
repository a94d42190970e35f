import { replaceClasses } from './replace-classes'

/** Returns every second character from one to another: in Latin Extended, capitals and small letters take turns. */
const everySecond = (from: number, to: number): string =>
  String.fromCharCode(...Array.from({ length: (to - from) / 2 + 1 }, (_, index) => from + 2 * index))

/** Capitals of Latin Extended and of Vietnamese, and their small letters. */
const LATIN_CAPITALS = `${everySecond(0x100, 0x136)}${everySecond(0x139, 0x147)}${everySecond(0x14a, 0x178)}${everySecond(0x179, 0x17d)}\u01a0\u01af\u0218\u021a${everySecond(0x1ea0, 0x1ef8)}`
const LATIN_SMALL = `${everySecond(0x101, 0x137)}\u0138${everySecond(0x13a, 0x148)}\u0149${everySecond(0x14b, 0x177)}${everySecond(0x17a, 0x17e)}\u017f\u01a1\u01b0\u0219\u021b${everySecond(0x1ea1, 0x1ef9)}`
/** Letters without case: Hebrew, Arabic, Devanagari, Thai, Japanese, Chinese, Korean. */
const OTHERS = String.raw`\xaa\xba\u05d0-\u05ea\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u0904-\u0939\u093d\u0950\u0958-\u0961\u0972-\u097f\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e45\u3006\u303c\u3041-\u3096\u309f\u30a1-\u30fa\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff66-\uff6f\uff71-\uff9d`
const DIGITS = String.raw`0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19`

/** Characters of common texts in the Unicode classes of most patterns, as in brackets of a pattern. */
const MEMBERS: Readonly<Record<string, string>> = {
  L: String.raw`A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u021b\u0386\u0388-\u03ce\u0400-\u0491\u0640\u0971\u0e46\u1ea0-\u1ef9\u3005\u3031-\u3035\u303b\u309d\u309e\u30fc-\u30fe\uff21-\uff3a\uff41-\uff5a\uff70\uff9e\uff9f${OTHERS}`,
  Lu: String.raw`A-Z\xc0-\xd6\xd8-\xde\u0386\u0388-\u038f\u0391-\u03ab\u0400-\u042f\u0490\uff21-\uff3a${LATIN_CAPITALS}`,
  Ll: String.raw`a-z\xb5\xdf-\xf6\xf8-\xff\u0390\u03ac-\u03ce\u0430-\u045f\u0491\uff41-\uff5a${LATIN_SMALL}`,
  Lo: OTHERS,
  M: String.raw`\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u302a-\u302f\u3099\u309a`,
  N: String.raw`\xb2\xb3\xb9\xbc-\xbe\u3007\u3021-\u3029\u3038-\u303a${DIGITS}`,
  Nd: DIGITS,
  'Script=Arabic': String.raw`\u060d-\u061a\u061c-\u061e\u0620-\u063f\u0641-\u064a\u0656-\u066f\u0671-\u06f9`,
  'Script=Thai': String.raw`\u0e01-\u0e3a\u0e40-\u0e5b`,
  'Script=Han': String.raw`\u3005\u3007\u3021-\u3029\u3038-\u303b\u4e00-\u9fff`,
  'Script=Hiragana': String.raw`\u3041-\u3096\u309d-\u309f`,
  'Script=Katakana': String.raw`\u30a1-\u30fa\u30fd-\u30ff\uff66-\uff6f\uff71-\uff9d`,
  'Script=Hangul': String.raw`\u302e\u302f\uac00-\ud7a3`,
}

const OTHER =
  /[^\0-\u017f\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490\u0491\u05d0-\u05ea\u060c-\u06d5\u06f0-\u06f9\u0900-\u097f\u0e00-\u0e7f\u1ea0-\u1ef9\u2000-\u206f\u20ac\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]/

/** Whether a text has only characters that are frequent in copy of today: no rare letter or sign, and no emoji. */
export const isCommon = (text: string): boolean => !OTHER.test(text)

/**
 * Returns the source of a pattern that gives the same matches in texts for which {@link isCommon} is true: a Unicode class has its
 * characters of these texts alone. Undefined if it has a class that is not known here, or ignores case.
 */
export const commonPattern = (source: string, flags = 'u'): string | undefined =>
  flags.includes('i')
    ? undefined
    : replaceClasses(source, (unicodeClass, name) => (unicodeClass.startsWith('\\p') ? MEMBERS[name] : undefined))
