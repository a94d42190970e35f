import { daysIn } from '../text/calendar'

/*
 * Converts strings of other documents to the string types of the article schema (src/article); undefined if that is impossible.
 * The schema itself is not loaded; a test compares each function with it.
 */

/** Line breaks other than `\n`, which the texts of an article do not have. */
const BREAKS = /\r\n?|[\u0085\u2028\u2029]/g
/** Characters not allowed in the texts of an article: controls and lone surrogates. */
export const ILLEGAL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** All characters of `BREAKS` and `ILLEGAL`, and surrogate pairs. A quick first test: most texts have none. */
const ODD = /[\u0000-\u0008\u000B-\u001F\u0085\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]/

/** Returns a string as a `Text` of the article schema; undefined if no text is left. */
export function toText(value: string | undefined): string | undefined {
  if (!value) return undefined
  return (ODD.test(value) ? value.replace(BREAKS, '\n').replace(ILLEGAL, '') : value).trim() || undefined
}

/**
 * Returns a string as a `Line` of the article schema; undefined if no text is left.
 * Each tab becomes a space. Line breaks become one space together with the white space around them.
 */
export function toLine(value: string | undefined): string | undefined {
  const text = toText(value)
  return text && /[\n\t]/.test(text) ? text.replace(/ *\n[ \t\n]*/g, ' ').replaceAll('\t', ' ') : text
}

const CODE = /^[!-\u0084\u0086-\u009F\u00A1-\u1FFF\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD]+$/u

/** Returns a string as a `Code` of the article schema, without white space; undefined if invalid. */
export const toCode = (value: string | undefined): string | undefined => matching(CODE, value)

const URI =
  /^(?!(?:[Jj][Aa][Vv][Aa]|[Vv][Bb])[Ss][Cc][Rr][Ii][Pp][Tt]:|[Dd][Aa][Tt][Aa]:)[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*@)?(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})+(?::[0-9]{1,5})?(?=[/?#]|$))?(?!\/\/)(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*(?:\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/

/** Returns a string as a `Uri` that is safe to link to; undefined if invalid, relative or unsafe (`javascript:`). */
export const toUri = (value: string | undefined): string | undefined => matching(URI, value)

const RELATIVE =
  /^(?![^/?#]*:)(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})+(?:\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/

/**
 * Returns a string as a `UriReference`: an absolute or relative address, such as `./0514-1.jpg`.
 * Undefined if it is invalid or unsafe.
 */
export const toUriReference = (value: string | undefined): string | undefined =>
  toUri(value) ?? matching(RELATIVE, value)

/** Returns a string as an `Email`; undefined if invalid. */
export const toEmail = (value: string | undefined): string | undefined => matching(/^[!-?A-~]+@[!-?A-~]+$/, value)

/** Returns a string as a `LanguageTag`, `pt-BR`; undefined if invalid, or if it is `und` (undetermined). */
export const toLanguageTag = (value: string | undefined): string | undefined =>
  matching(/^(?![Uu][Nn][Dd]$)[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, value)

/** Returns a string as an ISO 3166-1 country code, `NO`; undefined if invalid. */
export const toCountryCode = (value: string | undefined): string | undefined => matching(/^[A-Z]{2}$/, value)

/** Returns a string as an ISO 3166-2 subdivision code, `US-CA`; undefined if invalid. */
export const toSubdivisionCode = (value: string | undefined): string | undefined =>
  matching(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, value)

/** Returns a string as a whole number from 1 to `greatest`; undefined otherwise. */
export function toCount(value: string | undefined, greatest: number): number | undefined {
  const number = matching(/^\d{1,9}$/, value)
  return number !== undefined && +number >= 1 && +number <= greatest ? +number : undefined
}

/** Returns a version number, which may be a time in digits: `3`, `20240514093055`; undefined if invalid. */
export const toVersion = (value: string | undefined): number | undefined => toPositive(value)

/** Returns a size in bytes, 1 or more; undefined if invalid. */
export const toSize = (value: string | undefined): number | undefined => toPositive(value)

function toPositive(value: string | undefined): number | undefined {
  const number = Number(matching(/^\d{1,16}$/, value) ?? 0)
  return number >= 1 && Number.isSafeInteger(number) ? number : undefined
}

const DAY = /^(?!0000)(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Returns a string as a calendar day, `2024-04-24`; undefined for other strings, such as `2024-02-30`. */
export function toDay(value: string | undefined): string | undefined {
  const [whole, year = '', month = '', date = ''] = DAY.exec(value?.trim() ?? '') ?? []
  return whole && +date <= daysIn(+year, +month) ? whole : undefined
}

/** A time such as `2024-04-24T09:30:00+08:00`; the offset may be `+0800` or absent. */
const MOMENT =
  /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?)(?:(Z)|([+-](?:0\d|1[0-3])):?([0-5]\d)|([+-]14):?00)?$/

/** Returns a string as a time with offset; undefined if invalid. `local` also accepts a time without offset. */
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
