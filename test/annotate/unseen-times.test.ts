import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { annotateText } from '../../src/annotate/annotate'

const folder = join(import.meta.dirname, '../../fixtures/annotate')

/** The sentences of a fixture, each with its times by start and end: what they mean. The top of the file explains them. */
const sentencesOf = (file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [marked = '', meaning = ''] = line.slice(3).split(/ \| ?/)
      const values = meaning.split('; ')
      const times = [...marked.matchAll(/\[([^\]]*)\]/g)].map(({ 1: words = '', index }, number) => {
        const start = index - 2 * number
        return { span: `${start}-${start + words.length}`, value: values[number]?.split(' ')[1] }
      })
      return { language: line.slice(0, 2), text: marked.replace(/[[\]]/g, ''), times }
    })

const f1 = (right: number, found: number, wanted: number): number => (200 * right) / (found + wanted)

// the day of the text, and the figures measured, less three points; docs/annotations.md has the first ones
it.each([
  { file: 'unseen-times.txt', date: '2025-09-16', leastSpans: 88.6, leastValues: 81.7 },
  { file: 'unseen-sides.txt', date: '2024-05-10', leastSpans: 97, leastValues: 93.6 },
])('finds the times of $file, written before the rules, about as well as when it was last measured', (given) => {
  const sentences = sentencesOf(given.file)
  let [found, wanted, spans, values] = [0, 0, 0, 0]
  for (const { language, text, times } of sentences) {
    const read = new Map(
      (annotateText(text, { language, date: given.date }).times ?? []).map(({ anchor, value }) => [
        `${anchor.start}-${anchor.end}`,
        value ?? '',
      ]),
    )
    found += read.size
    wanted += times.length
    spans += times.filter(({ span }) => read.has(span)).length
    values += times.filter(({ span, value = '' }) => read.get(span) === value).length
  }
  expect(sentences.length).toBeGreaterThanOrEqual(60)
  expect(f1(spans, found, wanted)).toBeGreaterThan(given.leastSpans)
  expect(f1(values, found, wanted)).toBeGreaterThan(given.leastValues)
})

describe.each([
  { file: 'sides-and-waits.txt', date: '2024-05-10' },
  { file: 'orders-and-calls.txt', date: '2026-11-25' },
  { file: 'wishes-and-moves.txt', date: '2024-05-10' },
  { file: 'governed-days.txt', date: '2024-05-10' },
  { file: 'wished-and-planned.txt', date: '2024-05-10' },
])('$file', ({ file, date }) => {
  it.each(sentencesOf(file))('$language: $text', ({ language, text, times }) => {
    const read = (annotateText(text, { language, date }).times ?? []).map(({ anchor, value = '-' }) => ({
      span: `${anchor.start}-${anchor.end}`,
      value,
    }))
    expect(read).toEqual(times)
  })
})
