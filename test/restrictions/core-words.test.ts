import { expect, it } from 'vitest'
import { languageWords } from '../../src/lexicon/restrictions/language-words'
import { restrictionRoles } from '../../src/lexicon/restrictions/roles'
import { weakRoles } from '../../src/lexicon/restrictions/weak-roles'
import { wordBuckets } from '../../src/lexicon/word-buckets'
import { words } from '../../src/lexicon/words'
import { flagsOfRole } from '../../src/restrictions/core-flags'
import { type CoreTable, coreTable } from '../../src/restrictions/core-table'
import { mayContainCore } from '../../src/restrictions/core-words'
import { everyLanguage } from '../../src/restrictions/every-language'
import { OPENING_ROLES, type RoleWords } from '../../src/restrictions/role-words'
import { WordFlags } from '../../src/restrictions/word-flags'

const entries = (table: RoleWords): readonly (readonly [string, string])[] => [
  ...table.entries(),
  ...(table.base ? entries(table.base) : []),
]
const openers = entries(everyLanguage.roles()).flatMap(([word, role]) => (OPENING_ROLES.test(role) ? word : []))
const found = openers.filter((word) => everyLanguage.mayContain(word))

it.each([
  ['in capitals', (word: string) => word.toUpperCase()],
  ['with a capital', (word: string) => word.charAt(0).toUpperCase() + word.slice(1)],
  ['in a line', (word: string) => `11.30: “${word}”, 2nd`],
  ['with letters in parts', (word: string) => word.normalize('NFD')],
])('finds each word that suffices alone %s', (_, write) => {
  expect(found.length).toBeGreaterThan(1000)
  expect(found.filter((word) => !everyLanguage.mayContain(write(word)))).toEqual([])
})

it.each([
  'Not for use before Monday',
  'N I C H T  V O R  M O N T A G',
  'K\u200bILL',
  'ＫＩＬＬ',
  'ki\u00adll',
  'the hold\u0301',
])('may be a restriction: %s', (line) => expect(everyLanguage.mayContain(line)).toBe(true))

it.each([
  'The ferries run again',
  'Паром снова ходит',
  'La ferme est à vendre',
  'Reuse of the old bridge',
  'for 11 a use',
])('is surely none: %s', (line) => expect(mayContainCore(line)).toBe(false))

it('knows each word, stem and phrase of the lists that counts for the test', () => {
  const lists = [restrictionRoles, weakRoles, ...languageWords]
  const table = coreTable(wordBuckets(lists))
  const missed = lists.flatMap(Object.entries<string>).flatMap(([role, list]) => {
    const bits = flagsOfRole(role)
    return bits === 0 ? [] : words(list).filter((word) => (flagsIn(word.replace('*', 'ab'), table) & bits) === 0)
  })
  expect(missed).toEqual([])
})

/** Returns the flags of the words of a text; all for one with letters that are not compared, or whose first words are enough. */
function flagsIn(text: string, table: CoreTable): number {
  const found = new WordFlags(table)
  found.read(text, 0, text.length)
  return found.isUnsure || found.contained <= text.length ? -1 : found.flags
}
