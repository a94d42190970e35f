import type { BlockFacts } from './block-facts'
import type { ElementFacts } from './element-facts'

/** Title, description and text of a story, as the head of its page states them. */
export interface PageStatement {
  readonly title: string
  readonly description: string
  /** The text of the story in JSON-LD; empty if it has none. */
  readonly articleBody: string
}

/** All blocks of a page, with the facts about the whole page that features test. */
export interface PageContext {
  readonly blocks: readonly BlockFacts[]
  readonly title: string
  readonly titleWords: ReadonlySet<string>
  readonly descriptionWords: ReadonlySet<string>
  /** All sequences of one to four words in the story that JSON-LD has; empty if the page has none. */
  readonly articleRuns: ReadonlySet<string>
  /** Number of letters and digits in all blocks of the page. */
  readonly letters: number
  /** Texts that more than one block has. */
  readonly repeated: ReadonlySet<string>
  /** Index of the first `<h1>`, or -1. */
  readonly heading: number
  /** Number of blocks, at most 9, from each block to the nearest long one before it and after it. */
  readonly gaps: readonly { readonly before: number; readonly after: number }[]
  readonly firstLong: number
  readonly lastLong: number
  /** The element with most of the text in paragraphs, and those around it. */
  readonly best: ElementFacts | undefined
  readonly aroundBest: ReadonlySet<ElementFacts>
}

export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])

const RUN = 4 // words
const READ = 200_000 // characters of a story in JSON-LD

/** Returns the words of a text in small letters. */
const allWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Returns all sequences of one to four words in a text, in lower case: `rain`, `rain fell`. */
function runsOf(text: string): ReadonlySet<string> {
  const words = allWords(text.slice(0, READ))
  const runs = new Set<string>()
  for (let i = 0; i < words.length; i++) for (let n = 1; n <= RUN; n++) runs.add(words.slice(i, i + n).join(' '))
  return runs
}

/** Returns the sequence of words that a text opens with, in lower case, as in `articleRuns`. */
export const openingRun = (text: string): string => allWords(text.slice(0, 200)).slice(0, RUN).join(' ')

/** Returns the context of the blocks of a page. Counts the contents of the elements around them. */
export function pageContext(blocks: readonly BlockFacts[], page: PageStatement): PageContext {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  const elements = new Set<ElementFacts>()
  let letters = 0
  for (const block of blocks) {
    letters += block.letters
    if (seen.has(block.text)) repeated.add(block.text)
    seen.add(block.text)
    count(block, elements)
  }
  const best = bestOf(elements)
  return {
    blocks,
    title: page.title,
    titleWords: wordsOf(page.title),
    descriptionWords: wordsOf(page.description),
    articleRuns: runsOf(page.articleBody),
    letters,
    repeated,
    heading: blocks.findIndex(({ facts }) => facts?.element.tagName === 'h1'),
    gaps: gapsOf(blocks),
    firstLong: blocks.findIndex(({ isLong }) => isLong),
    lastLong: blocks.findLastIndex(({ isLong }) => isLong),
    best,
    aroundBest: new Set(ancestors(best)),
  }
}

/** Adds a block to the counts of the elements around it. */
function count(block: BlockFacts, elements: Set<ElementFacts>): void {
  const gain = block.isLong ? 1 + block.commas + Math.min(3, block.letters / 100) : 0
  let depth = 0
  for (let at = block.facts; at; at = at.parent) {
    const { content } = at
    elements.add(at)
    content.letters += block.letters
    content.linked += block.linked
    content.blocks++
    if (block.isLong) {
      content.paragraphs++
      content.long += block.letters
      if (depth > 0) content.weight += depth === 1 ? gain : depth === 2 ? gain / 2 : gain / (3 * depth)
    }
    depth++
  }
}

/** Returns the element with the greatest weight of paragraphs, less its share of links. */
function bestOf(elements: ReadonlySet<ElementFacts>): ElementFacts | undefined {
  let best: ElementFacts | undefined
  let most = 0
  for (const facts of elements) {
    const { letters, linked, weight } = facts.content
    const value = weight * (1 - linked / Math.max(1, letters))
    if (value > most && facts.element.tagName !== 'p') {
      best = facts
      most = value
    }
  }
  return best
}

function ancestors(facts: ElementFacts | undefined): ElementFacts[] {
  const found: ElementFacts[] = []
  for (let at = facts?.parent; at; at = at.parent) found.push(at)
  return found
}

const FAR = 9

function gapsOf(blocks: readonly BlockFacts[]): PageContext['gaps'] {
  const after: number[] = []
  let gap = FAR
  for (let i = blocks.length - 1; i >= 0; i--) {
    after[i] = gap
    gap = blocks[i]?.isLong ? 1 : Math.min(FAR, gap + 1)
  }
  gap = FAR
  return blocks.map(({ isLong }, i) => {
    const gaps = { before: gap, after: after[i] ?? FAR }
    gap = isLong ? 1 : Math.min(FAR, gap + 1)
    return gaps
  })
}
