import { expect, it } from 'vitest'
import { annotate, annotateAll, parse, type Story } from '../../src/entries'
import { storyText } from '../support/archive'

const texts = Array.from({ length: 70 }, (_, number) => storyText(number))

it('gives what annotate gives, in order', () => {
  const stories = texts.map((text) => parse(text))
  expect([...annotateAll(stories, { date: '2024-03-04' })]).toEqual(
    stories.map((story) => annotate(story, { date: '2024-03-04' })),
  )
  expect([...annotateAll(stories.map(({ article }) => article))][69]?.annotations.people).toMatchObject([
    { name: 'Kari Holm69' },
  ])
  expect([...annotateAll([])]).toEqual([])
})

it('takes 32 stories at a time', () => {
  let taken = 0
  const each = function* (): Generator<Story> {
    for (const text of texts) {
      taken++
      yield parse(text)
    }
  }
  const counts: number[] = []
  for (const { article } of annotateAll(each())) counts.push(article.annotations.sentences?.length ? taken : 0)
  expect(counts).toEqual(texts.map((_, index) => Math.min(32 * (Math.floor(index / 32) + 1), 70)))
})

it('closes its input when it is left', () => {
  let isClosed = false
  const each = function* (): Generator<Story> {
    try {
      for (;;) yield parse(storyText(1))
    } finally {
      isClosed = true
    }
  }
  for (const story of annotateAll(each())) if (story.text) break
  expect(isClosed).toBe(true)
})
