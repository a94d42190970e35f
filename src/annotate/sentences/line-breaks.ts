import type { TokenPage } from '../page'
import type { PageBlock } from '../page-block'
import * as kinds from '../tokens/kinds'
import { lineEnd } from '../tokens/line-end'

const NARROW = 0.7 // a line narrower than this share of the next one was broken on purpose
const SHORT = 60 // UTF-16 units of a line of agate
const ENTRY = 30 // UTF-16 units of a line in a list of short entries
const TAB = 9

/**
 * Whether a line break inside a block ends a sentence: after a full stop, after a short line, in a table.
 * `from` is the first token of the sentence, `token` the first one of the new line.
 */
export function endsSentenceAtBreak(page: TokenPage, block: PageBlock, from: number, token: number): boolean {
  const { tokens, text } = page
  const kind = tokens.kind(token)
  const before = tokens.kind(token - 1)
  if (kind === kinds.WORD && !tokens.has(token, kinds.CAPITAL))
    return before === kinds.WORD && isSmallList(page, block, from, token)
  if (kind >= kinds.CLITIC && kind <= kinds.COLON) return false
  if (before === kinds.STOP || before === kinds.EXCLAMATION || before === kinds.COLON) return true
  if (before === kinds.CLOSE_QUOTE || before === kinds.QUOTE) return true
  if (before === kinds.COMMA || before === kinds.HYPHEN || before === kinds.OPEN) return false
  if (text.charCodeAt(tokens.start(token) - 1) === TAB) return true
  const length = rangeLength(page, lineStart(page, from, token), token)
  const next = rangeLength(page, token, lineEnd(page.tokens, token, block.to))
  if (before === kinds.NUMBER && length < SHORT && next < SHORT) return true
  return length < next * NARROW
}

/**
 * Whether a block is a list of short lines without capitals: `features` ¶ `contact manager` ¶ `events, activities`.
 * `token` is the first of a line.
 */
function isSmallList(page: TokenPage, block: PageBlock, from: number, token: number): boolean {
  const { tokens } = page
  if (tokens.kind(block.from) !== kinds.WORD || tokens.has(block.from, kinds.CAPITAL)) return false
  const length = rangeLength(page, lineStart(page, from, token), token)
  return length < ENTRY && rangeLength(page, token, lineEnd(page.tokens, token, block.to)) < ENTRY
}

const rangeLength = ({ tokens }: TokenPage, from: number, to: number): number => tokens.end(to - 1) - tokens.start(from)

function lineStart({ tokens }: TokenPage, from: number, token: number): number {
  let first = token - 1
  while (first > from && !tokens.has(first, kinds.LINE)) first--
  return first
}
