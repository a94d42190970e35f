import { describe, expect, it } from 'vitest'
import { goldTags, readGold } from '../../bench/gold/read-gold.mjs'
import { f1, GOLD_FIGURES, type GoldFigure, scoreGold } from '../../bench/gold/score-gold.mjs'
import { annotateText } from '../../src/entries/index'

/** Least F1 in percent by language, in the order of {@link GOLD_FIGURES}; measured by `npm run gold`, less three points. */
const FLOORS: Readonly<Record<string, readonly number[]>> = {}

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
