import type { TokenPage } from '../page'
import type { PageBlock } from '../page-block'
import * as kinds from '../tokens/kinds'
import type { AgeWords } from './age-words'
import type { TimeMatch } from './time-matcher'

const OLDEST = 119 // years
const OLDEST_CHILD = 17

/**
 * Whether a number and a word for years are somebody’s age: `Una mujer de 38 años`, `Lucien, 78 ans,`, `Aveva 82 anni`; not `una pena de 12 años`.
 * Months, weeks and days are one beside a word for a child or for an age: `un bebé de tres meses`, `ayah berusia enam bulan`. `first` is the token
 * of the first of several numbers: `dos niños de` ¦ `8 y 10 años`.
 */
export function isAgeOf(
  page: TokenPage,
  ages: AgeWords,
  { slots: { COUNT, BOUND, UNIT = '' }, from, to }: Pick<TimeMatch, 'slots' | 'from' | 'to'>,
  first: number,
  block: PageBlock,
): boolean {
  const { tokens } = page
  if (first <= block.from || COUNT === 'X' || COUNT === undefined) return false
  const before = tokens.word(first - 1)
  if (UNIT !== 'Y')
    return SHORT_UNITS.includes(UNIT) && (ages.at.has(before) || isOf(page, ages, ages.young, first, from))
  if (COUNT <= OLDEST_CHILD && isOf(page, ages, ages.young, first, from)) return true // `el niño, de seis años`
  // `men of 25 and 30 years`, but not `a man of 10 years’ service`, `of 10 years of service`
  if (COUNT <= OLDEST && isOf(page, ages, ages.people, first, from)) return !isOwner(page, ages, to)
  // `un hombre de unos 30 años`
  const isFigures = tokens.kind(to - 2) === kinds.NUMBER && (to - from === 2 || BOUND === 'approx')
  if (!isFigures || !(COUNT > 0 && COUNT <= OLDEST)) return false
  if (ages.at.has(before)) return true
  if (ages.beside.has(before)) return !tokens.has(to, kinds.CAPITAL) // `starb mit` ¦ `81 Jahren`
  if (ages.aside.has(before) && isOfDeath(page, ages, first - 2, block.from)) return true
  const inCommas = isAside(page, first - 1, to, block)
  if (tokens.kind(first - 1) === kinds.COMMA) {
    if (!inCommas || tokens.has(first - 2, kinds.CAPITAL)) return inCommas // `Lucien, 78 ans.`
    // `son gardien, 31 ans, sera`, but not `la peine, 12 ans, est`
    const isNoun = tokens.kind(first - 2) === kinds.WORD && !ages.lasting.has(tokens.word(first - 2))
    return isNoun && tokens.kind(to) === kinds.COMMA
  }
  // `tiene 20 años de experiencia`, `un hombre de 38 años de Sevilla`
  const goesOn = ages.of.has(tokens.word(to)) && !tokens.has(to + 1, kinds.CAPITAL)
  const pair = ages.pairs.get(before)
  if (ages.has.has(before) || (pair !== undefined && pair === tokens.word(first - 2))) return !goesOn
  if (tokens.kind(first - 2) === kinds.COMMA && (ages.of.has(before) || ages.aside.has(before)))
    return isAside(page, first - 2, to, block) && !ages.lasting.has(tokens.word(first - 3))
  if (!ages.of.has(before) || goesOn || tokens.kind(first - 2) !== kinds.WORD) return false
  return !ages.lasting.has(tokens.word(first - 2)) && !ages.lasting.has(tokens.word(first - 3))
}

const DEATH_GAP = 6 // tokens from a verb of dying to the preposition of an age: `est morte` ¦ `lundi soir à Nice à 92 ans`

/** Whether a verb of dying is before a token in its clause. */
function isOfDeath({ tokens }: TokenPage, { dying }: AgeWords, token: number, first: number): boolean {
  for (let at = token; at >= first && at > token - DEATH_GAP && tokens.kind(at) !== kinds.COMMA; at--)
    if (dying.has(tokens.word(at))) return true
  return false
}

/** Whether what years last follows them: `10 years` ¦ `’ service`, `10 years` ¦ `of service`. */
const isOwner = ({ tokens }: TokenPage, ages: AgeWords, to: number): boolean =>
  ages.youngOf.has(tokens.word(to)) ||
  tokens.kind(to) === kinds.CLITIC ||
  tokens.kind(to) === kinds.CLOSE_QUOTE ||
  (tokens.kind(to) === kinds.QUOTE && !tokens.has(to, kinds.AFTER_SPACE))

/** Codes of the units, besides years, that the age of a child may have. */
const SHORT_UNITS = ['D', 'W', 'M']

/**
 * Whether one of some nouns and a preposition are before a number: `un bebé de` ¦ `tres meses`, `una niña, de` ¦ `ocho meses`. Several numbers,
 * from `token` to `from`, may do without the preposition: `women` ¦ `between 18 and 24 years`.
 */
function isOf({ tokens }: TokenPage, ages: AgeWords, nouns: ReadonlySet<number>, token: number, from: number): boolean {
  if (nouns.size === 0) return false
  if ((ages.bare || token < from) && nouns.has(tokens.word(token - 1))) return true
  if (!ages.youngOf.has(tokens.word(token - 1))) return false
  return nouns.has(tokens.word(tokens.kind(token - 2) === kinds.COMMA ? token - 3 : token - 2))
}

/** Whether a comma opens words that end at `to` with a mark: `, de 54 años,`. */
function isAside({ tokens }: TokenPage, comma: number, to: number, block: PageBlock): boolean {
  if (tokens.kind(comma) !== kinds.COMMA || comma <= block.from) return false
  const kind = to < block.to ? tokens.kind(to) : kinds.NONE
  return kind === kinds.NONE || kind === kinds.COMMA || kind === kinds.STOP || kind === kinds.CLOSE
}
