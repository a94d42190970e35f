import { describe, expect, it } from 'vitest'
import { packSorted } from '../../scripts/packed-data'
import { eachWord } from '../../src/lexicon/each-word'
import { type WordList, words } from '../../src/lexicon/words'

const wordsVisited = (list: WordList): readonly string[] => {
  const found: string[] = []
  eachWord(list, (units, length) => found.push(String.fromCharCode(...units.subarray(0, length))))
  return found
}

/** Returns a list as the build packs it. */
const packed = (list: readonly string[]): string => packSorted(`\`${list.join('\t')}\``).slice(1, -1)

describe('eachWord visits the words of a list', () => {
  it.each<[string, WordList]>([
    ['written over lines', '\n    not, not to be*,\n    never\n  '],
    ['with tabs, as the build writes it', 'not\tnot to be*\tnever'],
    ['as an array', ['not', 'ne pas']],
    ['of one word', 'not'],
    ['without a word', ''],
  ])('%s', (_, list) => {
    expect(wordsVisited(list)).toEqual(words(list))
  })

  it.each([
    ['Latin letters', ['publi*', 'publish', 'published', 'publier', 'über']],
    [
      'letters of several scripts',
      ['publish', 'публик*', 'не публик*', 'δημοσίευ*', 'نشر', 'לפרסום', 'a не', '解禁', 'हटाएं'],
    ],
  ])('packed, with %s', (_, list) => {
    const text = packed(list)
    expect(text.startsWith('\v')).toBe(true)
    expect(wordsVisited(text)).toEqual(words(text))
    expect([...wordsVisited(text)].sort()).toEqual([...list].sort())
  })

  it('cuts a word of more than 64 units', () => {
    expect(wordsVisited(['a'.repeat(70)])).toEqual(['a'.repeat(64)])
  })
})
