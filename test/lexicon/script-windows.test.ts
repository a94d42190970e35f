import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packSorted } from '../../scripts/packed-data'
import { fromWindows } from '../../src/lexicon/script-windows'
import { words } from '../../src/lexicon/words'

const lists = [
  'embargo*\tsperrfrist\tэмбарго*\tзапрет на\tαποδεσμευση\tאמברגו\tحظر النشر\tप्रतिबंध\tนิषेध\t禁发',
  "новости\tвойти & выйти\tрынок's\tcafé\tкиїв\tñandú",
]

it('the lists that the build packs have the words of the sources, sorted', () => {
  for (const list of lists) expect(words(packSorted(`\`${list}\``).slice(1, -1))).toEqual(list.split('\t').sort())
})

it('letters of other scripts take one character each', () => {
  const packed = packSorted('`москва\tмосковский\tмосты`')
  expect(/^[\0-\x7f]+$/.test(packed)).toBe(true)
  expect(fromWindows('plain: text, as it is')).toBe('plain: text, as it is')
})

it('any words come back', () => {
  const letters = [...'aбγאحकกแж一é(&:* ']
  const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 }).map((text) => `x${text}x`)
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 12 }), (given) => {
      expect(words(packSorted(`\`${given.join('\t')}\``).slice(1, -1))).toEqual([...given].sort())
    }),
  )
})
