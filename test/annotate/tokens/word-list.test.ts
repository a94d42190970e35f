import { describe, expect, it } from 'vitest'
import { withForms } from '../../../src/annotate/names/plain-forms'
import { addPhraseWords } from '../../../src/annotate/tokens/phrase-words'
import { Vocabulary } from '../../../src/annotate/tokens/vocabulary'
import { addWordLists, type ListedWords } from '../../../src/annotate/tokens/word-list'
import { familyNames } from '../../../src/lexicon/annotate/made/family-names'
import { givenNames } from '../../../src/lexicon/annotate/made/given-names'
import { expandWords, PACKED } from '../../../src/lexicon/expand-words'

/** The numbers of the words of each list. */
const numbersOf = ({ words, ends }: ListedWords, count: number): readonly (readonly number[])[] =>
  Array.from({ length: count }, (_, list) => [...words.subarray(ends[list - 1] ?? 0, ends[list])])

describe('lists of words', () => {
  it.each([
    ['a text', 'mayor, vice mayor', ['mayor', 'vice mayor'], 'Mayor, chief'],
    ['several lines', '\n  mayor,\n  minister', ['mayor', 'minister'], 'Mayor, chief'],
    ['a text of the build', 'mayor\tBürgermeister', ['mayor', 'bürgermeister'], 'Mayor\tchief'],
    ['an array', ['mayor', 'мэр'], ['mayor', 'мэр'], ['Mayor', 'chief']],
  ])('are read from %s', (_, list, expected, other) => {
    const vocabulary = new Vocabulary()
    const [first, none, second] = numbersOf(addWordLists([list, undefined, other], vocabulary), 3)
    expect(first).toEqual(expected.map((word) => vocabulary.numberOf(word, 0, word.length)))
    expect(none).toEqual([])
    expect(second).toEqual([first?.[0], vocabulary.numberOf('chief', 0, 5)])
  })

  it('have abbreviations also with a stop at their end', () => {
    const vocabulary = new Vocabulary()
    const [numbers] = numbersOf(addWordLists(['S.p.A, inc'], vocabulary, true), 1)
    expect(numbers).toEqual(['s.p.a', 's.p.a.', 'inc'].map((word) => vocabulary.numberOf(word, 0, word.length)))
  })

  it('are unpacked as expandWords unpacks them', () => {
    const vocabulary = new Vocabulary()
    const lists = numbersOf(addWordLists([PACKED + givenNames, PACKED + familyNames], vocabulary), 2)
    for (const [at, packed] of [givenNames, familyNames].entries())
      expect(lists[at]).toEqual(expandWords(packed).map((word) => vocabulary.numberOf(word, 0, word.length)))
  })

  it('may be packed beside others with figures', () => {
    const vocabulary = new Vocabulary()
    const [packed, other] = numbersOf(addWordLists([`${PACKED}0mayor3be`, 'G20, maybe'], vocabulary), 2)
    expect(packed).toEqual(['mayor', 'maybe'].map((word) => vocabulary.numberOf(word, 0, word.length)))
    expect(other).toEqual([vocabulary.numberOf('G20', 0, 3), packed?.[1]])
    expect(vocabulary.size).toBe(4)
  })

  it('have the forms of plain words', () => {
    const vocabulary = new Vocabulary()
    const [numbers] = numbersOf(addWordLists([PACKED + withForms('0improveI7mentS0tapeDS')], vocabulary), 1)
    const words = ['improve', 'improving', 'improvement', 'improvements', 'tape', 'taped', 'tapes']
    expect(numbers).toEqual(words.map((word) => vocabulary.numberOf(word, 0, word.length)))
    expect(vocabulary.size).toBe(words.length + 1)
  })

  it('may be of any length', () => {
    const vocabulary = new Vocabulary()
    const list = Array.from({ length: 40_000 }, (_, at) => `w${at}`)
    const { words } = addWordLists([list], vocabulary)
    expect([words[0], words[39_999]]).toEqual([vocabulary.numberOf('w0', 0, 2), vocabulary.numberOf('w39999', 0, 6)])
    expect(vocabulary.size).toBe(40_001)
  })
})

describe('phrases', () => {
  it.each([
    ['vice president', ['vice', 'president']],
    ['Porto-Novo', ['porto', '-', 'novo']],
    ["St. John's", ['st', '.', 'john', "'s"]],
    ['вице-премьер', ['вице', '-', 'премьер']],
  ])('%s has the words of the tokeniser', (phrase, expected) => {
    const vocabulary = new Vocabulary()
    const { words, starts, ends } = addPhraseWords(['mayor', phrase], vocabulary)
    const numbers = [...words.subarray(starts[1], ends[1])]
    expect(numbers).toEqual(expected.map((word) => vocabulary.numberOf(word, 0, word.length)))
  })
})
