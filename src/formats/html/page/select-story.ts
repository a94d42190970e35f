import type { Dropped } from '../../../diagnostics/story'
import type { Span } from '../../../text/span'
import type { HtmlDocument } from '../../body/read/open-tree'
import type { ReadRun } from '../../body/read/read-run'
import type { HtmlBlock } from '../read/blocks'
import { splitRun } from '../read/split-run'
import type { BlockFacts } from './block-facts'
import { CLASS_GROUPS, type ElementFacts } from './element-facts'
import { findAuthor, type MarkedAuthor } from './find-author'
import { pageBlocks } from './page-blocks'
import { type PageContext, pageContext } from './page-context'
import { pageStatement } from './page-statement'
import { scoreBlocks } from './score-blocks'

/** The story on a page: its blocks, and the spans of the boilerplate around it. */
export interface SelectedStory {
  readonly blocks: readonly HtmlBlock[]
  /** The score of each block that has text: over 0 it belongs to the story. */
  readonly scores: ReadonlyMap<HtmlBlock, number>
  readonly dropped: readonly Dropped[]
  /** The heading that is the headline. */
  readonly heading?: HtmlBlock
  /** The block, among `blocks`, that names the authors. */
  readonly byline?: HtmlBlock
  /** Whether a block belongs to a story by its score. If not, all blocks are kept. */
  readonly found: boolean
}

/** The least score of a head line, such as a byline, that stands between headline and body. */
const HEAD = -32
/** The least score of a block with few links inside the same element as a paragraph of the story. */
const SIBLING = -16
/** A page with fewer blocks is a fragment, with little or no boilerplate; its blocks with few links score more by this. */
const FEW = 16
const FRAGMENT = 32
/** The score of blocks inside elements that are never part of a story. */
const NEVER = -1000
/** The most blocks above the headline that may be a kicker. */
const ABOVE = 2
/** The paragraph before which a byline belongs to the head: some of the story may stand above it. */
const PARAGRAPHS = 3
/** The most blocks between headline and body. */
const BETWEEN = 12

/** Selects the blocks of the story on a page: those that the page model takes for it, the headline, and the lines of the head. */
export function selectStory(root: HtmlDocument, blocks: readonly HtmlBlock[]): SelectedStory {
  const page = pageContext(pageBlocks(root, blocks), pageStatement(root))
  const scores = scoreBlocks(page).map((score, i) => {
    const { facts, linked, letters } = page.blocks[i] as BlockFacts
    if (isInside(facts, BESIDE)) return NEVER
    const isPlain = 2 * linked < letters && !isInside(facts, APART)
    return page.blocks.length < FEW && isPlain ? score + FRAGMENT : score
  })
  const first = scores.findIndex((score, i) => score > 0 && isText(page.blocks[i]))
  if (first < 0) return { blocks, scores: new Map(), dropped: [], found: false }
  const last = scores.findLastIndex((score, i) => score > 0 && isText(page.blocks[i]) && !isSubhead(page.blocks[i]))
  const heading = headingOf(page, scores, first)
  const parents = new Set(
    page.blocks.flatMap(({ isLong, facts }, i) =>
      isLong && facts?.parent && (scores[i] as number) > 0 ? [facts.parent] : [],
    ),
  )
  const hasSibling = ({ facts, linked, letters }: BlockFacts, i: number): boolean =>
    facts?.parent !== undefined && parents.has(facts.parent) && i > first && 2 * linked < letters
  const kept = new Set<HtmlBlock>()
  const dropped: Dropped[] = []
  page.blocks.forEach((block, i) => {
    const inHead = isLine(block) && i >= heading - ABOVE && i < first && i >= first - BETWEEN
    const least = inHead || (isMedia(block) && i < last) ? HEAD : hasSibling(block, i) ? SIBLING : 0
    const isLoose = i > last && isSubhead(block)
    const isKept = i === heading || (!isLoose && (scores[i] as number) > least)
    if (isKept) kept.add(block.read)
    else dropped.push({ kind: boilerplateKind(block), ...spanOf(block) })
  })
  const known = new Set(page.blocks.map(({ read }) => read))
  const start = spanOf(page.blocks[Math.max(0, Math.min(heading < 0 ? first : heading, first))]).start
  const end = spanOf(page.blocks[last]).end
  const isWithin = (read: HtmlBlock): boolean => {
    const at = read.element?.sourceCodeLocation?.startOffset ?? -1
    return at >= start && at <= end
  }
  const story = blocks.filter((read) => (known.has(read) ? kept.has(read) : isWithin(read)))
  const paragraphs = page.blocks.filter((block, i) => block.isLong && (scores[i] as number) > 0)
  const top = page.blocks[Math.max(0, (heading < 0 ? first : Math.min(heading, first)) - ABOVE - 1)]
  const author = findAuthor(root, {
    head: { start: spanOf(top).start, end: spanOf(paragraphs[PARAGRAPHS - 1] ?? page.blocks[last]).start },
    body: { start, end },
  })
  const headline = page.blocks[heading]
  const signed = author && withByline(blocks, kept, author)
  const isFree = (span: Span): boolean => !signed || span.start >= signed.owner.end || span.end <= signed.owner.start
  return {
    blocks: signed
      ? signed.blocks.filter((read) => (known.has(read) || kept.has(read) ? kept.has(read) : isWithin(read)))
      : story,
    ...(headline && { heading: headline.read }),
    ...(signed && { byline: signed.byline }),
    scores: new Map(page.blocks.map(({ read }, i) => [read, scores[i] as number])),
    dropped: [...dropped.filter(isFree), ...(signed?.dropped ?? [])],
    found: true,
  }
}

