import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import type { Tokens } from '../tokens/tokens'
import { SLOT_NUMBER, slotBits } from './slot-number'
import type { SlotSource } from './slot-source'

const NUMBER = slotBits('NUMBER')
const STOP = 0x2e
const COMMA = 0x2c

/**
 * Reads the number of units of time: `20`, `1,500`, `twenty-five`, `a hundred`, `several`.
 * Sets `reader.value` to it. Returns the index of the token after it, or 0 if not found.
 */
export function readCount(reader: SlotSource, page: TokenPage, token: number, last: number): number {
  const { tokens } = page
  if (tokens.kind(token) === kinds.NUMBER) {
    const plain = reader.figures(token, 0, 999, 3)
    const value = plain < 0 ? readFigures(page, token) : plain
    if (value < 0) return 0
    const sign = fractionSign(page, token + 1)
    if (sign > 0 && token + 1 < last) {
      reader.value = value + sign
      return token + 2
    }
    const parts = plain < 0 ? 0 : fractionAt(reader, page, token + 1, last)
    reader.value = value + parts
    return parts === 0 ? token + 1 : token + 4
  }
  const to = reader.meaning(SLOT_NUMBER.VAGUE, token, last) || readInWords(reader, tokens, token, last)
  if (to) return to
  const article = reader.meaning(SLOT_NUMBER.ARTICLE, token, last)
  if (!article) return 0
  const more = readInWords(reader, tokens, article, last)
  if (more && Number(reader.value) >= 12) return more // `a hundred`
  reader.value = 1
  return article
}

/**
 * Returns the value of a fraction after a whole number: 0.5 for the `1/2` in `5 1/2`.
 * The fraction has three tokens, the first of them `token`. Returns 0 if the tokens are no fraction.
 */
function fractionAt(reader: SlotSource, { tokens }: TokenPage, token: number, last: number): number {
  if (token + 3 > last || !tokens.has(token, kinds.AFTER_SPACE) || tokens.kind(token + 1) !== kinds.SLASH) return 0
  if (tokens.has(token + 1, kinds.AFTER_SPACE) || tokens.has(token + 2, kinds.AFTER_SPACE)) return 0
  const above = reader.figures(token, 1, 9, 1)
  const below = reader.figures(token + 2, 2, 9, 1)
  return above > 0 && above < below ? Math.round((100 * above) / below) / 100 : 0
}

/**
 * Reads a number in words into `reader.value`: `twenty-five`, `two hundred`.
 * Returns the index of the token after it, or 0 if not found.
 */
export function readInWords(reader: SlotSource, tokens: Tokens, token: number, last: number): number {
  if ((reader.maskOf(token) & NUMBER) === 0) return 0
  let to = reader.meaning(SLOT_NUMBER.NUMBER, token, last)
  if (!to) return 0
  let value = Number(reader.value)
  for (let step = 0; step < 4; step++) {
    const hyphen = tokens.kind(to) === kinds.HYPHEN ? to + 1 : to
    const next = reader.meaning(SLOT_NUMBER.NUMBER, hyphen, last)
    if (!next) break
    const more = Number(reader.value)
    if (value >= 20 && value < 100 && value % 10 === 0 && more >= 1 && more < 10) value += more
    else if (more >= 100 && value < more && hyphen === to) value *= more
    else if (value >= 100 && value % 100 === 0 && more < 100 && hyphen === to) value += more
    else break
    to = next
  }
  reader.value = value
  return to
}

/** The values of signs for fractions: `½` in `2½ hours`. */
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

/** Returns the value of a token that is a sign for a fraction; 0 for other tokens. */
const fractionSign = ({ tokens, text }: TokenPage, token: number): number =>
  tokens.end(token) - tokens.start(token) === 1 ? (FRACTIONS[text.charAt(tokens.start(token))] ?? 0) : 0

/** Returns the value of a number in figures with points or commas: `1,500`, `2.5`, `2,5`. Returns -1 for other tokens. */
function readFigures({ tokens, text }: TokenPage, token: number): number {
  const start = tokens.start(token)
  const end = tokens.end(token)
  if (end - start > 12) return -1
  let value = 0
  let place = 0 // place value of the figure after a point: a tenth, a hundredth
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === STOP || unit === COMMA) {
      if (place) return -1
      const next = text.charCodeAt(at + 4)
      // three figures after it: it separates thousands
      if (at + 4 > end || (at + 4 < end && next !== STOP && next !== COMMA)) place = 1
    } else if (unit < 0x30 || unit > 0x39) return -1
    else if (place) {
      place *= 10
      value += (unit - 0x30) / place
    } else value = value * 10 + unit - 0x30
  }
  return place ? Math.round(value * place) / place : value
}
