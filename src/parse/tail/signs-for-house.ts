import { WORD_AFTER_AGENCY } from '../../lexicon/signoff-wording'
import type { Reader } from '../reader'
import type { SignoffKind } from './short-signoff'

const LONGEST = 60 // characters
const LAST = 4 // blocks at the end, one of which may be the sign-off
const FIRST = 10 // blocks at the start, one of which has the dateline

/** First word of a line, after marks, and what follows it: `dpa` and ` wsz jln` of `dpa wsz jln`, `ritzau` and `/` of `/ritzau/`. */
const HOUSE = /^\P{L}{0,3}([\p{L}\d-]{2,12})(.*)$/u
/** Word of a sentence or a name; not: initials, codes and words after a slash: ` wsz n1 jln`, `/Fim`, `-BOLU-05.10.2022`. */
const PROSE = /\s\p{L}?\p{Ll}{4}|["“«]/u
const CODE = /[\p{L}\d]/u

/**
 * Returns the kind of a line at the end of a story that opens with the agency that the story’s dateline credits, whatever its name, and
 * has only initials or codes besides: `xyz ab cd` below `LIMA (xyz) - …`. Undefined for other lines: `XYZ said so.`
 */
export function signsForHouse(reader: Reader, index: number): SignoffKind | undefined {
  if (index < 1 || reader.length(index) > LONGEST || reader.blocks.length - index > LAST) return undefined
  const [, house = '', rest = ''] = HOUSE.exec(reader.line(index)) ?? []
  if (!house || PROSE.test(rest) || WORD_AFTER_AGENCY.test(rest)) return undefined
  const name = house.toLowerCase()
  for (let at = 0; at < Math.min(index, FIRST); at++) {
    const line = reader.line(at).toLowerCase()
    const found = line.includes(name) ? reader.dateline(at) : undefined
    if (found && found.certainty !== 'possible')
      return found.credits.some(({ start, end }) => line.slice(start, end) === name)
        ? CODE.test(rest)
          ? 'initials'
          : 'agency'
        : undefined
  }
  return undefined
}
