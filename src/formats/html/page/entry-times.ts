import { attribute, type HtmlElement } from '../../body/read/open-tree'
import { toInstant } from '../../parse-values'
import type { HtmlBlock } from '../read/blocks'
import type { BlockFacts } from './block-facts'
import type { ElementFacts } from './element-facts'
import type { PageContext } from './page-context'

/** Times of live blog entries by block: the instant of its `<time>` element, undefined for a clock time in other elements. */
export type EntryTimes = ReadonlyMap<HtmlBlock, string | undefined>

/** The fewest entries of a live blog that does not say in its metadata that it is one. */
const FEWEST = 3
/** The fewest entries of a page whose JSON-LD is a `LiveBlogPosting`. */
const STATED = 2
const LONGEST = 40 // characters of a time line
/** The most blocks between the time of an entry and a text of the story. */
const NEAR = 3
/** The elements that a time is compared by: its own, and two around it. */
const DEPTH = 3
/** A clock time and nothing more: `10:32`, `9.05`, `14h30`; not `10:32 Ferries stop` */
const CLOCK = /^\d{1,2}[:.h]\d{2}$/
const WITH_CLOCK = /\d{1,2}[:.h]\d{2}/

/**
 * Returns the times that open the entries of a live blog: lines of one shape below the headline, each above a text of the story. Empty for
 * other pages.
 */
export function entryTimes(page: PageContext, scores: Int32Array, heading: number, isLiveBlog: boolean): EntryTimes {
  const groups = new Map<string, Map<HtmlBlock, string | undefined>>()
  page.blocks.forEach((block, i) => {
    if (i <= heading || !block.facts || !isTimeLine(block) || !opensText(page, scores, i)) return
    const shape = shapeOf(block.facts)
    const group = groups.get(shape) ?? new Map<HtmlBlock, string | undefined>()
    groups.set(shape, group.set(block.read, instantOf(block.facts.element)))
  })
  const fewest = isLiveBlog ? STATED : FEWEST
  return new Map([...groups.values()].filter(({ size }) => size >= fewest).flatMap((group) => [...group]))
}

function isTimeLine({ read: { block }, text, facts }: BlockFacts): boolean {
  if ((block.kind !== 'paragraph' && block.kind !== 'subhead') || text.length > LONGEST || /[\n\t]/.test(text))
    return false
  return CLOCK.test(text) || (WITH_CLOCK.test(text) && facts !== undefined && instantOf(facts.element) !== undefined)
}

/** Returns the instant of a `<time>` element; undefined for a day, and for other elements. */
function instantOf(element: HtmlElement): string | undefined {
  return element.tagName === 'time' ? toInstant(attribute(element, 'datetime'), true) : undefined
}

/** Whether one of the next blocks is a paragraph of the story, with no other time line before it. */
function opensText({ blocks }: PageContext, scores: Int32Array, index: number): boolean {
  for (let i = index + 1; i <= index + NEAR; i++) {
    const block = blocks[i]
    if (!block || isTimeLine(block)) return false
    if ((scores[i] as number) > 0 && block.read.block.kind !== 'subhead' && block.stops > 0) return true
  }
  return false
}

/** Returns the names and first class words of an element and those around it: `time.stamp div.head article.entry`. */
function shapeOf(facts: ElementFacts): string {
  const names: string[] = []
  for (let at: ElementFacts | undefined = facts; at && names.length < DEPTH; at = at.parent) {
    const [first = ''] = (attribute(at.element, 'class') ?? '').slice(0, 100).trim().split(/\s/)
    names.push(`${at.element.tagName}.${first}`)
  }
  return names.join(' ')
}
