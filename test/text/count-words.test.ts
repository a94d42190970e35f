import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords } from '../../src/text/count-words'

test('words are counted as runs of characters without white space', () => {
  const unit = fc.constantFrom('a', ' ', '\n', '\t', '\u00a0', '\u2028', '\u3000', '\ufeff', '字', '-')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      expect(countWords(text)).toBe(text.match(/\S+/g)?.length ?? 0)
    }),
  )
})
