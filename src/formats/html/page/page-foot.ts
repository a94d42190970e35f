import { pageAddresses, unsubscribes } from '../../../lexicon/page-phrases'
import { alternatives, once, words } from '../../../lexicon/words'
import type { BlockFacts } from './block-facts'
import type { PageContext } from './page-context'
import { NEVER } from './score-blocks'

/* The feet of print versions and of newsletters, which are no part of the story. */

const ADDRESS = /* @__PURE__ */ once(
  () => new RegExp(String.raw`^(?:${alternatives(words(pageAddresses))})\s?[:：]?\s*(?:https?:\/\/|www\.)\S+$`, 'iu'),
)

/** Whether a line is the address of its page, as print versions have it: `URL: https://…`, `Printed from https://…` */
export const isPageAddress = (text: string): boolean =>
  text.length <= LONGEST && LOCATOR.test(text) && ADDRESS().test(text)

const LOCATOR = /:\/\/|www\./
const LONGEST = 400 // characters of a line of the foot
const LAST = 12 // blocks of a page in which its foot is looked for

const LEAVING = /* @__PURE__ */ once(() => new RegExp(alternatives(words(unsubscribes)), 'iu'))

/** Gives the lowest score to the foot of a newsletter: the blocks below the link to leave its list, and those in the same element above the link. */
export function excludeMailFoot({ blocks }: PageContext, scores: Int32Array): void {
  const from = Math.max(0, blocks.length - LAST)
  const at = blocks.findIndex(
    ({ text, links }, i) => i >= from && links > 0 && text.length <= LONGEST && LEAVING().test(text),
  )
  const foot = blocks[at]
  if (!foot) return
  let first = at
  while (first > from && isInBox(blocks[first - 1], foot)) first--
  for (let i = first; i < blocks.length; i++) scores[i] = NEVER
}

/** Whether a short block is in the same element as another: lines of one cell of a table. */
function isInBox(block: BlockFacts | undefined, { facts }: BlockFacts): boolean {
  const box = facts?.element.tagName === 'a' || facts?.element.tagName === 'p' ? facts.parent : facts
  if (!block || !box || block.text.length > LONGEST / 2) return false
  return block.facts === box || block.facts?.parent === box
}
