import type { Article } from '../../article'
import { calendarWordsOf } from '../calendar'
import { articleTexts } from './article-texts'
import { CapitalizedWords } from './capitalized-words'
import { textBit } from './feature-bits'
import { FeaturePlaces } from './feature-places'
import { INDEX_PARTS, type IndexPart } from './index-part'
import { scanTexts } from './scan-texts'
import type { TextIndex } from './text-index'
import { wordFeatures } from './word-features'

/**
 * Indexes the texts of an article in one pass: the features that rules look for, their places and the word counts.
 * `parts` are the costly parts that the rules read; the features of others are left out.
 */
export function indexTexts(article: Article, parts: ReadonlySet<IndexPart> = INDEX_PARTS): TextIndex {
  const texts = articleTexts(article)
  const features = wordFeatures(calendarWordsOf(article.language), parts.has('reporting'))
  const places = spare ?? new FeaturePlaces()
  spare = undefined
  const names = parts.has('names') ? NAMES : undefined
  names?.clear()
  const { bits, words } = scanTexts(texts, features, places, names)
  let all = 0
  for (const own of bits) all |= own
  if (names?.mayBeVariants(texts)) all |= LIKE_NAMES
  return { article, texts, all, bits, unplaced: features.unplaced, words, places }
}

const LIKE_NAMES = /* @__PURE__ */ textBit('likeNames')

/*
 * Memory that the next call of `indexTexts` uses again, since its allocation costs as much as the scan of a short story. Nothing reads `NAMES`
 * after `indexTexts` returns, and no rule runs before that.
 */
const NAMES = /* @__PURE__ */ new CapitalizedWords()
let spare: FeaturePlaces | undefined

/** Gives back the memory of an index, which must not be used again. Memory of a very long story is freed. */
export function releaseIndex({ places }: TextIndex): void {
  if (places.isSmall) spare = places
}
