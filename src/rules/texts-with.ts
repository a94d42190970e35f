import type { ArticleText } from './article-texts'
import { lookOver } from './look-over'
import { oncePerStory } from './once-per-story'
import { wordCount } from './text-shape'
import { bitOf, type Trace } from './traces'

/** What the texts of a story hold, in a language; looked over once for all rules. */
export const surveyOf = /* @__PURE__ */ oncePerStory((texts, language?: string) => lookOver(texts, language))

const NONE: readonly never[] = []

/** The texts that may hold something, or two things, in order. */
export function textsWith(texts: readonly ArticleText[], trace: Trace, other = trace): readonly ArticleText[] {
  const { all, holds } = surveyOf(texts)
  const bits = bitOf(trace) | bitOf(other)
  if ((all & bits) !== bits) return NONE
  return texts.filter((_, i) => ((holds[i] ?? 0) & bits) === bits)
}

/** How many words a text has that is the `i`th of its story, as `wordCount` says. */
export function wordsOf(texts: readonly ArticleText[], i: number): number | undefined {
  const { words } = surveyOf(texts)
  return words[i] ?? wordCount(texts[i]?.text ?? '')
}

/** The paragraphs of the body that may hold something, in order, each with the number of its block. */
export function paragraphsWith(texts: readonly ArticleText[], trace: Trace): readonly ParagraphText[] {
  return textsWith(texts, trace).filter(isParagraph)
}

/** The text of a paragraph of the body, with the number of its block. */
export interface ParagraphText extends ArticleText {
  readonly block: number
}

const isParagraph = (text: ArticleText): text is ParagraphText => text.part === 'paragraph'
