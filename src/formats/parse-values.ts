import { daysIn } from '../text/calendar'

/*
 * What stands in a document of somebody else’s, brought into the article’s kinds of text (src/article), or refused.
 * The schema is not loaded for it; a test holds each of these against the schema.
 */

/** The white space, line breaks and characters that an article’s text does not have. */
const BREAKS = /\r\n?|[\u0085\u2028\u2029]/g
/** What no text of an article holds: controls, halves of characters. */
export const ILLEGAL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** All of these and the halves of characters that are whole; most texts hold none, and one look tells. */
const ODD = /[\u0000-\u0008\u000B-\u001F\u0085\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]/

/** A Text of an article, or nothing when no text is left. */
export function toText(value: string | undefined): string | undefined {
  if (!value) return undefined
  return (ODD.test(value) ? value.replace(BREAKS, '\n').replace(ILLEGAL, '') : value).trim() || undefined
}

/** A Line of an article, or nothing when no text is left. Line breaks and tabs become blanks, a run of them with what surrounds it one. */
export function toLine(value: string | undefined): string | undefined {
  const said = toText(value)
  return said && /[\n\t]/.test(said) ? said.replace(/ *\n[ \t\n]*/g, ' ').replaceAll('\t', ' ') : said
}

const CODE = /^[!-\u0084\u0086-\u009F\u00A1-\u1FFF\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD]+$/u

/** A Code of an article, or nothing. */
export const toCode = (value: string | undefined): string | undefined => matching(CODE, value)

const URI =
  /^(?!(?:[Jj][Aa][Vv][Aa]|[Vv][Bb])[Ss][Cc][Rr][Ii][Pp][Tt]:|[Dd][Aa][Tt][Aa]:)[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*@)?(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})+(?::[0-9]{1,5})?(?=[/?#]|$))?(?!\/\/)(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*(?:\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/

/** A Uri of an article that is safe to link to, or nothing. */
export const toUri = (value: string | undefined): string | undefined => matching(URI, value)

const RELATIVE =
  /^(?![^/?#]*:)(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})+(?:\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/

/** A UriReference of an article, or nothing: an address as {@link toUri}, or one relative to the document, `./0514-1.jpg`. */
export const toUriReference = (value: string | undefined): string | undefined =>
  toUri(value) ?? matching(RELATIVE, value)

/** An Email of an article, or nothing. */
export const toEmail = (value: string | undefined): string | undefined => matching(/^[!-?A-~]+@[!-?A-~]+$/, value)

/** A LanguageTag of an article, or nothing; `und`, for an undetermined language, is nothing. */
export const toLanguageTag = (value: string | undefined): string | undefined =>
  matching(/^(?![Uu][Nn][Dd]$)[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, value)

/** A country by ISO 3166-1, or nothing. */
export const toCountryCode = (value: string | undefined): string | undefined => matching(/^[A-Z]{2}$/, value)

/** A subdivision by ISO 3166-2, or nothing. */
export const toSubdivisionCode = (value: string | undefined): string | undefined =>
  matching(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, value)

/** A whole number from 1 up to a greatest one, or nothing. */
export function toCount(value: string | undefined, greatest: number): number | undefined {
  const number = matching(/^\d{1,9}$/, value)
  return number !== undefined && +number >= 1 && +number <= greatest ? +number : undefined
}

/** The number of a version, which may be a time in digits: `3`, `20240514093055`; or nothing. */
export function toVersion(value: string | undefined): number | undefined {
  const number = Number(matching(/^\d{1,16}$/, value) ?? 0)
  return number >= 1 && Number.isSafeInteger(number) ? number : undefined
}

const DAY = /^(?!0000)(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** A calendar day, or nothing. */
export function toDay(value: string | undefined): string | undefined {
  const [whole, year = '', month = '', date = ''] = DAY.exec(value?.trim() ?? '') ?? []
  return whole && +date <= daysIn(+year, +month) ? whole : undefined
}

/** `2024-04-24T09:30:00+08:00`, and with the offset in four digits or none at all. */
const MOMENT =
  /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?)(?:(Z)|([+-](?:0\d|1[0-3])):?([0-5]\d)|([+-]14):?00)?$/

/** A moment with its offset, or nothing; with `local`, also one without. */
export function toInstant(value: string | undefined, local = false): string | undefined {
  const [, date, clock, zulu, hours, minutes, most] = MOMENT.exec(value?.trim() ?? '') ?? []
  if (!toDay(date)) return undefined
  const offset = zulu ?? (hours ? `${hours}:${minutes}` : most ? `${most}:00` : '')
  return offset || local ? `${date}T${clock}${offset}` : undefined
}

function matching(pattern: RegExp, value: string | undefined): string | undefined {
  const trimmed = value?.trim()
  return trimmed && pattern.test(trimmed) ? trimmed : undefined
}
