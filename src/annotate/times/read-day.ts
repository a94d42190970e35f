import { daysIn, formatDay } from '../../text/calendar'
import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import type { SlotSource } from './slot-source'

/**
 * Reads a day in figures: `2024-04-24`, `24.4.2024`, `24/04/2024`; not `04/05/2024`, whose day is ambiguous.
 * Sets `reader.value` to the day as `2024-04-24`. Returns the index of the token after the day, or 0 if not found.
 */
export function readDay(reader: SlotSource, page: TokenPage, token: number, last: number): number {
  const { tokens } = page
  const next = tokens.kind(token + 1)
  if (next !== kinds.HYPHEN && next !== kinds.SLASH) return readDotted(reader, page, token)
  if (token + 4 >= last || tokens.kind(token + 3) !== next) return 0
  for (let part = token + 1; part <= token + 4; part++) if (tokens.has(part, kinds.AFTER_SPACE)) return 0
  const width = (part: number): number => tokens.end(part) - tokens.start(part)
  const first = reader.figures(token, 1, 9999, 4)
  const second = reader.figures(token + 2, 1, 31, 2)
  const third = reader.figures(token + 4, 1, 9999, 4)
  if (next === kinds.HYPHEN) {
    return width(token) === 4 && width(token + 2) === 2 && width(token + 4) === 2
      ? give(reader, first, second, third, token + 5)
      : 0
  }
  if (width(token) > 2 || width(token + 4) !== 4) return 0
  // in `04/05/2024` the day is ambiguous
  if (first > 12) return give(reader, third, second, first, token + 5)
  return second > 12 || first === second ? give(reader, third, first, second, token + 5) : 0
}

/**
 * Reads a day written as one token: `24.4.2024`; not the version `2.10.1`.
 * Returns the index of the token after the day, or 0 if not found.
 */
function readDotted(reader: SlotSource, { tokens, text }: TokenPage, token: number): number {
  const end = tokens.end(token)
  const start = tokens.start(token)
  if (end - start < 8 || end - start > 10) return 0
  const parts = [0, 0, 0]
  let part = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === STOP) part++
    else if (part > 2 || unit < ZERO || unit > ZERO + 9) return 0
    else parts[part] = (parts[part] ?? 0) * 10 + unit - ZERO
  }
  const [first = 0, second = 0, year = 0] = parts
  if (part !== 2 || text.charCodeAt(end - 5) !== STOP) return 0
  return give(reader, year, second, first, token + 1) || give(reader, year, first, second, token + 1)
}

const STOP = 0x2e
const ZERO = 0x30

function give(reader: SlotSource, year: number, month: number, day: number, to: number): number {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return 0
  reader.value = formatDay({ year, month, day })
  return to
}
