import * as z from 'zod'
import type * as types from '../index'
import type { Same } from './same'
import { Line } from './text'
import { IsoDate } from './time'

/** ISO 3166-1 country code: two capitals, such as `CN`. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ id: 'CountryCode', description: 'A country by ISO 3166-1 alpha-2, such as `CN`.' })
export type CountryCode = types.CountryCode
true satisfies Same<types.CountryCode, z.infer<typeof CountryCode>>

/** ISO 3166-2 code of a subdivision of a country, such as `US-WA`. */
export const SubdivisionCode = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
  .meta({ id: 'SubdivisionCode', description: 'A state or province by ISO 3166-2, such as `US-WA`.' })
export type SubdivisionCode = types.SubdivisionCode
true satisfies Same<types.SubdivisionCode, z.infer<typeof SubdivisionCode>>

/** One place of a dateline, as filed, with the name and codes of the place if they are known. */
export const DatelinePlace = z
  .strictObject({
    text: Line.describe('The place as filed: `CHONGQING`.'),
    name: Line.optional().describe('The place in title case, if it was filed in capitals: `Chongqing`.'),
    region: Line.optional().describe('The state, province or country after the place, as filed: `Wash.`, `Argentina`.'),
    country: Line.optional().describe(
      'The country after the region, as filed: `India` in `Bengaluru (Karnataka) [India]`.',
    ),
    countryCode: CountryCode.optional().describe('The country of the place, if the evidence leaves only one.'),
    subdivisionCode: SubdivisionCode.optional().describe(
      'The state or province of the place, if the evidence leaves only one.',
    ),
  })
  .meta({
    id: 'DatelinePlace',
    description: 'One place of a dateline: the words as filed, and the place that they name, if known.',
  })
export type DatelinePlace = types.DatelinePlace
true satisfies Same<types.DatelinePlace, z.infer<typeof DatelinePlace>>

/**
 * Date of a dateline: year, month and day as filed, each absent if it was not filed.
 * `value` is the calendar day; its year may come from a reference date.
 */
export const DatelineDate = z
  .strictObject({
    text: Line.describe('The date as filed: `Feb 26`.'),
    day: z.int().min(1).max(31).optional(),
    month: z.int().min(1).max(12).optional(),
    year: z.int().min(1).max(9999).optional(),
    value: IsoDate.optional().describe('The calendar day, if the copy or a reference date gives the year.'),
  })
  .meta({ id: 'DatelineDate', description: 'The date of a dateline, number by number as filed.' })
export type DatelineDate = types.DatelineDate
true satisfies Same<types.DatelineDate, z.infer<typeof DatelineDate>>

/** Agency or outlet that a dateline or sign-off credits with the copy: `Xinhua`, `dpa/lsw`. */
export const Credit = z
  .strictObject({
    text: Line.describe('The credit as filed: `Xinhua`, `dpa/lsw`.'),
    kind: z
      .enum(['agency', 'service', 'broadcaster', 'outlet'])
      .optional()
      .describe('The kind of credit; absent when unknown.'),
    agency: Line.optional().describe('The name of the agency: `Xinhua News Agency`.'),
  })
  .meta({ id: 'Credit', description: 'The credit of the copy: an agency, or an outlet that signs like one.' })
export type Credit = types.Credit
true satisfies Same<types.Credit, z.infer<typeof Credit>>

/** Place, date and agency of a story, as filed: `CHONGQING (Xinhua/Internews):`. */
export const Dateline = z
  .strictObject({
    text: Line.describe('The dateline as filed, its separator included.'),
    places: z.array(DatelinePlace).min(1).optional(),
    date: DatelineDate.optional(),
    credits: z.array(Credit).min(1).optional(),
  })
  .meta({ id: 'Dateline', description: 'The place and date of a story, and the agency that filed it.' })
export type Dateline = types.Dateline
true satisfies Same<types.Dateline, z.infer<typeof Dateline>>
