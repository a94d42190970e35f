import { type JoinedText, type LineBlock, type Source, sourceOffset } from './source'

/** Returns the two blocks into which a block is cut at `from`, an offset of its text. */
export function splitBlock(
  block: LineBlock,
  joined: JoinedText,
  from: number,
  lines: Source['lines'],
): readonly [LineBlock, LineBlock] {
  const start = sourceOffset(joined, from, true)
  const end = sourceOffset(joined, joined.text.slice(0, from).trimEnd().length)
  let last = block.first
  while (last < block.last && (lines.end[last] as number) < end) last++
  let first = last
  while (first < block.last && (lines.end[first] as number) <= start) first++
  return [
    { ...block, last, end },
    { ...block, first, start, apart: false, indent: 0 },
  ]
}
