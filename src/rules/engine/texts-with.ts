import type { ArticleText } from './article-texts'
import { placesIn, wordsIn } from './feature-places'
import { indexTexts, type TextIndex } from './index-texts'
import { featureBit, type TextFeature } from './text-features'
import { endsWord, wordCount } from './text-shape'

let last: { readonly texts: readonly ArticleText[]; readonly survey: TextIndex } | undefined

/** Returns the index of a story’s texts in a language. Computed once per story for all rules. */
export function textIndexOf(texts: readonly ArticleText[], language?: string): TextIndex {
  if (last?.texts !== texts) last = { texts, survey: indexTexts(texts, language) }
  return last.survey
}

const NONE: readonly never[] = []

/** Returns the texts that may have a feature, or both of two features, in order. */
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

/** A text with the offsets at which a feature may be. */
export interface TextWithPlaces {
  readonly text: ArticleText
  /** The offsets in order; undefined if the text must be searched. */
  readonly places: readonly number[] | undefined
}

/** Returns the texts that may have a feature, in order, with its possible offsets. `also` is a second required feature. */
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

/** Returns the word count of the text at index `i`, as by `wordCount`. */
export function wordsOf(texts: readonly ArticleText[], i: number): number | undefined {
  const { words } = textIndexOf(texts)
  return words[i] ?? wordCount(texts[i]?.text ?? '')
}

/** Returns the word count of a span of text `i`, as by `wordCount`. */
export function wordsWithin(texts: readonly ArticleText[], i: number, start: number, end: number): number | undefined {
  const text = texts[i]?.text ?? ''
  const isCounted = textIndexOf(texts).words[i] !== undefined && (start === 0 || endsWord(text.charCodeAt(start - 1)))
  return isCounted ? wordsIn(i, start, end) : wordCount(text.slice(start, end))
}

/** Returns the body paragraphs that may have a feature, in order, with their block indexes. */
export function paragraphsWith(texts: readonly ArticleText[], trace: TextFeature): readonly ParagraphText[] {
  return textsWith(texts, trace).filter(isParagraph)
}

/** The text of a body paragraph, with the index of its block. */
export interface ParagraphText extends ArticleText {
  readonly block: number
}

const isParagraph = (text: ArticleText): text is ParagraphText => text.part === 'paragraph'
