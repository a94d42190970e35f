import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fromHtml } from '../../src/entries/html'
import { annotate, parse, validate } from '../../src/entries/index'

const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt'))
const copies = seeds.map((name) => [name, readFileSync(`seeds/${name}`, 'utf8')] as const)

/** Paths of the accessors and functions of a value, of which plain data has none. */
function accessors(value: unknown, path = 'result'): string[] {
  if (typeof value === 'function') return [path]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([key, { get, value: inner }]) =>
    get ? [`${path}.${key}`] : accessors(inner, `${path}.${key}`),
  )
}

describe('results are plain data, so that they can be cloned, stored and compared', () => {
  it.each(copies)('of %s', (_, copy) => {
    const story = annotate(parse(copy, { date: '2024-03-05', language: 'en' }))
    expect(accessors(story)).toEqual([])
    expect(accessors(validate(story))).toEqual([])
    expect(structuredClone(story)).toEqual(story)
  })

  it('of a page', () => {
    const story = fromHtml(
      `<article><h1>Fog keeps ferries in port</h1><p>${'The ferries stayed in port on Monday. '.repeat(9)}</p></article>`,
    )
    expect(accessors(story)).toEqual([])
  })
})
