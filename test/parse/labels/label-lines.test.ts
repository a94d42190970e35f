import { describe, expect, it } from 'vitest'
import { explainLines } from '../../../src/parse/labels/explain-lines'
import { labelLines } from '../../../src/parse/labels/label-lines'
import { lineModelOf } from '../../../src/parse/labels/line-weights'
import { readStoryLines } from '../../../src/parse/labels/story-lines'
import { openReader } from '../../../src/parse/open-reader'
import { parse } from '../../../src/parse/parse'

const FIRST = 'The ferry crews voted on Monday to go back to work at noon, the union said after two days of talks.'
const SECOND = 'The mayor said that the decision was right and that the city would find the money for the boats.'

describe('the line model', () => {
  it('gives a pinned line its label, whatever it looks like', () => {
    const reader = openReader(`Business\n\nFerry crews vote to go back to work\n\n${FIRST}\n\n${SECOND}`)
    const lines = readStoryLines(
      reader,
      reader.blocks.map((_, index) => index),
    )
    const model = lineModelOf(reader.source.tables.lineWeights)
    for (const pin of ['note', 'byline', 'contact'] as const)
      expect(labelLines(lines, model, [pin])[0]?.label).toBe(pin)
  })

  it.each([
    ['en', 'Business', 'Ferry crews vote to go back to work', 'Published: April 24, 2024 10:15'],
    ['de', 'Wirtschaft', 'Fährleute stimmen für ein Ende des Streiks', 'Veröffentlicht am 24. April 2024'],
    ['fr', 'Économie', 'Les équipages des ferries votent la reprise', 'Publié le 24 avril 2024 à 10:15'],
    ['es', 'Economía', 'Las tripulaciones votan volver al trabajo', 'Publicado: 24 de abril de 2024'],
  ])('tells rubric, headline and time apart: %s', (_, section, headline, time) => {
    const { article } = parse(`${section}\n\n${headline}\n\n${time}\n\n${FIRST}\n\n${SECOND}`)
    expect(article).toMatchObject({
      section,
      headline,
      published: { text: time },
      body: [{ text: FIRST }, { text: SECOND }],
    })
  })

  it('takes the time of a mail for a field of its header', () => {
    const lines = explainLines(
      `From: Ana Roe <ana@example.com>\nTo: Newsdesk <desk@example.com>\nSubject: Ferry crews vote\nDate: Sat, 4 May 2024 07:44:10 +0100\n\nFerry crews vote to go back to work\n\n${FIRST}\n\n${SECOND}`,
    )
    expect(lines.map(({ label }) => label)).toEqual([...Array(4).fill('header'), 'headline', 'body', 'body'])
  })

  it('labels what a version adds as a note, and a correction as a notice', () => {
    const labelOf = (line: string): unknown =>
      explainLines(
        `Ferry crews vote to go back to work\n\n${line}\n\nLIMA, April 24 (Reuters) - ${FIRST}\n\n${SECOND}`,
      )[1]?.label
    expect(labelOf('(Adds union comment, details)')).toBe('note')
    expect(labelOf('CORRECTION: The vote was on Monday, not on Tuesday.')).toBe('notice')
  })

  it('accounts for every line once', () => {
    const copy = `Skip to content\nSign in\nBusiness\nFerry crews vote\nShare\n\n${FIRST}\n\nRelated Posts\nOne more story`
    expect(parse(copy).unread).toEqual([])
  })

  it('comes in time for many lines of one character', () => {
    const time = (count: number): number => {
      const copy = 'a\n'.repeat(count)
      const start = performance.now()
      parse(copy)
      return performance.now() - start
    }
    time(1000)
    expect(time(400_000)).toBeLessThan(Math.max(4000, time(100_000) * 12))
  })

  it('explains header and trailer of a wire message as one line each', () => {
    const lines = explainLines(`ZCZC ABC0123\nFerry crews vote to go back to work\n\n${FIRST}\n\n${SECOND}\n\nNNNN\n`)
    expect(lines.map(({ label }) => label)).toEqual(['header', 'headline', 'body', 'body', 'end'])
  })

  it('explains a label by the features that count most for it', () => {
    const [section, , first] = explainLines(`Business\n\nFerry crews vote to go back to work\n\n${FIRST}\n\n${SECOND}`)
    expect(section?.label).toBe('section')
    expect(section?.features.some(({ name, weight }) => name === 'word section' && weight > 0)).toBe(true)
    const sizes = (first?.features ?? []).map(({ weight }) => Math.abs(weight))
    expect(sizes.length).toBe(8)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })

  it('labels only the ends of a long copy', () => {
    const lines = explainLines(`${FIRST}\n\n`.repeat(1000))
    expect(lines.filter(({ label }) => label).length).toBeLessThanOrEqual(192)
  })
})
