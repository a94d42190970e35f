import type { Article } from '../../article'
import type { CalendarWords } from '../calendar'
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
  /** The bits of the features whose offsets are not all recorded. Some of their words do not start with an ASCII letter. */
  readonly unplaced: number
  /** The word count of each text, as `wordCount` gives it; undefined where `wordCount` must be called, as without style. */
  readonly words: readonly (number | undefined)[]
  /** The recorded offsets of features and words in each text. */
  readonly places: FeaturePlaces
  /** What the features were found with: the calendar of the language, and whether those of style were looked for. */
  readonly calendar: CalendarWords
  readonly hasStyle: boolean
}
