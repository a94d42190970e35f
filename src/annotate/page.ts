import type { Anchor, Article } from '../article'
import type { Gazetteer } from '../lexicon/geography'
import type { PageBlock } from './page-block'
import type { SentenceSpan } from './sentences/sentence'
import type { ReferenceDay } from './times/reference-day'
import type { Tokens } from './tokens/tokens'
import type { LanguageWords } from './words'

/** The input of all finders: the texts of an article in sequence, cut into tokens. */
export interface TokenPage {
  /** The texts of all blocks, separated by line breaks. All offsets of the finders refer to it. */
  readonly text: string
  readonly blocks: readonly PageBlock[]
  readonly tokens: Tokens
  /** The tables of the language that the page is read in. */
  readonly words: LanguageWords
  /** The day that relative times are resolved against, if known. */
  readonly reference: ReferenceDay | undefined
  /** A large table of places, if the caller gives one. */
  readonly gazetteer: Gazetteer | undefined
  /** The article, if there is one: its dateline and byline are evidence. */
  readonly article: Article | undefined
  /** The sentences in text order, without overlaps; set by the first finder and read by the later ones. */
  sentences: readonly SentenceSpan[]
}

/**
 * Returns the anchor of a span of the page, cut to its block.
 * All anchors of the annotations are made here, so none extends beyond the text of its path; a span outside the block becomes the whole
 * text.
 */
export function anchorOf(page: TokenPage, block: PageBlock, start: number, end: number): Anchor {
  let from = Math.max(start, block.start)
  let to = Math.min(end, block.end)
  if (from >= to) [from, to] = [block.start, block.end]
  return { path: block.path, start: from - block.origin, end: to - block.origin, text: page.text.slice(from, to) }
}
