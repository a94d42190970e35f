import { expect, it } from 'vitest'
import { packBuckets } from '../../scripts/pack-buckets'
import { languageWords } from '../../src/lexicon/restrictions/language-words'
import { restrictionRoles } from '../../src/lexicon/restrictions/roles'
import { weakRoles } from '../../src/lexicon/restrictions/weak-roles'
import { BUCKETS, bucketOf, bucketOfBytes, type WordBuckets, wordBuckets } from '../../src/lexicon/word-buckets'

/** Returns the words of each bucket with their lists, sorted. */
const contents = (words: WordBuckets): readonly (readonly string[])[] =>
  Array.from({ length: BUCKETS }, (_, bucket) => {
    const named = words(bucket)
    return named.flatMap((name, at) => (at % 2 === 0 ? `${name} ${named[at + 1]}` : [])).sort()
  })

it.each([
  ['words with a role', [restrictionRoles]],
  ['words with a weak role', [weakRoles]],
  ['words of languages', languageWords],
])('the lists that the build packs have the words of the sources: %s', (_, lists) => {
  expect(contents(wordBuckets([packBuckets(lists)]))).toEqual(contents(wordBuckets(lists)))
})

it('a bucket has the words that open with its letters, in the order of the lists', () => {
  const words = wordBuckets([{ N: 'not, note', V: 'nose, we' }, { P: 'noted, we' }])
  expect(words(bucketOf('no'))).toEqual(['N', 'not', 'N', 'note', 'V', 'nose', 'P', 'noted'])
  expect(words(bucketOf('we'))).toEqual(['V', 'we', 'P', 'we'])
  expect(words(bucketOf('zz'))).toEqual([])
})

it('a phrase that ends in a stem is in the bucket of its last word too', () => {
  const words = wordBuckets([{ N: 'no corregi*, no corregido' }])
  expect(words(bucketOf('no'))).toEqual(['N', 'no corregi*', 'N', 'no corregido'])
  expect(words(bucketOf('corregi'))).toEqual(['N', 'no corregi*'])
})

it.each(['not', 'an', 'a', 'zz'])('finds the bucket by bytes: %s', (word) => {
  const bytes = [...word.slice(0, 2)].reduce((sum, letter, at) => sum | (letter.charCodeAt(0) << (8 * at)), 0)
  expect(bucketOfBytes(bytes)).toBe(bucketOf(word))
})

it('refuses words that two lists of several records have in different order', () => {
  expect(() => packBuckets([{ N: 'not', V: 'use' }, { V: 'not' }, { N: 'use' }])).toThrow('use')
})
