import { describe, expect, it } from 'vitest'
import { foldCopy } from '../../src/workflows/copy-index'
import { TextFinder } from '../../src/workflows/text-finder'

const find = (copy: string, wanted: string, from?: number): number => new TextFinder(foldCopy(copy)).find(wanted, from)

describe('TextFinder', () => {
  it.each([
    { copy: 'A storm hit Lisbon.', wanted: 'storm', place: 2 },
    { copy: 'A stormy day.', wanted: 'storm', place: -1 },
    { copy: 'A brainstorm.', wanted: 'storm', place: -1 },
    { copy: 'A brainstorm before a storm.', wanted: 'storm', place: 22 },
    { copy: 'storm', wanted: 'storm', place: 0 },
    { copy: 'rm', wanted: 'storm', place: -1 },
    { copy: 'The port of Lisbon reopened.', wanted: 'The port of Lisbon was shut and then reopened.', place: -1 },
    { copy: '暴雨袭击里斯本', wanted: '袭击', place: 2 },
    { copy: 'rain and rain', wanted: 'rain', from: 1, place: 9 },
  ])('finds “$wanted” in “$copy” at $place', ({ copy, wanted, from, place }) => {
    expect(find(copy, wanted, from)).toBe(place)
  })

  it('gives up on a long text whose ends match in a thousand places', () => {
    const row = 'Ten, nine, eight. '
    const copy = row.repeat(20_000)
    const wanted = `${row.repeat(5000)}Six. ${row.repeat(5000)}`.trim()
    expect(find(copy, wanted)).toBe(-1)
  })

  it('finds a long text between others that differ from it in one word', () => {
    const paragraph = (word: string): string =>
      `The port reopened on ${word}. ${'Ships waited for days. '.repeat(2000)}The end.`
    const copy = ['Sunday', 'Monday', 'Tuesday'].map(paragraph).join(' ')
    expect(find(copy, paragraph('Tuesday'))).toBe(copy.indexOf(paragraph('Tuesday')))
  })
})
