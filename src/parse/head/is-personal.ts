import { newsroomWords } from '../../lexicon/byline-words'
import { words } from '../../lexicon/words'
import { foldSpelling } from '../fold-spelling'
import type { Tables } from '../tables'
import { hasSmallWord, inWithin } from './author-words'

/** Whether a text may name a person, and no group or house: `Ana Ruiz`; not: `The Herald`, `Reuters Staff`. */
export const isPersonal = (text: string, tables: Tables): boolean =>
  !/^(?:The|the|Our|Staff)\b/.test(text) &&
  !/^\p{Ll}/u.test(text) &&
  !hasSmallWord(text.split(' ', 2).join(' '), tables) &&
  text.split(' ').length <= 6 &&
  !isHouseFirst(text, tables)

/** Whether a text opens with an agency: `Reuters Staff`, `Tanjug Beograd`; not: `Petra Doe`, a name whose first word is also an agency. */
function isHouseFirst(text: string, tables: Tables): boolean {
  const [first = '', ...rest] = text.slice(0, inWithin(text, tables)?.index).split(' ')
  return tables.credits.has(first) && !(mayBeGivenName(first, tables) && isFamilyName(rest, tables))
}

/** Whether an agency is spelled like a given name, also in a line of capitals: `Petra`, `PETRA`; not: `dpa`, `AP`. */
const mayBeGivenName = (agency: string, { credits }: Tables): boolean =>
  NAME.test(agency) ||
  (agency === agency.toUpperCase() && credits.has(agency.charAt(0) + agency.slice(1).toLowerCase()))

/** Whether the words after a given name are a family name: `Holm`, `M. Holm`, `Ruiz Gómez`; not: `Staff`, `Beograd`. */
const isFamilyName = (names: readonly string[], { places }: Tables): boolean =>
  names.length > 0 &&
  names.length <= 3 &&
  names.every((word) => FAMILY.test(word) && !NEWSROOM.has(word.toLowerCase())) &&
  !places.has(foldSpelling(names.join(' ')))

const NAME = /^\p{Lu}\p{Ll}+$/u
const FAMILY = /^\p{Lu}(?:[\p{L}'’-]*|\.)$/u
const NEWSROOM = new Set(words(newsroomWords))
