import type { Page, PageBlock } from '../page'
import * as kinds from '../tokens/kinds'

const NARROW = 0.7 // of the width of the next line: a line that is no wider ends where it does on purpose
const SHORT = 60 // UTF-16 units of a line of agate

/** Whether a line break inside a block ends a sentence: behind a stop, where the line before was left short, in a table. */
export function breaksLine(page: Page, block: PageBlock, from: number, token: number): boolean {
  const { tokens } = page
  const kind = tokens.kind(token)
  if (kind === kinds.WORD ? !tokens.has(token, kinds.CAPITAL) : kind >= kinds.CLITIC && kind <= kinds.COLON)
    return false
  const before = tokens.kind(token - 1)
  if (before === kinds.STOP || before === kinds.SHOUT || before === kinds.COLON) return true
  if (before === kinds.CLOSE_QUOTE || before === kinds.QUOTE) return true
  if (before === kinds.COMMA || before === kinds.HYPHEN || before === kinds.OPEN) return false
  const length = lengthOf(page, lineStart(page, from, token), token)
  const next = lengthOf(page, token, lineEnd(page, token, block.to))
  if (before === kinds.NUMBER && length < SHORT && next < SHORT) return true
  return length < next * NARROW
}

const lengthOf = ({ tokens }: Page, from: number, to: number): number => tokens.end(to - 1) - tokens.start(from)

function lineStart({ tokens }: Page, from: number, token: number): number {
  let first = token - 1
  while (first > from && !tokens.has(first, kinds.LINE)) first--
  return first
}

function lineEnd({ tokens }: Page, token: number, last: number): number {
  let behind = token + 1
  while (behind < last && !tokens.has(behind, kinds.LINE)) behind++
  return behind
}
