import { isBullet } from '../is-bullet'
import type { Reader } from '../reader'

const LONG = 80 // characters of a paragraph that is not repeated by chance
const DENSE = 30 // the same for Chinese, Japanese and Korean

/** Blocks to drop as duplicates, by index; `duplicate-headline` for a headline above a repeated story. */
export type RepeatedBlocks = ReadonlyMap<number, 'duplicate-paragraph' | 'duplicate-headline'>

/**
 * Finds and reports paragraphs that occur twice, word for word. Returns those to drop; undefined if no paragraph is repeated.
 * Dropped are a duplicate directly after its original, and two or more paragraphs in a row that are repeated in a row.
 * Another repetition is only reported, for it may be a refrain.
 */
export function findRepeatedBlocks(reader: Reader, first: number, last: number): RepeatedBlocks | undefined {
  const earlier = findRepeats(reader, first, last)
  if (earlier.size === 0) return undefined
  const drops = new Map<number, 'duplicate-paragraph' | 'duplicate-headline'>()
  let done = first
  for (const [index, like] of earlier) {
    if (index < done) continue
    let end = index
    let long = 0
    while (end <= last && like + end - index < index && reader.line(end) === reader.line(like + end - index)) {
      if (earlier.has(end)) long++
      end++
    }
    const isAdjacent = like === index - 1 || (drops.has(index - 1) && reader.line(index) === reader.line(index - 1))
    const isRun = long > 1 || isAdjacent
    reportRepeat(reader, index, isRun ? end - 1 : index, isRun)
    if (!isRun) continue
    if (long < 2) end = index + 1
    for (let at = index; at < end; at++) drops.set(at, 'duplicate-paragraph')
    if (repeatsHeadline(reader, index - 1, first)) drops.set(index - 1, 'duplicate-headline')
    done = end
  }
  return reader.source.repair ? drops : undefined
}

/** Returns the index of each long paragraph that repeats an earlier one, mapped to the index of the first. */
function findRepeats(reader: Reader, first: number, last: number): Map<number, number> {
  const seen = new Map<number, number>()
  const found = new Map<number, number>()
  const { source } = reader
  for (let index = first; index <= last; index++) {
    const block = reader.block(index)
    const length = block.end - block.start
    if (length < DENSE || block.columns) continue
    const middle = source.text.charCodeAt(block.start + (length >> 1))
    if (length < LONG && middle < 0x2e80) continue
    if (isBullet(source, block.first)) continue
    const key =
      ((length & 0xfffff) * 65536 + middle) * 256 + (source.text.charCodeAt(block.start + (length >> 2)) & 0xff)
    const like = seen.get(key)
    if (like === undefined) seen.set(key, index)
    else if (reader.line(index) === reader.line(like)) found.set(index, like)
  }
  return found
}

function repeatsHeadline(reader: Reader, index: number, first: number): boolean {
  const { headline } = reader.builder.article
  return index > first && headline !== undefined && reader.line(index).toLowerCase() === headline.toLowerCase()
}

function reportRepeat({ builder, blocks }: Reader, index: number, last: number, isRun: boolean): void {
  const start = blocks[index]?.start ?? 0
  const end = blocks[last]?.end ?? start
  const from = blocks[index - 1]?.end ?? start
  builder.report({
    rule: 'damage/duplicate-paragraph',
    severity: isRun ? 'warning' : 'info',
    message:
      last > index
        ? `${last - index + 1} paragraphs repeat earlier ones word for word.`
        : 'Paragraph repeats an earlier one word for word.',
    hint: 'Delete one of the two.',
    path: '',
    span: { start, end },
    fix: { edits: [{ start: from, end, text: '' }] },
  })
}
