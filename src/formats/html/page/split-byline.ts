import type { Dropped } from '../../../diagnostics/story'
import { SourceMap } from '../../../text/source-map'
import type { Span } from '../../../text/span'
import type { ReadRun } from '../../body/read/read-run'
import type { HtmlBlock } from '../read/blocks'
import { splitRun } from '../read/split-run'
import { blockSpan } from './block-span'
import type { MarkedAuthor } from './find-author'
import { isOpener, joinByline } from './join-byline'

/** The blocks of a page with the byline as a block of its own. */
export interface SignedBlocks {
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
export function splitByline(
  blocksOfPage: readonly HtmlBlock[],
  kept: Set<HtmlBlock>,
  author: MarkedAuthor,
): SignedBlocks | undefined {
  const all = joinByline(blocksOfPage, kept, author.best)
  const holds = (run: ReadRun, { start, end }: Span): boolean => run.span.start < end && run.span.end > start
  const owner = all.find(({ texts }) => Object.values(texts).some((run) => holds(run, author.best)))
  const run = owner && Object.values(owner.texts).find((one) => holds(one, author.best))
  if (!owner || !run) return undefined
  if (owner.block.kind !== 'paragraph') kept.delete(owner)
  const others = author.all.filter((span) => holds(run, span)).slice(0, MOST)
  const names = others.reduce((whole, span) => withSpan(run, whole, span), author.best)
  const { before, part, after } = splitRun(run, withOpener(run, names))
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
  const whole = blockSpan(owner)
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

const MOST = 20 // authors of one byline

/** Returns the span of names with the words before them, if they open the byline: `By`, `Par` of `Le Quai | Par`. */
function withOpener(run: ReadRun, names: Span): Span {
  if (isOpener(splitRun(run, names).before?.text)) return { ...names, start: run.span.start }
  const map = new SourceMap(run.edits)
  const base = map.to(run.span.start)
  const before = run.text.slice(0, Math.max(0, map.to(names.start) - base))
  const opener = LAST_WORD.exec(before.slice(-LONGEST))?.[1]
  if (!isOpener(opener)) return names
  return { ...names, start: map.at(base + before.lastIndexOf(opener)).start }
}

const LONGEST = 12 // characters of a word that opens a byline, with the marks around it
/** The last word of a text, after a separator. */
const LAST_WORD = /[|•·]\s*(\p{L}+)\s+$/u

/** Returns the span from the names so far to another; unchanged if a number, as of a date, is between them. */
function withSpan(run: ReadRun, names: Span, other: Span): Span {
  const whole = { start: Math.min(names.start, other.start), end: Math.max(names.end, other.end) }
  return /\d/.test(splitRun(run, whole).part?.text ?? '') ? names : whole
}

/** Returns the parts of `whole` outside of `spans`, as dropped text. The spans are sorted. */
function between(whole: Span, spans: readonly Span[]): Dropped[] {
  const dropped: Dropped[] = []
  let at = whole.start
  for (const { start, end } of [...spans, { start: whole.end, end: whole.end }]) {
    if (at < start) dropped.push({ kind: 'meta', start: at, end: start })
    at = end
  }
  return dropped
}
