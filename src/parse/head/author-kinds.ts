import { mediaWords } from '../../lexicon/byline-words'
import { foldSpelling, type Tables } from '../tables'

/** Whether a text of at most seven words names a job: `AP Science Writer`, `Washington correspondent`; not: `Jane Doe`. */
export function isJob(text: string, tables: Tables): boolean {
  const words = text.split(' ')
  return words.length <= 7 && words.some((word) => tables.jobs.has(word.toLowerCase()))
}

/** Whether a text is a known agency, or has a word of media names: `The Associated Press`, `Hills Tribune`; not: `Jane Doe`. */
export const isOrganisation = (text: string, tables: Tables): boolean =>
  tables.credits.has(text) ||
  (/^the /i.test(text) && tables.credits.has(text.slice(4))) ||
  text.split(' ').some((word) => HOUSES.has(word))

const HOUSES = new Set(mediaWords)

/** Whether a text is a known country or region: `Peru`, `Mich.`; not: `Lima`. */
export const isRegionName = (text: string, { countries, regions }: Tables): boolean =>
  countries.has(foldSpelling(text)) || regions.has(foldSpelling(text))
