import { expect, it } from 'vitest'
import { SINGLE_WORD_SIGNS, TRUNCATION_SIGNS } from '../../src/lexicon/truncation-signs'

/** The words of ASCII letters in all signs, and each in capitals. */
const written = new Set(TRUNCATION_SIGNS.flatMap(({ sign }) => sign.source.match(/[A-Za-z]+/g) ?? []))
const isSign = (text: string): boolean => TRUNCATION_SIGNS.some(({ sign }) => sign.test(text))

it('lists every sign that is one word of ASCII letters', () => {
  const single = [...written].flatMap((word) => [word, word.toUpperCase()]).filter(isSign)
  expect(single.filter((word) => !SINGLE_WORD_SIGNS.includes(word.toLowerCase()))).toEqual([])
  for (const word of SINGLE_WORD_SIGNS) expect(isSign(word) || isSign(word.toUpperCase())).toBe(true)
})
