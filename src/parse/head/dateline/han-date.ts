import { HAN_FIGURES, HAN_NUMERALS } from '../../../lexicon/east-asian-dates'
import type { Span } from '../../../text/span'
import type { DateCandidate } from './dateline-candidate'

/** Character class of a digit or numeral in Chinese and Japanese dates. */
export const FIGURE = `[${HAN_FIGURES}]`

/**
 * Reads a Chinese or Japanese date: `5月19日`, `１２月３０日`, `三月二十七日`, `29日`.
 * Undefined without a text. `start` is the offset of the text in the paragraph.
 */
export function hanDate(text: string | undefined, start: number | undefined): DateCandidate | undefined {
  if (text === undefined || start === undefined) return undefined
  const match = /^(?:(.+)月)?(.+)日$/u.exec(text)
  const month = match?.[1] === undefined ? undefined : numeral(match[1])
  const day = match?.[2] === undefined ? undefined : numeral(match[2])
  return { start, end: start + text.length, ...(month && { month }), ...(day && { day }) }
}

function numeral(text: string): number | undefined {
  const plain = text.normalize('NFKC')
  if (/^\d+$/.test(plain)) return +plain
  const match = /^([二三])?(十)?([一二三四五六七八九])?$/u.exec(plain)
  if (!match) return undefined
  const tens = match[2] ? (match[1] ? HAN_NUMERALS.indexOf(match[1]) : 1) * 10 : 0
  const ones = match[2] ? match[3] : (match[3] ?? match[1])
  return tens + (ones ? HAN_NUMERALS.indexOf(ones) : 0)
}

type Indices = Readonly<Record<string, readonly [number, number] | undefined>>

/** Returns the offsets of the named groups of a match, for a pattern with the flag `d`; empty without named groups. */
export const groupsOf = (match: RegExpExecArray): Indices => match.indices?.groups ?? {}

/** Returns a pair of offsets as a span; undefined stays undefined. */
export const spanOf = (at: readonly [number, number] | undefined): Span | undefined =>
  at && { start: at[0], end: at[1] }
