import { describe, expect, it } from 'vitest'
import { goldTags, readGold } from '../../bench/gold/read-gold.mjs'
import { f1, GOLD_FIGURES, type GoldFigure, scoreGold } from '../../bench/gold/score-gold.mjs'
import { annotateText } from '../../src/entries/index'

/** Least F1 in percent by language, in the order of {@link GOLD_FIGURES}; measured by `npm run gold`, less three points. */
const FLOORS: Readonly<Record<string, readonly number[]>> = {
  ar: [73, 82, 88, 91, 88, 85, 91],
  de: [87, 57, 69, 94, 92, 87, 92],
  en: [86, 87, 89, 91, 90, 89, 88],
  es: [89, 82, 85, 85, 82, 80, 73],
  fr: [94, 69, 78, 93, 93, 90, 67],
  id: [86, 85, 91, 85, 85, 90, 78],
  it: [83, 74, 81, 90, 85, 88, 73],
  ja: [81, 53, 90, 89, 87, 90, 96],
  ko: [80, 68, 90, 87, 87, 90, 92],
  nl: [84, 60, 81, 91, 88, 89, 88],
  pt: [82, 81, 86, 87, 86, 82, 74],
  ru: [80, 73, 85, 86, 83, 85, 97],
  zh: [77, 45, 79, 93, 91, 81, 88],
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
