import type { Article } from '../../article'
import type { ArticleText } from './article-texts'
import type { FeaturePlaces } from './feature-places'

/** The texts of an article with their features and word counts. Made by `indexTexts`, once per run of `validate`. */
export interface TextIndex {
  readonly article: Article
  /** The texts of the article as filed, in article order. */
  readonly texts: readonly ArticleText[]
  /** The feature bits of all texts together. */
  readonly all: number
  /** The feature bits of each text. A set bit means that the feature may be present; a clear bit, that it is absent. */
  readonly bits: readonly number[]
  /** The features without recorded places: words of the language that do not start with an ASCII letter. */
  readonly unplaced: number
  /** The word count of each text, as by `wordCount`; undefined where `wordCount` must be called. */
  readonly words: readonly (number | undefined)[]
  /** The offsets of features and words in each text. */
  readonly places: FeaturePlaces
}
