import { once } from '../../lexicon/words'
import type { ArticleText } from './article-texts'
import type { CalendarFeature, PlacedFeature } from './text-features'
import type { TextIndex } from './text-index'
import { type TextToSearch, textsToSearch } from './texts-with'

/** A match of a pattern, with the text it was found in. */
export interface PatternMatch {
  readonly text: ArticleText
  /** The index of the text. */
  readonly at: number
  readonly match: RegExpExecArray
}

/**
 * Returns a function that finds a pattern in the texts of a story, only at the recorded offsets of a feature.
 * The pattern must start with a word or character of the feature; what comes before that goes into a lookbehind: `(?<=\bis )vital`. `may`
 * rules out offsets at little cost.
 */
export function placedPattern(
  feature: PlacedFeature | CalendarFeature,
  pattern: RegExp,
  may?: PlaceFilter,
): (index: TextIndex) => readonly PatternMatch[] {
  const find = matchesAt(pattern, may)
  return (index) => {
    const found: PatternMatch[] = []
    for (const each of textsToSearch(index, feature))
      for (const match of find(each)) found.push({ text: each.text, at: each.at, match })
    return found
  }
}

/** A cheap filter: whether a pattern may match at a place, judged by the characters around it. Skips most places. */
export type PlaceFilter = (text: string, place: number) => boolean

/** Returns a function that finds the matches of a pattern in a text, in order: at the given offsets, or anywhere without offsets. */
export function matchesAt(pattern: RegExp, may?: PlaceFilter): (text: TextToSearch) => RegExpExecArray[] {
  const sticky = once(() => new RegExp(pattern, `${pattern.flags.replace('g', '')}y`))
  return ({ text: { text }, places }) => {
    if (!places) return [...text.matchAll(pattern)]
    const found: RegExpExecArray[] = []
    const here = sticky()
    let end = 0
    for (const place of places) {
      if (place < end || (may && !may(text, place))) continue
      here.lastIndex = place
      const match = here.exec(text)
      if (!match) continue
      found.push(match)
      end = here.lastIndex
    }
    return found
  }
}
