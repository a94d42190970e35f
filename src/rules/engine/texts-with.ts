import type { ArticleText } from './article-texts'
import { textBit } from './text-bit'
import type { CalendarFeature, PlacedFeature, TextFeature } from './text-features'
import type { TextIndex } from './text-index'
import { endsWord, wordCount } from './text-shape'

const NONE: readonly never[] = []

/** Returns the texts that may have a feature, such as `speech`, in order. If `other` is given, they may have both. */
export function textsWith(
  { texts, all, bits }: TextIndex,
  feature: TextFeature,
  other: TextFeature = feature,
): readonly ArticleText[] {
  const wanted = textBit(feature) | textBit(other)
  if ((all & wanted) !== wanted) return NONE
  const found: ArticleText[] = []
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]
    if (text && ((bits[i] ?? 0) & wanted) === wanted) found.push(text)
  }
  return found
}

/** A text with the offsets at which a feature may be, if they are known. */
export interface TextToSearch {
  readonly text: ArticleText
  /** The index of the text. */
  readonly at: number
  /** The offsets in order; undefined if the whole text must be searched. */
  readonly places: readonly number[] | undefined
}

/** Returns the texts that may have a feature, with offsets if recorded. In order. If `also` is given, the texts may have both features. */
export function textsToSearch(
  { texts, all, bits, places, unplaced }: TextIndex,
  feature: PlacedFeature | CalendarFeature,
  also: TextFeature = feature,
): readonly TextToSearch[] {
  const bit = textBit(feature)
  const wanted = bit | textBit(also)
  if ((all & wanted) !== wanted) return NONE
  const found: TextToSearch[] = []
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]
    if (text && ((bits[i] ?? 0) & wanted) === wanted)
      found.push({ text, at: i, places: (unplaced & bit) === 0 ? places.placesIn(i, bit) : undefined })
  }
  return found
}

/** Returns the word count of the text at index `i`; undefined for scripts written without spaces. */
export function wordCountOf({ texts, words }: TextIndex, i: number): number | undefined {
  return words[i] ?? wordCount(texts[i]?.text ?? '')
}

/** Returns the word count of a span of the text at index `i`, if it is above `max`; 0 if not, or for scripts written without spaces. */
export function wordsAbove(
  max: number,
  { texts, words, places }: TextIndex,
  i: number,
  start: number,
  end: number,
): number {
  const text = texts[i]?.text ?? ''
  const isCounted = words[i] !== undefined && (start === 0 || endsWord(text.charCodeAt(start - 1)))
  const count = isCounted ? places.wordsIn(i, start, end, max) : (wordCount(text.slice(start, end)) ?? 0)
  return count > max ? count : 0
}

/** Returns the body paragraphs that may have a feature, in order, with their block indexes. */
export function paragraphsWith(index: TextIndex, feature: TextFeature): readonly ParagraphText[] {
  return textsWith(index, feature).filter(isParagraphText)
}

/** The text of a body paragraph, with the index of its block. */
export interface ParagraphText extends ArticleText {
  readonly block: number
}

const isParagraphText = (text: ArticleText): text is ParagraphText => text.part === 'paragraph'
