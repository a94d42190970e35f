import { CHARACTER_CLASS, DIGIT, isSpace } from '../text/characters'
import { isAsciiLetter } from '../text/is-ascii-letter'
import { unitAt } from '../text/unit-at'

/**
 * Returns the offset after a word, a number or a mark in ASCII, as the pattern of `read-roles.ts` does, as most tokens are such.
 * Returns 0 for a number before `a` or `p`, and for a token that has or precedes a character beyond ASCII.
 */
export function endOfPlainToken(text: string, start: number): number {
  const first = text.charCodeAt(start)
  if (first >= 0x80) return 0
  if (CHARACTER_CLASS[first] === DIGIT) return endOfPlainNumber(text, start)
  if (!isAsciiLetter(first)) return start + 1
  const { length } = text
  let at = start + 1
  for (; at < length; at++) {
    const unit = text.charCodeAt(at)
    if (isAsciiLetter(unit)) continue
    if (unit >= 0x80) return 0
    if (unit !== 0x27) break
    const next = unitAt(text, at + 1)
    if (next >= 0x80) return 0
    if (!isAsciiLetter(next)) break
  }
  while (at < length && CHARACTER_CLASS[text.charCodeAt(at)] === DIGIT) at++
  return at
}

/** Returns the same for a number: `18:00`, `1,250.5`; 0 if `a.m.` or `p.m.` may follow. */
function endOfPlainNumber(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && isInNumber(text.charCodeAt(at))) at++
  const unit = unitAt(text, at)
  if (unit >= 0x80) return 0
  const next = (isSpace(unit) ? unitAt(text, at + 1) : unit) | 0x20
  return next === 0x61 || next === 0x70 ? 0 : at
}
const isInNumber = (unit: number): boolean => CHARACTER_CLASS[unit] === DIGIT || IN_NUMBER.has(unit)
/** What a number has beside digits; an hour in French: `18h30`. */
const IN_NUMBER = new Set([...':.,hH'].map((mark) => mark.charCodeAt(0)))
