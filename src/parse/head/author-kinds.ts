import { mediaWords, paperNames } from '../../lexicon/byline-words'
import { mediaWords as wordsOfMedia } from '../../lexicon/media-words'
import { once, words } from '../../lexicon/words'
import { foldSpelling } from '../fold-spelling'
import type { Tables } from '../tables'

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

const PAPERS = /* @__PURE__ */ once(() => new Set(words(paperNames)))
const PAPER = 3 // minimum words of the name of a newspaper whose last word may be a family name

/** Whether a text after a person is the name of a newspaper: `Lake County Ledger`; not: `Ana Ledger`, which has fewer words than `least`. */
export function isPaper(text: string, least = PAPER): boolean {
  const found = text.split(' ')
  return found.length >= least && PAPERS().has((found.at(-1) as string).toLowerCase())
}

const OF_MEDIA = /* @__PURE__ */ once(() => new Set(words(wordsOfMedia)))

/** Whether a name is that of an agency or a medium, in any language: `Agência Planalto`; not: `São Paulo`. */
export const isHouse = (name: string, tables: Tables): boolean =>
  isOrganisation(name, tables) || name.split(' ').some((word) => OF_MEDIA().has(word.toLowerCase()))
