import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { annotateText } from '../../src/annotate/annotate'

const DAY = '2025-09-16' // a Tuesday
const file = join(import.meta.dirname, '../../fixtures/annotate/unseen-times.txt')

/** The sentences of the fixture, each with its times by start and end: what they mean. The top of the file explains them. */
const sentences = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [marked = '', meaning = ''] = line.slice(3).split(' | ')
    const values = meaning.split('; ')
    const times = [...marked.matchAll(/\[([^\]]*)\]/g)].map(({ 1: words = '', index }, number) => {
      const start = index - 2 * number
      return { span: `${start}-${start + words.length}`, value: values[number]?.split(' ')[1] }
    })
    return { language: line.slice(0, 2), text: marked.replace(/[[\]]/g, ''), times }
  })

const f1 = (right: number, found: number, wanted: number): number => (200 * right) / (found + wanted)

it('finds the times of sentences written before the rules about as well as when it was last measured', () => {
  let [found, wanted, spans, values] = [0, 0, 0, 0]
  for (const { language, text, times } of sentences) {
    const read = new Map(
      (annotateText(text, { language, date: DAY }).times ?? []).map(({ anchor, value }) => [
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
  // measured, less three points; docs/accuracy.md has the first figures
  expect(f1(spans, found, wanted)).toBeGreaterThan(88.6)
  expect(f1(values, found, wanted)).toBeGreaterThan(81.7)
})
