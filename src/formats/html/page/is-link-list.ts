import type { BlockFacts } from './block-facts'
import type { PageContext } from './page-context'

/** The fewest links side by side that are a menu; two may be a section and a kicker. */
const LINKS = 3

/** Separators of the sections that a story is in, which the parser reads: `Home > Islands > Ferries`, `Islands, Ferries` */
const SEPARATED = /\S\s*[/•·,›»>]\s*\S/

/** Whether a block is a link and nothing more; a number may be that of a date. */
const isLink = ({ letters, linked, text }: BlockFacts): boolean => letters > 0 && linked >= letters && !/\d/.test(text)

/** Whether two blocks are in one box: of the same parent, or of parents with the same parent, as the cells of a row. */
function isBeside({ facts: one }: BlockFacts, { facts: other }: BlockFacts): boolean {
  if (!one?.parent || !other?.parent) return false
  return one.parent === other.parent || (one.parent.parent !== undefined && one.parent.parent === other.parent.parent)
}

/** Whether a block has several links and nothing more, or is one of several links side by side: `Home⏎News⏎Sport` */
export function isLinkList({ blocks }: PageContext, index: number): boolean {
  const block = blocks[index]
  if (!block || !isLink(block)) return false
  if (block.links >= LINKS) return !SEPARATED.test(block.text)
  const isPart = (at: number): boolean => {
    const other = blocks[at]
    return other !== undefined && isLink(other) && isBeside(block, other)
  }
  let from = index
  let to = index
  while (to - from < LINKS && isPart(from - 1)) from--
  while (to - from < LINKS && isPart(to + 1)) to++
  return to - from + 1 >= LINKS
}
