import type { Block, Mark } from '../../article'
import { canonicalJson } from '../../text/canonical-json'
import { greatest } from '../../text/greatest'
import type { MergedUnit } from './merge-units'

/** Returns the blocks of merged units: sentences joined to paragraphs, other blocks as they are. */
export function joinUnits(units: readonly MergedUnit[]): Block[] {
  const blocks: Block[] = []
  let isOpen = false // whether the last block is a paragraph that goes on
  for (const { unit, opens } of units) {
    const last = blocks.at(-1)
    if (unit.block.kind !== 'paragraph') blocks.push(unit.block)
    else if (isOpen && !opens && last?.kind === 'paragraph') {
      const gap = unit.gap === '' && !unit.opens ? '' : unit.gap || spaceAfter(last.text)
      const from = last.text.length + gap.length
      const marks = joinMarks(last.marks ?? [], shift(unit.marks, from))
      blocks[blocks.length - 1] = { ...last, text: last.text + gap + unit.text, ...(marks.length && { marks }) }
    } else blocks.push({ ...unit.block, ...(unit.marks.length && { marks: [...unit.marks] }) })
    isOpen = unit.block.kind === 'paragraph'
  }
  return blocks
}

/** Returns the space between a sentence and the next: nothing after an ideographic full stop. */
const spaceAfter = (text: string): string => (/[\u3002\uff01\uff1f\u300d\u300f]$/.test(text) ? '' : ' ')

const shift = (marks: readonly Mark[], by: number): Mark[] =>
  marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }))

/** Joins marks that a sentence break had cut in two. */
function joinMarks(before: readonly Mark[], after: readonly Mark[]): Mark[] {
  const joined = [...before]
  const end = greatest(before.map((mark) => mark.end))
  const start = after.reduce((least, mark) => Math.min(least, mark.start), Number.POSITIVE_INFINITY)
  for (const mark of after) {
    const { start: _, end: __, ...kind } = mark
    const index = joined.findIndex(({ start: ___, end: to, ...other }) => {
      return to === end && mark.start === start && start - end <= 1 && canonicalJson(other) === canonicalJson(kind)
    })
    const known = joined[index]
    if (known) joined[index] = { ...known, end: mark.end }
    else joined.push(mark)
  }
  return joined.sort((a, b) => a.start - b.start || b.end - a.end)
}
