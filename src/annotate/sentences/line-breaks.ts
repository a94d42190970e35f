import type { Page, PageBlock } from '../page'
import * as kinds from '../tokens/kinds'

const NARROW = 0.7 // of the width of a column: a line that is no wider ends where it does on purpose

/** Whether a line break inside a block ends a sentence: behind a stop, or where the line before was left short. */
export function breaksLine({ tokens, text }: Page, block: PageBlock, from: number, token: number): boolean {
  const kind = tokens.kind(token)
  if (kind === kinds.WORD ? !tokens.has(token, kinds.CAPITAL) : kind >= kinds.CLITIC && kind <= kinds.COLON)
    return false
  const before = tokens.kind(token - 1)
  if (before === kinds.STOP || before === kinds.SHOUT || before === kinds.CLOSE_QUOTE || before === kinds.QUOTE)
    return true
  if (before === kinds.COMMA || before === kinds.HYPHEN || before === kinds.OPEN) return false
  const end = tokens.end(token - 1)
  const start = Math.max(text.lastIndexOf('\n', end - 1) + 1, tokens.start(from))
  const next = text.indexOf('\n', tokens.start(token))
  const width = (next < 0 || next > block.end ? block.end : next) - tokens.start(token)
  return end - start < width * NARROW
}
