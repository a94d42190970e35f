import { expect, it } from 'vitest'
import { languageWords } from '../../src/lexicon/restrictions/language-words'
import { restrictionRoles } from '../../src/lexicon/restrictions/roles'
import { weakRoles } from '../../src/lexicon/restrictions/weak-roles'
import { words } from '../../src/lexicon/words'
import { foldWord } from '../../src/restrictions/role-words'

it('writes the words of restrictions as they are looked up: in small letters, without accents', () => {
  const unfolded = [restrictionRoles, weakRoles, ...languageWords]
    .flatMap((lists) => Object.values<string>(lists))
    .flatMap(words)
    .filter((word) => foldWord(word) !== word)
  expect(unfolded).toEqual([])
})
