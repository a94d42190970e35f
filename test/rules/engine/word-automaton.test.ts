import fc from 'fast-check'
import { expect, it } from 'vitest'
import { languages } from '../../../src/lexicon/languages'
import { calendarWordsOf } from '../../../src/rules/calendar'
import { createWordAutomaton, EVENTS, OUTSIDE, rowOf, WORD_END } from '../../../src/rules/engine/word-automaton'
import { wordFeatures } from '../../../src/rules/engine/word-features'

const encoder = new TextEncoder()

it('all states of the words of each language have a number of 16 bits', () => {
  for (const tag of [undefined, ...languages.map(({ tag }) => tag)])
    for (const hasStyle of [false, true])
      expect(wordFeatures(calendarWordsOf(tag), hasStyle).automaton.next.length).toBeLessThanOrEqual(0x10000)
})

const listed = new Map([
  ['on', 1],
  ['one', 2],
  ['ones', 4],
  ['said', 8],
  ['sad', 16],
])

/** Returns the ends of the words that the automaton recognizes in small letters, spaces and stops, with their bits. */
function ends(text: string): [end: number, bits: number][] {
  const { next, columns, bits, rest } = createWordAutomaton(listed, [], 0)
  const found: [number, number][] = []
  let state = OUTSIDE
  const bytes = encoder.encode(`${text} `)
  for (let at = 0; at < bytes.length; at++) {
    const from = state
    const column = columns[bytes[at] ?? 0] ?? 0
    state = next[from + column] ?? 0
    if (state !== WORD_END) {
      if (state < EVENTS) state = OUTSIDE
      continue
    }
    found.push([at, bits[rowOf(from)] ?? 0])
    state = next[(rest[rowOf(from)] ?? 0) + column] ?? 0
    if (state < EVENTS) state = OUTSIDE
  }
  return found
}

it('the same words are recognized as by a search for runs of letters', () => {
  const piece = fc.constantFrom(...listed.keys(), 'o', 'n', 's', 'x', ' ', '  ', '. ', ' one said ')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('')
      const runs = [...text.matchAll(/[a-z]+/g)].flatMap(({ 0: run, index }) => {
        const bits = listed.get(run)
        return bits === undefined ? [] : [[index + run.length, bits] as [number, number]]
      })
      expect(ends(text)).toEqual(runs)
    }),
  )
})
