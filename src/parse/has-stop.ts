import { CAPITAL, CHARACTER_CLASS, STOP } from '../text/characters'

/** Whether the text before an offset ends with a full stop. Quotation marks and brackets may follow the stop. */
export function hasStop(text: string, end: number): boolean {
  if (end === 0) return false
  let last = end - 1
  const kind = CHARACTER_CLASS[text.charCodeAt(last)] as number
  if (kind >= CAPITAL || kind === STOP) return kind === STOP
  while (last > 0 && last > end - 4 && CLOSING.has(text.charCodeAt(last))) last--
  const unit = text.charCodeAt(last)
  return CHARACTER_CLASS[unit] === STOP || STOPS.has(unit)
}

/** Closing quotation marks of all languages, `„So.“` and `»So.«` among them, closing brackets, and a space between. */
const CLOSING = new Set([...'"”“)»«\'’‘」』]›‹ '].map((mark) => mark.charCodeAt(0)))
/** Full stops beyond ASCII: Chinese and Japanese, Urdu, Hindi, Armenian; the Arabic question mark; the ellipsis. */
const STOPS = new Set([...'。！？۔।؟։…'].map((mark) => mark.charCodeAt(0)))
