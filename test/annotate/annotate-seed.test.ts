import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/annotate'
import { sourceSpans } from '../../src/diagnostics/story'
import { parse } from '../../src/parse/parse'

const story = parse(readFileSync(new URL('../../seeds/xi-chongqing.txt', import.meta.url)))
const annotated = (date?: string) => annotate(story, date === undefined ? {} : { date })
const times = (date?: string) => annotated(date).article.annotations?.times ?? []

describe('annotations of the seed story', () => {
  it('a sentence a paragraph, but for one of two', () => {
    const sentences = annotated().article.annotations?.sentences ?? []
    const paths = sentences.map(({ path }) => path)
    expect(paths).toEqual([
      'headline',
      ...Array.from({ length: 24 }, (_, i) => Array(i === 3 ? 2 : 1).fill(`body.${i}.text`)).flat(),
    ])
  })

  it('six places: neither the logistics park nor the towns in the name of an economic circle', () => {
    expect(annotated().article.annotations?.places?.map(({ name }) => name)).toEqual([
      'Chongqing',
      'China',
      'Yangtze River',
      'southwest China',
      'western region',
      'China’s western and inland regions',
    ])
  })

  it('four times, at their places in the copy', () => {
    const places = times().map(({ anchor }) => sourceSpans(story, anchor.path, anchor.start, anchor.end))
    expect(places).toEqual([
      [{ start: 794, end: 810 }],
      [{ start: 1478, end: 1488 }],
      [{ start: 2147, end: 2162 }],
      [{ start: 2542, end: 2559 }],
    ])
  })

  it('one of them without a day to reckon from, all with one', () => {
    expect(times().map(({ value }) => value)).toEqual([undefined, '2022', undefined, undefined])
    expect(times('2024-04-24').map(({ type, value }) => [type, value])).toEqual([
      ['TIME', '2024-04-22TAF'],
      ['DATE', '2022'],
      ['TIME', '2024-04-23TMO'],
      ['TIME', '2024-04-24TMO'],
    ])
    expect(times()[1]).toMatchObject({ start: '2022-01-01', end: '2022-05-01', modifier: 'start' })
  })
})
