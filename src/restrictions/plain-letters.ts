import { latinLookalikes } from '../lexicon/latin-lookalikes'
import { isAscii } from '../text/is-ascii'
import { partitionPoint } from '../text/partition-point'

/**
 * Characters without a width, hyphens outside ASCII, combining marks, letters of Hangul in parts, full-width letters and digits,
 * letters of mathematics and in circles, and letters of two scripts side by side.
 */
const ODD =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2010\u2011\u202a-\u202e\u2060-\u2064\ufeff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[\u200c\u200d](?=[\0-\u05ff])|[\u0300-\u036f]|[\u1100-\u11ff]|[\u3099\u309a\u24b6-\u24e9\u2100-\u214f\u1d2c-\u1d6a]|\ud835[\udc00-\udfff]|\ud83c[\udd30-\udd49]|[A-Za-z][\u0370-\u04ff]|[\u0370-\u04ff][A-Za-z]/
/** Letters of mathematics, in circles and raised ones, which have the shape of Latin ones: `𝐊`, `Ⓚ`. Read as capitals: they call out. */
const SHAPED = /[\u24b6-\u24e9\u2100-\u214f\u1d2c-\u1d6a]|\ud835[\udc00-\udfff]|\ud83c[\udd30-\udd49]/g
/** Word with letters of Latin and of Cyrillic or Greek. */
const MIXED = /(?=[A-Za-z]*[\u0370-\u04ff])(?=[\u0370-\u04ff]*[A-Za-z])[A-Za-z\u0370-\u04ff]+/g
/** Characters without a width; joiners only where they have no effect, as Persian and Hindi need them. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\u200c\u200d](?=[\0-\u05ff])/g
const HYPHENS = /[\u2010\u2011]/g
const WIDE = /[\uff01-\uff5e]/g
/** The characters that `isMistyped` is about. */
const MISTYPED = /(?<=[A-Z])(?:0(?!\d)|1(?=[A-Z]))/g
const FROM_ASCII = 0xfee0 // distance of a full-width character from its ASCII one

/**
 * Returns a text with composed letters of usual width, ASCII hyphens, without invisible characters.
 *
 * @example plainLetters('K\u200bILL') // 'KILL'
 * @example plainLetters('ＫＩＬＬ') // 'KILL'
 * @example plainLetters('КILL') // 'KILL', after a Cyrillic letter
 * @example plainLetters('H0LD') // 'HOLD'
 * @example plainLetters('Kill') // unchanged
 */
export function plainLetters(written: string): string {
  const text = written.replace(MISTYPED, (digit) => (digit === '0' ? 'O' : 'I'))
  if (isAscii(text) || !ODD.test(text)) return text
  return text
    .normalize('NFC')
    .replace(SHAPED, (letter) => letter.normalize('NFKC').toUpperCase())
    .replace(MIXED, (word) => word.replace(/[^A-Z]/gi, (letter) => latinLookalikes.get(letter) ?? letter))
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - FROM_ASCII))
}

/** Returns the offset in `text` that corresponds to an offset in `plain`, its plain letters. Logarithmic in the length. */
export function offsetBeforePlain(text: string, plain: string, offset: number): number {
  if (text === plain) return offset
  return partitionPoint(0, text.length, (middle) => plainLetters(text.slice(0, middle)).length < offset)
}
