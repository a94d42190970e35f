import type { Repair } from '../../diagnostics/story'
import { findSeams } from '../damage/seams'
import type { DatelineCandidate } from '../head/dateline/dateline-candidate'
import { joinBlock } from '../join-lines'
import type { Reader } from '../reader'
import { sourceOffset } from '../source'
import { addParagraph } from './paragraph'

const LONGER = 1.2 // times the average paragraph, from which on a block may be two of them

/** Whether a block is longer than 1.2 times the average of the others. It may then be two paragraphs without a break between. */
function isLong({ source, blocks }: Reader, index: number): boolean {
  const { start = 0, end = 0 } = blocks[index] ?? {}
  const others = source.text.length - (end - start)
  return end - start > (LONGER * others) / Math.max(1, blocks.length - 1)
}

const NOTICES = 64 // notices of a head, which come before all others; more are examined in no copy, so that the time stays linear

/** Whether an offset is inside a field that the head took from the body, such as the item that a correction names. */
function isInField({ article: { notices }, spans }: Reader['builder'], at: number): boolean {
  for (let index = 0; index < Math.min(notices?.length ?? 0, NOTICES); index++)
    for (const field of ['text', 'target']) {
      const span = spans[`notices.${index}.${field}`]
      if (span && span.start < at && at < span.end) return true
    }
  return false
}

/**
 * Reads a block that lost a space or a paragraph break between two sentences: `said.On Monday`.
 * It reports each such place, repairs it, and adds the paragraphs one by one.
 */
export function readGluedBlock(
  reader: Reader,
  index: number,
  apart: boolean,
  dateline: DatelineCandidate | undefined,
): void {
  const { source, builder } = reader
  const block = reader.block(index)
  // a full stop inside a dateline is part of it, and its spans are those of the block without repairs
  const from = dateline ? sourceOffset(reader.joined(index), dateline.end) : block.start
  const found = findSeams(source, block, apart && isLong(reader, index)).filter(
    ({ at }) => at >= from && !isInField(builder, at),
  )
  const repairs: Repair[] = found.map(({ at, kind }) => ({
    kind,
    start: at,
    end: at,
    text: kind === 'glued-paragraph' ? '\n\n' : ' ',
  }))
  const cuts = source.repair ? repairs.filter((repair) => repair.kind === 'glued-paragraph') : []
  const insertedSpaces = source.repair ? repairs.filter((repair) => repair.kind === 'glued-sentence') : []
  let body = builder.article.body.length
  for (const repair of repairs) {
    const paragraphLost = repair.kind === 'glued-paragraph'
    builder.report({
      rule: `damage/${repair.kind}`,
      severity: 'warning',
      message: `Missing ${paragraphLost ? 'paragraph break' : 'space'} between a full stop and a capital letter.`,
      path: `body.${body}.text`,
      span: { start: repair.start - 1, end: repair.end + 1 },
      fix: { edits: [{ start: repair.start, end: repair.end, text: repair.text }] },
    })
    if (paragraphLost && source.repair) body++
  }
  let { start, first } = block
  for (const cut of [...cuts, undefined]) {
    const end = cut ? cut.start : block.end
    let last = first
    while (last < block.last && (source.lines.end[last] as number) < end) last++
    addParagraph(
      reader,
      joinBlock(source, { ...block, first, last, start, end }, insertedSpaces),
      start === block.start ? dateline : undefined,
    )
    if (cut) builder.repairs.push(cut)
    start = end
    first = last
  }
}
