import type { Block } from '../../article'
import { readTree } from './read/blocks'
import type { Tell } from './read/frame'
import { openTree } from './read/tree'

/**
 * Reads a fragment of HTML, such as the content of a feed’s entry, to the blocks of a body: links and emphasis become marks, headings
 * of the first level crossheads. What runs (scripts, handlers, `javascript:` links), forms and what is not shown are not in it.
 * Throws `limit-exceeded` for HTML that nests deeper than browsers take.
 */
export function htmlBody(source: string, tell: Tell = () => {}): Block[] {
  return readTree(source, openTree(source), { tell }).map(({ block }) => block)
}