interface Signed {
  readonly blocks: readonly HtmlBlock[]
  readonly byline: HtmlBlock
  /** The span of the block that had the byline. */
  readonly owner: Span
  readonly dropped: readonly Dropped[]
}

/**
 * Makes the byline a block of its own, apart from the block that has it. The rest of that block stays in blocks of their own if it belongs
 * to the story, and is dropped if not.
 */
function withByline(all: readonly HtmlBlock[], kept: Set<HtmlBlock>, author: MarkedAuthor): Signed | undefined {
  const holds = (run: ReadRun, { start, end }: Span): boolean => run.span.start < end && run.span.end > start
  const owner = all.find(({ texts }) => Object.values(texts).some((run) => holds(run, author.best)))
  const run = owner && Object.values(owner.texts).find((one) => holds(one, author.best))
  if (!owner || !run) return undefined
  if (owner.block.kind !== 'paragraph') kept.delete(owner)
  const inRun = [author.best, ...author.all.filter((span) => holds(run, span))]
  const names = { start: Math.min(...inRun.map(({ start }) => start)), end: Math.max(...inRun.map(({ end }) => end)) }
  const opener = splitRun(run, names).before
  const { before, part, after } = splitRun(run, isOpener(opener) ? { ...names, start: run.span.start } : names)
  if (!part) return undefined
  const blockOf = (text: ReadRun): HtmlBlock => ({
    ...owner,
    block: { kind: 'paragraph', text: text.text },
    texts: { text },
  })
  const byline = blockOf(part)
  const rest = kept.has(owner) ? [before && blockOf(before), byline, after && blockOf(after)] : [byline]
  const blocks = rest.filter((block) => block !== undefined)
  for (const block of blocks) kept.add(block)
  const whole = spanOfRuns(Object.values(owner.texts))
  return {
    blocks: all.flatMap((read) => (read === owner ? blocks : [read])),
    byline,
    owner: whole,
    dropped: between(
      whole,
      blocks.flatMap(({ texts: { text } }) => (text ? [text.span] : [])),
    ),
  }
}

/** Whether a text before names may open a byline: `By`, `Texte:`; not: `14 May 2024` */
const isOpener = (run: ReadRun | undefined): boolean =>
  run !== undefined && run.text.length <= 7 && !/\d/.test(run.text)

/** Returns what lies between spans inside a span, as dropped text. */
function between(whole: Span, spans: readonly Span[]): Dropped[] {
  const dropped: Dropped[] = []
  let at = whole.start
  for (const { start, end } of [...spans, { start: whole.end, end: whole.end }]) {
    if (at < start) dropped.push({ kind: 'meta', start: at, end: start })
    at = end
  }
  return dropped
}

const isLine = ({ read: { block } }: BlockFacts): boolean => block.kind === 'paragraph' || block.kind === 'subhead'
const isSubhead = (block: BlockFacts | undefined): boolean => block?.read.block.kind === 'subhead'
const isText = (block: BlockFacts | undefined): boolean => block !== undefined && !isMedia(block)
const isMedia = ({ read: { block } }: BlockFacts): boolean => block.kind === 'media'

function spanOf(block: BlockFacts | undefined): Span {
  return spanOfRuns(Object.values(block?.read.texts ?? {}))
}

function spanOfRuns(runs: readonly ReadRun[]): Span {
  return { start: runs[0]?.span.start ?? 0, end: runs.at(-1)?.span.end ?? 0 }
}

/** Returns the index of the headline: the heading above the body that is likest the title, else the first `<h1>` above it; -1 if none. */
function headingOf(page: PageContext, scores: Int32Array, first: number): number {
  let best = -1
  let most = 0
  for (let i = 0; i <= first; i++) {
    const block = page.blocks[i] as BlockFacts
    const level = /^h([1-3])$/.exec(block.facts?.element.tagName ?? '')?.[1]
    const value = titleLikeness(block, page) * 4 + (level === '1' ? 2 : level ? 1 : 0) + (scores[i] as number) / 64
    if (level && value > most) {
      best = i
      most = value
    }
  }
  return best
}

/** Returns the share of the words that a text and the title of the page have in common, from 0 to 1. */
function titleLikeness({ text }: BlockFacts, { titleWords }: PageContext): number {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
  let shared = 0
  for (const word of words) if (titleWords.has(word)) shared++
  return words.size ? (2 * shared) / (words.size + titleWords.size) : 0
}

/** The kind of boilerplate that elements of these class groups are. The first that is found decides. */
const KINDS: readonly (readonly [group: (typeof CLASS_GROUPS)[number], kind: string])[] = [
  ['comments', 'reply-form'],
  ['share', 'share'],
  ['sign', 'sign-up'],
  ['advert', 'advertisement'],
  ['related', 'related'],
  ['menu', 'navigation'],
  ['caption', 'photo-credit'],
  ['foot', 'rights'],
  ['date', 'meta'],
  ['tags', 'meta'],
]

/** Returns the kind of a block that does not belong to the story, by its classes and elements; `page` if they tell nothing. */
function boilerplateKind({ facts, letters, linked }: BlockFacts): string {
  if (isInside(facts, /^nav$/)) return 'navigation'
  const words = facts?.allWords ?? 0
  const found = KINDS.find(([group]) => words & (1 << CLASS_GROUPS.indexOf(group)))
  if (found) return found[1]
  return linked * 2 > letters ? 'related' : 'page'
}

/** Elements and ARIA roles that are never part of a story. */
const BESIDE = /^(?:nav|amp-(?:ad|embed|sidebar|consent))$/

/** Elements that are seldom part of a story. */
const APART = /^(?:nav|aside|footer|form)$/

function isInside(facts: ElementFacts | undefined, names: RegExp): boolean {
  for (let at = facts; at; at = at.parent) if (names.test(at.element.tagName)) return true
  return false
}
