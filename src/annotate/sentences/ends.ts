import type { Page } from '../page'
import * as kinds from '../tokens/kinds'
import { CLOCK, CUT, NUMBERED, OPENER, SAID, TITLE } from './sentence-words'

const AHEAD = 4 // tokens that may stand between a quotation and the verb that says it was said
const CASELESS = 0x590 // the scripts from here on know no capitals, but for more Latin and Greek
const STOP = 0x2e

/** How far a sentence goes that ends with a stop: the token behind its closing marks. Nothing where it does not end there. */
export function endAt(page: Page, token: number, last: number): number | undefined {
  const { tokens } = page
  const to = closed(page, token, last)
  if (to >= last) return to
  if (!tokens.has(to, kinds.SPACED) && needsBlank(page, token)) return undefined
  const next = opened(page, to, last)
  const kind = tokens.kind(next)
  if (kind === kinds.NONE || next >= last) return to
  const quoted = to > token + 1
  switch (tokens.kind(token)) {
    case kinds.SHOUT:
      return opensAfterShout(page, next) && !(quoted && isSaid(page, next, last)) ? to : undefined
    case kinds.ELLIPSIS:
      return isLarge(page, next) && !isInside(page, next) ? to : undefined
    case kinds.WORD:
      return endsAfterLetters(page, token, next) ? to : undefined
    default:
      return endsAfterStop(page, token, next) ? to : undefined
  }
}

/** The token behind the marks that close what a stop ends: `."`, `.)`, `.[7]`. */
function closed({ tokens, text }: Page, token: number, last: number): number {
  let to = token + 1
  for (; to < last; to++) {
    const kind = tokens.kind(to)
    const spaced = tokens.has(to, kinds.SPACED)
    if (spaced) {
      // `. »`
      if (kind === kinds.CLOSE_QUOTE && (to + 1 >= last || tokens.has(to + 1, kinds.SPACED))) continue
      break
    }
    if (kind === kinds.CLOSE || kind === kinds.CLOSE_QUOTE || kind === kinds.QUOTE) continue
    // German closes with what opens in English
    if (kind === kinds.OPEN_QUOTE && (to + 1 >= last || tokens.has(to + 1, kinds.SPACED))) continue
    if (kind === kinds.STOP || kind === kinds.SHOUT || kind === kinds.ELLIPSIS) continue
    const note = kind === kinds.OPEN && text.charCodeAt(tokens.start(to)) === 0x5b
    if (note && tokens.kind(to + 1) === kinds.NUMBER && tokens.kind(to + 2) === kinds.CLOSE && to + 2 < last) {
      to += 2
      continue
    }
    break
  }
  return to
}

/** Whether a mark ends a sentence only where white space follows: those of Chinese and of Hindi do not need it. */
const needsBlank = ({ tokens, text }: Page, token: number): boolean => {
  const unit = text.charCodeAt(tokens.start(token))
  return unit < CASELESS || unit === 0x2026 || unit === 0xff0e
}

/** The first token behind what opens a sentence: quotation marks, brackets, dashes. */
function opened({ tokens }: Page, token: number, last: number): number {
  let next = token
  while (next < last && next < token + AHEAD) {
    const kind = tokens.kind(next)
    if (
      kind !== kinds.QUOTE &&
      kind !== kinds.OPEN_QUOTE &&
      kind !== kinds.OPEN &&
      kind !== kinds.DASH &&
      kind !== kinds.ELLIPSIS &&
      !(kind === kinds.CLOSE_QUOTE && next === token)
    )
      break
    next++
  }
  return next
}

/** Whether a token can open a sentence by its looks. */
function isLarge(page: Page, token: number): boolean {
  const kind = page.tokens.kind(token)
  if (kind === kinds.WORD) return page.tokens.has(token, kinds.CAPITAL | kinds.INNER) || isCaseless(page, token)
  return kind === kinds.NUMBER || kind === kinds.IDEOGRAPH || kind === kinds.SYMBOL || kind === kinds.HYPHEN
}

function isCaseless({ tokens, text }: Page, token: number): boolean {
  const unit = text.charCodeAt(tokens.start(token))
  return unit >= CASELESS && !(unit >= 0x1e00 && unit < 0x2000) && tokens.kind(token) === kinds.WORD
}

/** Whether an ellipsis before the token is a pause: scripts without capitals do not tell. */
const isInside = (page: Page, token: number): boolean =>
  isCaseless(page, token) || page.tokens.kind(token) === kinds.IDEOGRAPH || page.tokens.kind(token) === kinds.NUMBER

const opensAfterShout = (page: Page, next: number): boolean => isLarge(page, next)

const bitsOf = ({ tokens, words }: Page, token: number): number => words.sentences.bits[tokens.word(token)] ?? 0

/** Whether the words behind a quotation say that it was said: `"Is it?" Mr. Smith asked.` */
function isSaid(page: Page, next: number, last: number): boolean {
  const { tokens } = page
  if ((bitsOf(page, next) & OPENER) !== 0 && (bitsOf(page, next + 1) & SAID) === 0) return false
  for (let token = next; token < Math.min(last, next + AHEAD); token++) {
    if ((bitsOf(page, token) & SAID) !== 0 && token > next) return true
    if (token > next && !tokens.has(token, kinds.CAPITAL) && tokens.kind(token) !== kinds.STOP) return false
  }
  return false
}

/** Behind `U.S.`, `p.m.` */
function endsAfterLetters(page: Page, token: number, next: number): boolean {
  if (!isLarge(page, next)) return false
  const bits = bitsOf(page, token)
  if ((bits & TITLE) !== 0) return false
  const opener = (bitsOf(page, next) & OPENER) !== 0
  if ((bits & CLOCK) !== 0 && page.tokens.kind(next) === kinds.WORD) return opener || !page.tokens.has(next, kinds.CAPS)
  return opener || isCaseless(page, next)
}

/** Behind a stop that is a token of its own. */
function endsAfterStop(page: Page, token: number, next: number): boolean {
  const { tokens, text, words } = page
  if (text.charCodeAt(tokens.start(token)) !== STOP) return true
  if (!isLarge(page, next)) return false
  const before = token - 1
  if (tokens.has(token, kinds.SPACED)) return true
  const bits = bitsOf(page, before)
  const opener = (bitsOf(page, next) & OPENER) !== 0
  const number = tokens.kind(next) === kinds.NUMBER
  if (tokens.kind(before) === kinds.WORD) {
    if ((bits & TITLE) !== 0) return false
    if ((bits & NUMBERED) !== 0 && number) return false
    if ((bits & CUT) !== 0) return opener
    const length = tokens.end(before) - tokens.start(before)
    if (length === 1 && !number) return opener || isCaseless(page, next)
    return true
  }
  if (
    tokens.kind(before) === kinds.NUMBER &&
    words.sentences.ordinals &&
    tokens.end(before) - tokens.start(before) <= 2
  )
    return opener
  return true
}
