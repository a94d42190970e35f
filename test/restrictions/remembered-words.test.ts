import { expect, it } from 'vitest'
import { RememberedWords } from '../../src/restrictions/remembered-words'

interface Word {
  readonly token: string
}

it('returns the words that were added, and no others', () => {
  const words = new RememberedWords<Word>()
  const added = Array.from({ length: 5000 }, (_, index): Word => ({ token: `loom${index}` }))
  for (const word of added) words.add(word)
  expect(added.filter((word) => words.get(word.token) !== word)).toEqual([])
  expect(added.filter((word) => words.get(word.token) !== word)).toEqual([]) // asked again
  expect(words.get('loom5000')).toBeUndefined()
  expect(words.get('LOOM1')).toBeUndefined()
  expect(words.get('')).toBeUndefined()
})

it('keeps no long words, and a bounded number', () => {
  const words = new RememberedWords<Word>()
  words.add({ token: 'l'.repeat(25) })
  expect(words.get('l'.repeat(25))).toBeUndefined()
  for (let index = 0; index < 20_001; index++) words.add({ token: `w${index}` })
  expect(words.get('w19999')?.token).toBe('w19999')
  expect(words.get('w20000')).toBeUndefined()
})
