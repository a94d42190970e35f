import { attribute, type HtmlElement } from '../../body/read/open-tree'
import type { HtmlBlock } from '../read/blocks'

/** The fewest later headings of the same kind. */
const MORE = 3

/**
 * Returns the heading below the headline if it is the first of several, each above a paragraph: the parser, which sees no elements, takes it
 * for the subheadline. Undefined for one that is not followed by a paragraph, or is marked in another way than the others.
 */
export function firstSubhead(blocks: readonly HtmlBlock[], heading: HtmlBlock | undefined): HtmlBlock | undefined {
  const at = heading ? blocks.indexOf(heading) : -1
  const first = at < 0 ? undefined : blocks[at + 1]
  const shape = first && shapeOf(first)
  if (!shape || first.element?.tagName === heading?.element?.tagName) return undefined
  const isOpening = (index: number): boolean => blocks[index + 1]?.block.kind === 'paragraph'
  const more = blocks.filter((block, i) => i > at + 1 && shapeOf(block) === shape && isOpening(i))
  return isOpening(at + 1) && more.length >= MORE ? first : undefined
}

/** Returns the names and classes of a heading and the element around it; undefined for other blocks. */
function shapeOf({ element }: HtmlBlock): string | undefined {
  if (!/^h[2-6]$/.test(element?.tagName ?? '')) return undefined
  return [element, element?.parentNode as HtmlElement | null]
    .map((one) => (one && 'tagName' in one ? `${one.tagName}.${attribute(one, 'class')?.slice(0, 100) ?? ''}` : ''))
    .join(' ')
}
