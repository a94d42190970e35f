import type { TokenPage } from '../page'
import type { PageBlock } from '../page-block'
import {
  AFTER_SPACE,
  CAPITAL,
  CAPS,
  CLOSE,
  CLOSE_QUOTE,
  COLON,
  COMMA,
  DOTTED,
  ELLIPSIS,
  EXCLAMATION,
  LINE,
  OPEN,
  OPEN_QUOTE,
  QUOTE,
  SEMICOLON,
  STOP,
  WORD,
} from '../tokens/kinds'
import type { Tokens } from '../tokens/tokens'
import { sentenceEndAt } from './ends'
import { endsSentenceAtBreak } from './line-breaks'
import { ListMarkers } from './list-markers'
import type { SentenceSpan } from './sentence'
import { OPENER } from './sentence-words'

/** Finds the sentences of a token page, in text order. */
export function findSentences(page: TokenPage): readonly SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  const markers = new ListMarkers(page)
  for (const block of page.blocks) splitBlock(page, block, markers, sentences)
  return sentences
}

function splitBlock(page: TokenPage, block: PageBlock, markers: ListMarkers, sentences: SentenceSpan[]): void {
  const { tokens, text } = page
  const { to: last } = block
  const { kind: kindAt, flags: flagsAt } = tokens.arrays()
  const own = page.words.sentences.isPooled ? stopOf(page, block) : page.words.sentences.stops
  markers.clear()
  let from = block.from
  let quoting = false
  let isCounting = false // a list marker was found, so that the next one is expected
  let depth = 0 // number of open full-width brackets: a full stop inside them ends nothing
  for (let token = block.from; token < last; token++) {
    if (token > from && !isCounting) {
      token = nextMark(kindAt, flagsAt, token, last, own === '')
      if (token === last) break
    }
    const kind = kindAt[token] ?? 0
    const flags = flagsAt[token] ?? 0
    const line = token > from && (flags & LINE) !== 0
    const isNext = (isCounting || line) && token > from && markers.follows(token, last, line)
    if (isNext || (line && endsSentenceAtBreak(page, block, from, token))) {
      sentences.push(spanOf(tokens, block, from, token))
      from = token
    }
    if (token === from) {
      const afterMarker = markers.open(token, last)
      isCounting = markers.counting
      if (afterMarker > token) {
        token = afterMarker - 1
        continue
      }
    }
    switch (kind) {
      case WORD:
        if ((flags & DOTTED) === 0 || text.charCodeAt(tokens.end(token) - 1) !== STOP_SIGN) continue
        break
      case STOP:
      case EXCLAMATION:
      case ELLIPSIS:
        break
      case QUOTE:
        if (text.charCodeAt(tokens.start(token)) === QUOTE_SIGN) quoting = !quoting
        if (from === block.from && isQuotedHeading(page, from, token, last)) {
          sentences.push(spanOf(tokens, block, from, token + 1))
          from = token + 1
          quoting = false
        }
        continue
      case OPEN:
      case OPEN_QUOTE:
        if (isFullWidth(page, token)) depth++
        continue
      case CLOSE:
      case CLOSE_QUOTE:
        if (depth > 0 && isFullWidth(page, token)) depth--
        continue
      case COLON:
        if (isRunIn(page, from, token, last)) {
          sentences.push(spanOf(tokens, block, from, token + 1))
          from = token + 1
        } else if (own !== '' && own.includes(text.charAt(tokens.start(token)))) break
        continue
      default:
        if (own === '' || !own.includes(text.charAt(tokens.start(token)))) continue
    }
    if (depth > 0) continue
    const to = sentenceEndAt(page, token, last, quoting)
    if (to === undefined) continue
    for (let at = token + 1; at < to; at++) if (tokens.kind(at) === QUOTE) quoting = false
    sentences.push(spanOf(tokens, block, from, to))
    from = to
    token = to - 1
  }
  if (from < last) sentences.push(spanOf(tokens, block, from, last))
}

