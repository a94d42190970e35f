import { once } from '../../lexicon/words'
import type { ArticleText } from './article-texts'
import type { TextFeature } from './text-features'
import { type TextWithPlaces, textsWithPlaces } from './texts-with'

/** What a pattern has found in a text. */
export interface PatternMatch {
  readonly text: ArticleText
  readonly match: RegExpExecArray
}

/**
 * A pattern that opens with what has a trace: it is tried where that stands, and nowhere else. What stands before it is looked at behind it,
 * `(?<=\bis )vital`.
 */
export function placedPattern(
  trace: TextFeature,
  pattern: RegExp,
  may?: PlaceFilter,
): (texts: readonly ArticleText[]) => readonly PatternMatch[] {
  const find = matchesAt(pattern, may)
  return (texts) => {
    const found: PatternMatch[] = []
    for (const each of textsWithPlaces(texts, trace))
      for (const match of find(each)) found.push({ text: each.text, match })
    return found
  }
}

/** Whether a pattern may match at a place, by a look at the signs around it: most places are passed over so. */
export type PlaceFilter = (text: string, place: number) => boolean

/** Finds all matches of a pattern in a text, in order: at its places, or wherever it stands where those are not known. */
export function matchesAt(pattern: RegExp, may?: PlaceFilter): (text: TextWithPlaces) => RegExpExecArray[] {
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
