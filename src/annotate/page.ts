import type { Anchor, Article } from '../article'
import type { Gazetteer } from '../lexicon/geography'
import type { PageBlock } from './page-block'
import type { SentenceSpan } from './sentences/sentence'
import type { ReferenceDay } from './times/reference-day'
import type { Tokens } from './tokens/tokens'
import type { TokenFacts } from './word-facts'
import type { LanguageWords } from './words'

/** The texts of an article in sequence, cut into tokens: the input of every step of annotation. */
export interface TokenPage {
  /** The texts of all blocks, separated by line breaks. All spans of names, times and statements are offsets in this text. */
  readonly text: string
  readonly blocks: readonly PageBlock[]
  readonly tokens: Tokens
  /** What the word tables have for each token. */
  readonly facts: TokenFacts
  /** The word tables of the article’s language. */
  readonly words: LanguageWords
  /** The day that relative times are resolved against, if known. */
  readonly reference: ReferenceDay | undefined
  /** The time zone of clock times for which the text names none, if the caller passes one. */
  readonly zone: string | undefined
  /** A large table of places, if the caller gives one. */
  readonly gazetteer: Gazetteer | undefined
  /** The article, whose dateline is evidence for places; undefined for plain paragraphs. */
  readonly article: Article | undefined
  /** The sentences of the page in text order, without overlaps. `findSentences` finds them first; later steps read them. */
  sentences: readonly SentenceSpan[]
}

/**
 * Returns the anchor in the article of a span of the page, cut to its block.
 * All anchors of the annotations are made here, so none extends beyond the text of its path. For a span outside the block, returns the
 * anchor of the whole block.
 */
export function anchorOf(page: TokenPage, block: PageBlock, start: number, end: number): Anchor {
  let from = Math.max(start, block.start)
  let to = Math.min(end, block.end)
  if (from >= to) [from, to] = [block.start, block.end]
  return { path: block.path, start: from - block.origin, end: to - block.origin, text: page.text.slice(from, to) }
}
