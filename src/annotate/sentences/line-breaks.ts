import type { Page, PageBlock } from '../page'
import * as kinds from '../tokens/kinds'

const NARROW = 0.7 // of the width of the next line: a line that is no wider ends where it does on purpose
const SHORT = 60 // UTF-16 units of a line of agate

/** Whether a line break inside a block ends a sentence: behind a stop, where the line before was left short, in a table. */
export function breaksLine({ tokens, text }: Page, block: PageBlock, from: number, token: number): boolean {
  const kind = tokens.kind(token)
  if (kind === kinds.WORD ? !tokens.has(token, kinds.CAPITAL) : kind >= kinds.CLITIC && kind <= kinds.COLON)
    return false
  const before = tokens.kind(token - 1)
  if (before === kinds.STOP || before === kinds.SHOUT || before === kinds.COLON) return true
  if (before === kinds.CLOSE_QUOTE || before === kinds.QUOTE) return true
  if (before === kinds.COMMA || before === kinds.HYPHEN || before === kinds.OPEN) return false
  const end = tokens.end(token - 1)
  const start = Math.max(text.lastIndexOf('\n', end - 1) + 1, tokens.start(from))
  const next = text.indexOf('\n', tokens.start(token))
  const width = (next < 0 || next > block.end ? block.end : next) - tokens.start(token)
  if (before === kinds.NUMBER && end - start < SHORT && width < SHORT) return true
  return end - start < width * NARROW
}
