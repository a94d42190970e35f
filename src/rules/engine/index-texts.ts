import type { Article } from '../../article'
import { calendarWordsOf } from '../calendar'
import { type ArticleText, articleTexts } from './article-texts'
import { FeaturePlaces } from './feature-places'
import { NamePairs } from './name-pairs'
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
  const calendar = calendarWordsOf(article.language)
  const last = spare
  spare = undefined
  if (last && last.calendar === calendar && (last.hasStyle || !hasStyle) && areSame(last.texts, texts))
    return { ...last, article, texts }
  const features = wordFeatures(calendar, hasStyle)
  const places = last?.places ?? new FeaturePlaces()
  const names = hasStyle ? NAMES : undefined
  names?.clear()
  const { bits, words, openings } = scanTexts(texts, features, places, names)
  let all = 0
  for (const own of bits) all |= own
  if (names?.mayBeVariants) all |= LIKE_NAMES
  if (haveAlike(openings)) all |= ALIKE_OPENINGS
  return { article, texts, all, bits, unplaced: features.unplaced, words, places, calendar, hasStyle }
}

/** Whether two lists have the same texts of the same parts: an index of the one is an index of the other. */
function areSame(some: readonly ArticleText[], others: readonly ArticleText[]): boolean {
  if (some.length !== others.length) return false
  for (let i = 0; i < some.length; i++)
    if (some[i]?.text !== others[i]?.text || some[i]?.part !== others[i]?.part) return false
  return true
}

const LIKE_NAMES = /* @__PURE__ */ textBit('likeNames')
const ALIKE_OPENINGS = /* @__PURE__ */ textBit('alikeOpenings')

/** Whether any two paragraphs have the same first letters, so that they may be equal. True without a check for more than 40 texts. */
function haveAlike(openings: readonly number[]): boolean {
  if (openings.length > FEW) return true
  for (let one = 1; one < openings.length; one++) {
    const key = openings[one] ?? 0
    if (key !== 0 && openings.indexOf(key) < one) return true
  }
  return false
}

const FEW = 40 // texts compared pairwise; more need a table

/** Memory that the next call of `indexTexts` uses again. Nothing reads it after `indexTexts` returns, and no rule runs before that. */
const NAMES = /* @__PURE__ */ new NamePairs()
/**
 * The last index that was given back. It is the index of the next run, if that is on the same texts: with another profile, or after a change of
 * other parts. If not, its memory is used again, since its allocation costs as much as the scan of a short story.
 */
let spare: TextIndex | undefined

/** Gives back an index, which must not be used again. That of a very long story is freed. */
export function releaseIndex(index: TextIndex): void {
  if (index.places.isSmall) spare = index
}
