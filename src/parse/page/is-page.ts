import { hasStop } from '../has-stop'
import type { LineBlock, Source } from '../source'
import { type LineShape, lineShape, textWeight } from './page-line'

const FEWEST = 20 // minimum lines of a page with its menus
const WHOLE = 24 // the same of a page whose lines have empty lines between them
const SHORT = 45 // maximum characters of a menu entry
const WRAPPED = 90 // characters of two lines from which they are hardly two menu entries read as one block
const MENU = 4 // minimum lines of a menu
const MOST = 5000 // lines that are examined

/**
 * Whether a copy is a whole web page, scraped with its menus.
 * A page has each paragraph on one line, and many short lines without full stops: above or below the sentences, or anywhere if the lines
 * follow one another without empty lines. Every copy is tested, so only lengths and last characters are examined.
 */
export function isPage({ text, layout }: Source, blocks: readonly LineBlock[]): boolean {
  if (blocks.length < FEWEST) return false
  let short = 0
  let joined = 0
  let apart = 0
  let sentences = 0
  let first = -1
  let last = -1
  const end = Math.min(blocks.length, MOST)
  for (let i = 0; i < end; i++) {
    const block = blocks[i] as LineBlock
    if (block.columns) continue
    if (block.apart) apart++
    if (block.first !== block.last && (++joined * WHOLE > end || block.end - block.start > WRAPPED)) return false
    const shape = blockShape(text, block)
    if (shape === 'sentence') {
      sentences++
      if (first < 0) first = i
      last = i
    } else if (shape === 'scrap' && block.end - block.start <= SHORT) short++
  }
  // with a menu above the story, fewer short lines are enough; without one, those at the end must be many
  if (sentences < 2 || short * (first >= MENU ? 7 : 4.5) < end || layout.width() > 0) return false
  if (apart * 4 <= end && short * 3.5 >= end) return true
  if (end < WHOLE) return false
  return first >= MENU || end - last > (short * 2 > end ? MENU : MENU * 2)
}

function blockShape(text: string, { start, end }: LineBlock): LineShape {
  return lineShape(textWeight(text, start, end), hasStop(text, end))
}