/**
 * Returns the first token from one to another that may end or open a sentence; the end if none does. Words inside a line are left out, and commas if
 * `isPlain` is set. Most tokens are such: the rest of the loop above runs for few.
 */
function nextMark(kindAt: Uint8Array, flagsAt: Uint8Array, from: number, to: number, isPlain: boolean): number {
  let token = from
  for (; token < to; token++) {
    const kind = kindAt[token] ?? 0
    const flags = flagsAt[token] ?? 0
    if (kind === WORD ? (flags & (LINE | DOTTED)) !== 0 : !isPlain || kind !== COMMA || (flags & LINE) !== 0) break
  }
  return token
}

/** Returns the sentence of a block from one token up to another. */
const spanOf = (tokens: Tokens, block: PageBlock, from: number, to: number): SentenceSpan => ({
  block,
  start: tokens.start(from),
  end: tokens.end(to - 1),
  from,
  to,
})

const STOP_SIGN = 0x2e
const QUOTE_SIGN = 0x22
const FULL_WIDTH = 0x3000
const LONGEST_RUN_IN = 6

const isFullWidth = ({ tokens, text }: TokenPage, token: number): boolean =>
  text.charCodeAt(tokens.start(token)) >= FULL_WIDTH

const ABOVE_CYRILLIC = 0x530 // scripts from here on may have a stop of their own

/**
 * Returns the mark that ends sentences in a language without a row, besides those of all languages: one that ends a block in which no other mark
 * ends a sentence, such as the Armenian colon. Empty for none, and for Latin, Greek and Cyrillic.
 */
function stopOf({ tokens, text }: TokenPage, { from, to }: PageBlock): string {
  const kind = tokens.kind(to - 1)
  if ((kind !== COLON && kind !== SEMICOLON) || text.charCodeAt(tokens.start(from)) < ABOVE_CYRILLIC) return ''
  for (let token = from; token < to; token++)
    if (tokens.kind(token) === EXCLAMATION || (tokens.kind(token) === STOP && tokens.has(token + 1, CAPITAL))) return ''
  return text.charAt(tokens.start(to - 1))
}

/** Whether the words before a colon are a heading in capitals. It is on the line of its text: `NEW ACCOUNT: The bank`. */
function isRunIn(page: TokenPage, from: number, colon: number, last: number): boolean {
  const { tokens } = page
  if (colon - from > LONGEST_RUN_IN || colon === from || colon + 1 >= last) return false
  if (!tokens.has(colon + 1, CAPITAL) || !tokens.has(colon + 1, AFTER_SPACE) || tokens.has(colon + 1, CAPS))
    return false
  for (let token = from; token < colon; token++) {
    if (tokens.kind(token) === WORD && !tokens.has(token, CAPS) && !isLetterToken(page, token)) return false
  }
  return tokens.kind(from) === WORD && (tokens.has(from, CAPS) || tokens.has(colon - 1, CAPS))
}

const isLetterToken = ({ tokens }: TokenPage, token: number): boolean =>
  tokens.end(token) - tokens.start(token) === 1 && tokens.has(token, CAPITAL)

/** Whether a block opens with a heading in quotation marks. It is on the line of its text: `"Must solve problem" The cost`. */
function isQuotedHeading({ tokens, words }: TokenPage, from: number, token: number, last: number): boolean {
  const length = token - from - 1
  if (length < 2 || length > LONGEST_RUN_IN || token + 1 >= last) return false
  if (tokens.kind(from) !== QUOTE || tokens.kind(token - 1) !== WORD) return false
  const next = token + 1
  if (!tokens.has(next, AFTER_SPACE) || tokens.has(token, AFTER_SPACE) || !tokens.has(next, CAPITAL)) return false
  return ((words.sentences.bits[tokens.word(next)] ?? 0) & OPENER) !== 0
}
