import { WORD_AFTER_AGENCY } from '../../lexicon/signoff-wording'
import { isDateline } from '../head/dateline/find-dateline'
import type { Reader } from '../reader'

const LONGEST = 60 // characters
const LAST = 4 // blocks at the end, one of which may be the sign-off
const FIRST = 10 // blocks at the start, one of which has the dateline
const OPENING = 160 // characters of a paragraph within which its dateline has the credit

/** First word of a line, behind marks, and what follows it: `dpa` and ` wsz jln` of `dpa wsz jln`, `ritzau` and `/` of `/ritzau/`. */
const HOUSE = /^[^\p{L}\p{N}"“”„«»'‘’]{0,3}(\p{L}[\p{L}\d-]{1,11})(?![\p{L}\d])(.*)$/u
/**
 * What may follow the name of the agency: marks, initials, codes and numbers, a word behind a slash, the authors in brackets: ` wsz n1 jln`,
 * `/Fim`, `-BOLU-05.10.2022`, `/(A, autor: Ion Pop)`; not: ` said so`, `, a bank`.
 */
const AFTER =
  /^(?:[\s/.:_=–—-]{1,3}(?:\p{Ll}{1,4}\d?|\p{Lu}{1,8}|\d[\d.:/-]{0,15}|(?<=\/)\p{L}{3,8})){0,8}[)\]>）】/.\s-]{0,3}$|^\/ ?\([^()]{3,50}\)\.?$/u

/**
 * Whether a line at the end of a story opens with the agency that the story’s dateline credits, whatever its name, and has only initials
 * or codes besides: `xyz ab cd` below `LIMA (xyz) - …`. Not: `XYZ said so.`
 */
export function signsForHouse(reader: Reader, index: number): boolean {
  if (index < 1 || reader.length(index) > LONGEST || reader.blocks.length - index > LAST) return false
  const [, house = '', rest = ''] = HOUSE.exec(reader.line(index)) ?? []
  if (!house || !AFTER.test(rest) || WORD_AFTER_AGENCY.test(rest)) return false
  for (let at = 0; at < Math.min(index, FIRST); at++) {
    const line = reader.line(at)
    if (!line.slice(0, OPENING).toLowerCase().includes(house.toLowerCase())) continue
    const found = reader.dateline(at)
    if (isDateline(found)) return found.credits.some(({ start, end }) => isSame(line.slice(start, end), house))
  }
  return false
}

const isSame = (credit: string, house: string): boolean => credit.toLowerCase() === house.toLowerCase()
