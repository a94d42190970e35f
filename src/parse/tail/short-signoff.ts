import { photoPieces } from '../../lexicon/photo-words'
import { WORD_AFTER_AGENCY } from '../../lexicon/signoff-wording'
import { alternatives } from '../../lexicon/words'
import type { Tables } from '../tables'
import { isInitials } from './initials'

export type SignoffKind = 'contributors' | 'initials' | 'agency'

/** Maximum characters of initials, an address or the name of an agency. */
export const SHORT = 40

/**
 * Agency and desk initials: `dpa wsz jln npr`, `(Hina) abc de`, `(ats abc/def)`, `PTI ARB KV`, `UNI AKM SSP 1842`.
 * `WORD_AFTER_AGENCY` excludes `dpa said so`.
 */
const INITIALS_OF_HOUSE =
  /^\(?([^\s()]{2,7})\)?((?: (?:\p{Ll}{2,4}|\p{Lu}{2,3}|[a-z]{1,2}\d|yyzz)(?:\/\p{Ll}{2,4})*){1,6})(?: \d{4})?\)?$/u
/**
 * Agency alone, with or without marks: `(PAP)`, `/ritzau/`, `==Kyodo`, `--IANS`, `(©NTB)`, `（共同）`.
 * `(D-Ohio)` fits too, so `namesAgencies` must also be true of the name.
 */
const HOUSE =
  /^(?:==|[-–—]{1,2} ?)?[(（[［/<]*©?([^()（）[\]［］<>=]{2,40}?)(?:[)）\]］/>]+)?(?:-{1,2}|\(www\.[a-z.-]{3,30}\))?\.?$/u
/** Number of the story after its agency: `EFE 1011457` */
const STORY_NUMBER = / \d{5,9}$/
/** Mail address of the reporter alone on its line: `lcd@yna.co.kr` */
const ADDRESS = /^[a-z\d._-]{2,24}@[a-z\d-]+(?:\.[a-z]{2,4}){1,3}$/

/** Mail address after the name of the agency: `◎공감언론 뉴시스 abc@newsis.com` */
const ADDRESS_OF_HOUSE = /^(?:\S{2,10} )?(\S{2,10}) [a-z\d._-]{2,24}@[a-z\d-]+(?:\.[a-z]{2,4}){1,3}$/

/** Returns the kind of a short sign-off: initials, an address, an agency. Undefined for any other line. */
export function shortKind(line: string, tables: Tables): SignoffKind | undefined {
  if (line.length > SHORT) return undefined
  if (isInitials(line)) return 'initials'
  const addressed = line.includes('@')
  if (addressed && (ADDRESS.test(line) || tables.credits.has(ADDRESS_OF_HOUSE.exec(line)?.[1] as string)))
    return 'contributors'
  const house = line.includes(' ') ? INITIALS_OF_HOUSE.exec(line) : null
  if (house && tables.credits.has(house[1] as string) && !WORD_AFTER_AGENCY.test(house[2] as string)) return 'initials'
  const alone = HOUSE.exec(line)?.[1]
  if (alone && namesAgencies(alone.replace(STORY_NUMBER, ''), tables)) return 'agency'
  return isPlaceOfHouse(line, tables) ? 'agency' : undefined
}

/**
 * Whether a text names one or more known agencies, with or without a desk: `PAP`, `SDA-ATS`, `ritzau/AFP`, `Rom/Adnkronos`; not: `AFC-NFC`.
 */
export const namesAgencies = (text: string, { credits }: Tables): boolean =>
  credits.has(text) ||
  (/[/-]/.test(text) &&
    (text.split(/[/-]/).every((name) => credits.has(name)) ||
      credits.has(OF_DESK.exec(text)?.[1] as string) ||
      isDesked(DESKED.exec(text)?.[1], credits)))

/**
 * Place and agency, as a sign-off without a person: `Umeå/TT`; not: `Scanpix/TT`, which credits a picture.
 * The grammar of pictures reads two words before the slash: `Jana Berg/TT`.
 */
const OF_PLACE = /^(\p{Lu}\p{Ll}[\p{L}-]{1,20})\/([^\s/]{2,10})$/u
const OF_PICTURE = new RegExp(`${alternatives(photoPieces)}|pix|pool|stringer|handout|getty`, 'i')

/** Whether a line is a place and an agency, below the text: `Umeå/TT`. */
export function isPlaceOfHouse(line: string, { credits }: Tables): boolean {
  const [, place = '', house = ''] = line.length <= SHORT && line.includes('/') ? (OF_PLACE.exec(line) ?? []) : []
  return credits.has(house) && !credits.has(place) && !OF_PICTURE.test(place)
}

/** Name of an agency, or of two, before the initials of a desk: `SDA-ATS` in `SDA-ATS/abc`. */
const DESKED = /^(.{2,20})\/\p{Ll}{2,4}$/u

const isDesked = (house: string | undefined, credits: Tables['credits']): boolean =>
  house?.split('-').every((name) => credits.has(name)) ?? false

/** Agency after the sign of its desk: `Adnkronos` in `Rom/Adnkronos` */
const OF_DESK = /^\p{Lu}\p{Ll}{2}\/(\p{L}{3,20})$/u
