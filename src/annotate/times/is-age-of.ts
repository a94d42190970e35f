import type { TokenPage } from '../page'
import type { PageBlock } from '../page-block'
import * as kinds from '../tokens/kinds'
import type { AgeWords } from './age-words'
import type { TimeMatch } from './time-matcher'

const OLDEST = 119 // years
const OLDEST_CHILD = 17

/**
 * Whether a number and a word for years are somebody’s age: `Una mujer de 38 años`, `Lucien, 78 ans,`, `Aveva 82 anni`; not `una pena de 12 años`.
 * Months, weeks and days are one beside a word for a child or for an age: `un bebé de tres meses`, `ayah berusia enam bulan`.
 */
export function isAgeOf(
  page: TokenPage,
  ages: AgeWords,
  { slots: { COUNT, UNIT = '' }, from, to }: Pick<TimeMatch, 'slots' | 'from' | 'to'>,
  block: PageBlock,
): boolean {
  const { tokens } = page
  if (from <= block.from || COUNT === 'X' || COUNT === undefined) return false
  const before = tokens.word(from - 1)
  if (UNIT !== 'Y') return SHORT_UNITS.includes(UNIT) && (ages.at.has(before) || isYoung(page, ages, from))
  if (COUNT <= OLDEST_CHILD && isYoung(page, ages, from)) return true // `el niño, de seis años`
  if (to - from !== 2 || tokens.kind(from) !== kinds.NUMBER || !(COUNT > 0 && COUNT <= OLDEST)) return false
  if (ages.at.has(before)) return true
  const inCommas = isAside(page, from - 1, to, block)
  if (tokens.kind(from - 1) === kinds.COMMA) {
    if (!inCommas || tokens.has(from - 2, kinds.CAPITAL)) return inCommas // `Lucien, 78 ans.`
    // `son gardien, 31 ans, sera`, but not `la peine, 12 ans, est`
    const isNoun = tokens.kind(from - 2) === kinds.WORD && !ages.lasting.has(tokens.word(from - 2))
    return isNoun && tokens.kind(to) === kinds.COMMA
  }
  // `tiene 20 años de experiencia`, `un hombre de 38 años de Sevilla`
  const goesOn = ages.of.has(tokens.word(to)) && !tokens.has(to + 1, kinds.CAPITAL)
  const first = ages.pairs.get(before)
  if (ages.has.has(before) || (first !== undefined && first === tokens.word(from - 2))) return !goesOn
  if (tokens.kind(from - 2) === kinds.COMMA && (ages.of.has(before) || ages.aside.has(before)))
    return isAside(page, from - 2, to, block) && !ages.lasting.has(tokens.word(from - 3))
  if (!ages.of.has(before) || goesOn || tokens.kind(from - 2) !== kinds.WORD) return false
  return !ages.lasting.has(tokens.word(from - 2)) && !ages.lasting.has(tokens.word(from - 3))
}

/** Codes of the units, besides years, that the age of a child may have. */
const SHORT_UNITS = ['D', 'W', 'M']

/** Whether a word for a child and a preposition are before a token: `un bebé de` ¦ `tres meses`, `una niña, de` ¦ `ocho meses`. */
function isYoung({ tokens }: TokenPage, ages: AgeWords, from: number): boolean {
  if (!ages.of.has(tokens.word(from - 1))) return false
  return ages.young.has(tokens.word(tokens.kind(from - 2) === kinds.COMMA ? from - 3 : from - 2))
}

/** Whether a comma opens words that end at `to` with a mark: `, de 54 años,`. */
function isAside({ tokens }: TokenPage, comma: number, to: number, block: PageBlock): boolean {
  if (tokens.kind(comma) !== kinds.COMMA || comma <= block.from) return false
  const kind = to < block.to ? tokens.kind(to) : kinds.NONE
  return kind === kinds.NONE || kind === kinds.COMMA || kind === kinds.STOP || kind === kinds.CLOSE
}
