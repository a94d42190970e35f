import type { Line } from './text'
import type { IsoDate } from './time'

/** ISO 3166-1 country code: two capitals, such as `CN`. */
export type CountryCode = string

/** ISO 3166-2 code of a subdivision of a country, such as `US-WA`. */
export type SubdivisionCode = string

/** One place of a dateline, as filed, with the name and codes of the place if they are known. */
export interface DatelinePlace {
  /** The place as filed: `CHONGQING`. */
  text: Line
  /** The place in title case, if it was filed in capitals: `Chongqing`. */
  name?: Line | undefined
  /** The state, province or country after the place, as filed: `Wash.`, `Argentina`. */
  region?: Line | undefined
  /** The country after the region, as filed: `India` in `Bengaluru (Karnataka) [India]`. */
  country?: Line | undefined
  /** The country of the place, if the evidence leaves only one. */
  countryCode?: CountryCode | undefined
  /** The state or province of the place, if the evidence leaves only one. */
  subdivisionCode?: SubdivisionCode | undefined
}

/**
 * Date of a dateline: year, month and day as filed, each absent if it was not filed.
 * `value` is the calendar day; its year may come from a reference date.
 */
export interface DatelineDate {
  /** The date as filed: `Feb 26`. */
  text: Line
  /** The day of the month. */
  day?: number | undefined
  /** The month, 1 for January. */
  month?: number | undefined
  /** The year as filed. */
  year?: number | undefined
  /** The calendar day, if the copy or a reference date gives the year. */
  value?: IsoDate | undefined
}

/** Agency or outlet that a dateline or sign-off credits with the copy: `Xinhua`, `dpa/lsw`. */
export interface Credit {
  /** The credit as filed: `Xinhua`, `dpa/lsw`. */
  text: Line
  /** The kind of credit; absent when unknown. */
  kind?: 'agency' | 'service' | 'broadcaster' | 'outlet' | undefined
  /** The name of the agency: `Xinhua News Agency`. */
  agency?: Line | undefined
}

/** Place, date and agency of a story, as filed: `CHONGQING (Xinhua/Internews):`. */
export interface Dateline {
  /** The dateline as filed, its separator included. */
  text: Line
  /** The places, in order. */
  places?: DatelinePlace[] | undefined
  /** The date, if one was filed. */
  date?: DatelineDate | undefined
  /** The agencies and outlets that are credited. */
  credits?: Credit[] | undefined
}
