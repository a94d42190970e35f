import { describe, expect, it } from 'vitest'
import { goldTags, readGold } from '../../bench/gold/read-gold.mjs'
import { f1, GOLD_FIGURES, type GoldFigure, scoreGold } from '../../bench/gold/score-gold.mjs'
import { annotateText } from '../../src/entries/index'

/** Least F1 in percent by language, in the order of {@link GOLD_FIGURES}; measured by `npm run gold`, less three points. */
const FLOORS: Readonly<Record<string, readonly number[]>> = {
  ar: [0, 45, 0, 65, 63, 83, 91],
  de: [87, 56, 61, 94, 92, 84, 92],
  en: [85, 85, 89, 91, 88, 89, 88],
  es: [89, 81, 85, 85, 82, 77, 70],
  fr: [93, 53, 71, 93, 93, 85, 63],
  id: [49, 0, 32, 72, 72, 89, 72],
  it: [81, 54, 68, 90, 85, 82, 72],
  ja: [81, 53, 0, 89, 87, 66, 97],
  ko: [80, 68, 0, 80, 80, 81, 92],
  nl: [84, 54, 78, 91, 88, 86, 87],
  pt: [82, 78, 82, 79, 78, 69, 70],
  ru: [77, 20, 81, 86, 83, 67, 97],
  zh: [77, 45, 0, 80, 79, 77, 86],
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
