import type { ArticleText } from './article-texts'
import { placesIn, wordsIn } from './feature-places'
import { indexTexts, type TextIndex } from './index-texts'
import { featureBit, type TextFeature } from './text-features'
import { endsWord, wordCount } from './text-shape'

let last: { readonly texts: readonly ArticleText[]; readonly survey: TextIndex } | undefined

/** What the texts of a story hold, in a language; looked over once for all rules. */
export function textIndexOf(texts: readonly ArticleText[], language?: string): TextIndex {
  if (last?.texts !== texts) last = { texts, survey: indexTexts(texts, language) }
  return last.survey
}

const NONE: readonly never[] = []

/** The texts that may hold something, or two things, in order. */
export function textsWith(texts: readonly ArticleText[], trace: TextFeature, other = trace): readonly ArticleText[] {
  const { all, holds } = textIndexOf(texts)
  const bits = featureBit(trace) | featureBit(other)
  if ((all & bits) !== bits) return NONE
  const found: ArticleText[] = []
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]
    if (text && ((holds[i] ?? 0) & bits) === bits) found.push(text)
  }
  return found
}

/** A text with the places where something may stand in it. */
export interface TextWithPlaces {
  readonly text: ArticleText
  /** Where it may stand, in order; undefined where that must be sought. */
  readonly places: readonly number[] | undefined
}

/** The texts that may hold something, in order, each with the places where it may stand. */
export function textsWithPlaces(
  texts: readonly ArticleText[],
  trace: TextFeature,
  also = trace,
): readonly TextWithPlaces[] {
  const { all, holds, unplaced } = textIndexOf(texts)
  const bit = featureBit(trace)
  const bits = bit | featureBit(also)
  if ((all & bits) !== bits) return NONE
  const found: TextWithPlaces[] = []
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]
    if (text && ((holds[i] ?? 0) & bits) === bits)
      found.push({ text, places: (unplaced & bit) === 0 ? placesIn(i, bit) : undefined })
  }
  return found
}

/** How many words a text has that is the `i`th of its story, as `wordCount` says. */
export function wordsOf(texts: readonly ArticleText[], i: number): number | undefined {
  const { words } = textIndexOf(texts)
  return words[i] ?? wordCount(texts[i]?.text ?? '')
}

/** How many words a stretch of a text has, as `wordCount` says of it: the text is the `i`th of its story. */
export function wordsWithin(texts: readonly ArticleText[], i: number, start: number, end: number): number | undefined {
  const text = texts[i]?.text ?? ''
  const isCounted = textIndexOf(texts).words[i] !== undefined && (start === 0 || endsWord(text.charCodeAt(start - 1)))
  return isCounted ? wordsIn(i, start, end) : wordCount(text.slice(start, end))
}

/** The paragraphs of the body that may hold something, in order, each with the number of its block. */
export function paragraphsWith(texts: readonly ArticleText[], trace: TextFeature): readonly ParagraphText[] {
  return textsWith(texts, trace).filter(isParagraph)
}

/** The text of a paragraph of the body, with the number of its block. */
export interface ParagraphText extends ArticleText {
  readonly block: number
}

const isParagraph = (text: ArticleText): text is ParagraphText => text.part === 'paragraph'
