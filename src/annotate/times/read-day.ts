import type { Page } from '../page'
import * as kinds from '../tokens/kinds'
import type { Read } from './read-slot'

/** `2024-04-24`, `24.4.2024`, `24/04/2024` */
export function readDay({ tokens, text }: Page, token: number, last: number): Read | undefined {
  const next = tokens.kind(token + 1)
  const length = tokens.end(token) - tokens.start(token)
  if (length < 8 && next !== kinds.HYPHEN && next !== kinds.SLASH) return undefined
  const end = Math.min(tokens.end(Math.min(token + 4, last - 1)), tokens.start(token) + 10)
  const figures = text.slice(tokens.start(token), end)
  const found = ISO.exec(figures)
  if (found) {
    const [, year = '', month = '', day = ''] = found
    return valid(year, month, day, token + 5)
  }
  const dotted = DOTTED.exec(text.slice(tokens.start(token), Math.min(tokens.end(token), tokens.start(token) + 11)))
  if (dotted) {
    const [, day = '', month = '', year = ''] = dotted
    return valid(year, month, day, token + 1) ?? valid(year, day, month, token + 1)
  }
  const slashed = SLASHED.exec(figures)
  if (!slashed) return undefined
  const [, first = '', second = '', year = ''] = slashed
  // `04/05/2024` does not tell which is the day
  if (Number(first) > 12) return valid(year, second, first, token + 5)
  return Number(second) > 12 || first === second ? valid(year, first, second, token + 5) : undefined
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/
const DOTTED = /^(\d\d?)\.(\d\d?)\.(\d{4})$/ // `24.4.2024`, not the version `2.10.1`
const SLASHED = /^(\d\d?)\/(\d\d?)\/(\d{4})$/

function valid(year: string, month: string, day: string, to: number): Read | undefined {
  const fits = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31 && Number(year) >= 1
  return fits ? { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, to } : undefined
}
