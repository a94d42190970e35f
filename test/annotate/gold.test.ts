import { describe, expect, it } from 'vitest'
import { goldTags, readGold } from '../../bench/gold/read-gold.mjs'
import { f1, GOLD_FIGURES, type GoldFigure, scoreGold } from '../../bench/gold/score-gold.mjs'
import { annotateText } from '../../src/entries/index'

/** Least F1 in percent by language, in the order of {@link GOLD_FIGURES}; measured by `npm run gold`, less three points. */
const FLOORS: Readonly<Record<string, readonly number[]>> = {
  ar: [0, 44, 0, 58, 58, 81, 91],
  de: [82, 41, 61, 94, 91, 83, 88],
  en: [86, 83, 89, 91, 88, 88, 88],
  es: [89, 81, 85, 81, 79, 75, 62],
  fr: [93, 53, 72, 91, 91, 82, 57],
  id: [49, 0, 32, 72, 72, 88, 70],
  it: [81, 53, 69, 90, 85, 82, 72],
  ja: [81, 47, 0, 72, 71, 66, 97],
  ko: [80, 66, 0, 58, 57, 81, 92],
  nl: [84, 54, 79, 90, 84, 83, 86],
  pt: [81, 78, 81, 79, 78, 69, 70],
  ru: [76, 20, 79, 84, 81, 63, 97],
  zh: [77, 45, 0, 76, 76, 74, 85],
}

describe('fixtures/gold', () => {
  it('has a floor for each language', () => {
    expect(Object.keys(FLOORS).sort()).toEqual([...goldTags()])
  })

  it.each(goldTags().map((tag) => [tag]))('%s: annotations are as right as they were', (tag) => {
    const counts = scoreGold(readGold(tag), annotateText, tag)
    const figures = GOLD_FIGURES.map((kind): [GoldFigure, number] => [kind, f1(counts[kind]) ?? 100])
    const lower = figures.filter(([, figure], index) => figure < (FLOORS[tag]?.[index] ?? 0))
    expect(lower).toEqual([])
  })

  it.each(goldTags().map((tag) => [tag]))('%s: has sixty paragraphs or more, each with its day', (tag) => {
    const paragraphs = readGold(tag)
    expect(paragraphs.length).toBeGreaterThanOrEqual(60)
    for (const { date } of paragraphs) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})
