import { attribute, type HtmlElement } from '../../body/read/open-tree'
import { toInstant } from '../../parse-values'
import type { HtmlBlock } from '../read/blocks'
import type { BlockFacts } from './block-facts'
import type { ElementFacts } from './element-facts'
import type { PageContext } from './page-context'

/** The lines that open an entry of a live blog. */
export interface EntryOpening {
  readonly time: HtmlBlock
  /** The instant of the `<time>` element; absent for a clock time in other elements. */
  readonly at?: string
  readonly heading?: HtmlBlock
}

/** The fewest entries of a live blog that does not say in its metadata that it is one. */
const FEWEST = 3
/** The fewest entries of a page whose JSON-LD is a `LiveBlogPosting`. */
const STATED = 2
const LONGEST = 40 // characters of a time line
/** The most blocks between the time of an entry and a text of the story. */
const NEAR = 3
/** The number of elements whose names make up the shape of a time: its own, and two around it. */
const DEPTH = 3
/** Hour and minute: `10:32`, `9.05`, `14h30`; with other digits, and with the letters of Chinese, Japanese and Korean between them. */
const HOUR = String.raw`\p{Nd}{1,2}(?:[:.]|\s?(?:h|\p{Lo})\s?)\p{Nd}{2}`
/** A clock time and nothing more: `10:32`, `kl. 9.05`, `10:32 a.m. ET`; not `10:32 Ferries stop`, `10.50 EUR` */
const CLOCK = new RegExp(
  String.raw`^(?:[Kk]l\.?\s|\p{Lo}{2}\s?)?${HOUR}\p{Lo}?(?:\s?[AaPp]\.?[Mm]\.?|\s[Uu]hr)?(?:\s(?:UTC|[A-Z]{1,3}T))?$`,
  'u',
)
const WITH_CLOCK = new RegExp(HOUR, 'u')

/**
 * Returns the openings of the entries of a live blog: times in elements of one shape below the headline, each above a text of the story.
 * Empty for other pages.
 */
export function entryTimes(
  page: PageContext,
  scores: Int32Array,
  headline: number,
  isLiveBlog: boolean,
): readonly EntryOpening[] {
  const groups = new Map<string, EntryOpening[]>()
  page.blocks.forEach((block, i) => {
    const { read, facts } = block
    if (i <= headline || !facts || !isTimeLine(block, isLiveBlog)) return
    const opening = openingAt(page, scores, i, isLiveBlog)
    if (!opening) return
    const shape = shapeOf(facts)
    const group = groups.get(shape) ?? []
    groups.set(shape, group)
    const at = instantOf(facts.element)
    group.push({ time: read, ...(at && { at }), ...opening })
  })
  const fewest = isLiveBlog ? STATED : FEWEST
  return [...groups.values()].filter(({ length }) => length >= fewest).flat()
}

/** Whether a block is a time. On a page that says that it is a live blog, it may show another, such as `5 minutes ago`. */
function isTimeLine({ read: { block }, text, facts }: BlockFacts, isLiveBlog: boolean): boolean {
  if ((block.kind !== 'paragraph' && block.kind !== 'subhead') || text.length > LONGEST || /[\n\t]/.test(text))
    return false
  if (CLOCK.test(text)) return true
  return (isLiveBlog || WITH_CLOCK.test(text)) && facts !== undefined && instantOf(facts.element) !== undefined
}

/** Returns the instant of a `<time>` element; undefined for a day, and for other elements. */
function instantOf(element: HtmlElement): string | undefined {
  return element.tagName === 'time' ? toInstant(attribute(element, 'datetime'), true) : undefined
}

/**
 * Returns the heading of an entry if a paragraph of the story follows its time; undefined if none does, or another time comes first.
 * The heading is below the time, or directly above it in the same element.
 */
function openingAt(
  { blocks }: PageContext,
  scores: Int32Array,
  index: number,
  isLiveBlog: boolean,
): Pick<EntryOpening, 'heading'> | undefined {
  const above = blocks[index - 1]
  const parent = blocks[index]?.facts?.parent
  const isHeaded = above?.read.block.kind === 'subhead' && parent !== undefined && above.facts?.parent === parent
  let heading: HtmlBlock | undefined = isHeaded ? above.read : undefined
  for (let i = index + 1; i <= index + NEAR; i++) {
    const block = blocks[i]
    if (!block || isTimeLine(block, isLiveBlog)) return undefined
    if (block.read.block.kind === 'subhead') heading ??= block.read
    else if ((scores[i] as number) > 0 && block.stops > 0) return heading ? { heading } : {}
  }
  return undefined
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
