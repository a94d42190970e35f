import type { Article } from '../../article'
import { calendarWordsOf } from '../calendar'
import { type ArticleText, articleTexts } from './article-texts'
import { CapitalizedWords } from './capitalized-words'
import { FeaturePlaces } from './feature-places'
import { scanTexts } from './scan-texts'
import { textBit } from './text-bit'
import type { TextIndex } from './text-index'
import { wordFeatures } from './word-features'

/**
 * Indexes the texts of an article in one pass: the features that rules look for, their places and the word counts.
 * Without `hasStyle`, the features that only rules of style read are left out.
 */
export function indexTexts(article: Article, hasStyle = true): TextIndex {
  const texts = articleTexts(article)
  const features = wordFeatures(calendarWordsOf(article.language), hasStyle)
  const places = spare ?? new FeaturePlaces()
  spare = undefined
  const names = hasStyle ? NAMES : undefined
  names?.clear()
  const { bits, words, openings } = scanTexts(texts, features, places, names)
  let all = 0
  for (const own of bits) all |= own
  if (names?.mayBeVariants(texts)) all |= LIKE_NAMES
  if (haveAlike(texts, openings)) all |= ALIKE_OPENINGS
  return { article, texts, all, bits, unplaced: features.unplaced, words, places }
}

const LIKE_NAMES = /* @__PURE__ */ textBit('likeNames')
const ALIKE_OPENINGS = /* @__PURE__ */ textBit('alikeOpenings')

/** Whether any two paragraphs have the same first letters, so that they may be equal. True without a check for more than 40 texts. */
function haveAlike(texts: readonly ArticleText[], openings: readonly number[]): boolean {
  if (texts.length > FEW) return true
  for (let one = 1; one < texts.length; one++) {
    const key = openings[one] ?? 0
    if (key === 0 || !isProse(texts[one])) continue
    for (let other = 0; other < one; other++) if (openings[other] === key && isProse(texts[other])) return true
  }
  return false
}

const FEW = 40 // texts compared pairwise; more need a table
const isProse = (text: ArticleText | undefined): boolean => text?.part === 'paragraph' || text?.part === 'quote'

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
