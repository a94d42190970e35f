import { describe, expect, it } from 'vitest'
import { goldTags, readGold } from '../../bench/gold/read-gold.mjs'
import { f1, GOLD_FIGURES, type GoldFigure, scoreGold } from '../../bench/gold/score-gold.mjs'
import { annotateText } from '../../src/entries/index'

/** Least F1 in percent by language, in the order of {@link GOLD_FIGURES}; measured by `npm run gold`, less three points. */
const FLOORS: Readonly<Record<string, readonly number[]>> = {
  ar: [0, 0, 0, 57, 52, 81, 91],
  de: [69, 33, 61, 94, 84, 83, 88],
  en: [85, 78, 84, 91, 87, 87, 88],
  es: [86, 67, 76, 79, 74, 75, 62],
  fr: [87, 39, 55, 88, 88, 82, 57],
  id: [53, 0, 37, 71, 71, 85, 69],
  it: [79, 36, 62, 87, 80, 82, 72],
  ja: [0, 0, 0, 72, 71, 66, 97],
  ko: [0, 0, 0, 58, 55, 81, 92],
  nl: [78, 37, 67, 92, 80, 81, 87],
  pt: [78, 61, 76, 76, 72, 69, 70],
  ru: [11, 0, 0, 85, 71, 67, 97],
  zh: [0, 0, 0, 76, 75, 74, 83],
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

  it.each(goldTags().map((tag) => [tag]))('%s: has forty paragraphs or more, each with its day', (tag) => {
    const paragraphs = readGold(tag)
    expect(paragraphs.length).toBeGreaterThanOrEqual(40)
    for (const { date } of paragraphs) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})
