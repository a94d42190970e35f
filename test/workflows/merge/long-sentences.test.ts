import { expect, it } from 'vitest'
import type { Article } from '../../../src/entries'
import { merge } from '../../../src/entries/merge'

const told = (dead: string, times: number): Article => ({
  headline: 'Fire at harbour',
  body: [{ kind: 'paragraph', text: `${`A fire left ${dead} people `.repeat(times).trim()}.` }],
})

it('compares a sentence of 50,000 words in seconds', () => {
  const began = performance.now()
  const base = told('12', 10_000)
  const { status, article, facts } = merge(base, { ...base, headline: '12 die in fire' }, told('14', 10_000))
  expect(performance.now() - began).toBeLessThan(20_000) // 25,000 words took 25 s when every pair of words was compared
  expect(status).toBe('review')
  expect(article?.body).toEqual(told('14', 10_000).body)
  expect(facts.length).toBeGreaterThan(0)
})

it('finds each changed figure of a sentence of ordinary length', () => {
  const { facts } = merge(told('12', 40), told('12', 40), told('14', 40))
  expect(facts).toHaveLength(40)
  expect(facts[0]).toMatchObject({ kind: 'figure', before: '12', after: '14' })
})
