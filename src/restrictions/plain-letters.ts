import { partitionPoint } from '../text/partition-point'

/** Characters without a width, combining marks, letters of Hangul in parts, and full-width letters and digits. */
const ODD =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[\u200c\u200d](?=[\0-\u05ff])|[\u0300-\u036f]|[\u1100-\u11ff]|[\u3099\u309a]/
/** Characters without a width; joiners only where they have no effect, as Persian and Hindi need them. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\u200c\u200d](?=[\0-\u05ff])/g
const WIDE = /[\uff01-\uff5e]/g
const FROM_ASCII = 0xfee0 // distance of a full-width character from its ASCII one

/**
 * Returns a text with composed letters of usual width, without invisible characters.
 *
 * @example plainLetters('K\u200bILL') // 'KILL'
 * @example plainLetters('ＫＩＬＬ') // 'KILL'
 * @example plainLetters('Kill') // unchanged
 */
export function plainLetters(text: string): string {
  if (!ODD.test(text)) return text
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - FROM_ASCII))
}

/** Returns the offset in `text` that corresponds to an offset in `plain`, its plain letters. Logarithmic in the length. */
export function offsetBeforePlain(text: string, plain: string, offset: number): number {
  if (text === plain) return offset
  return partitionPoint(0, text.length, (middle) => plainLetters(text.slice(0, middle)).length < offset)
}
