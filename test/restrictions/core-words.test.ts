import { expect, it } from 'vitest'
import { mayContainCore } from '../../src/restrictions/core-words'
import { everyLanguage } from '../../src/restrictions/every-language'
import { OPENING_ROLES, type RoleWords } from '../../src/restrictions/role-words'

const entries = ({ exact, stems, base }: RoleWords): [string, string][] => [
  ...exact,
  ...stems,
  ...(base ? entries(base) : []),
]
const words = entries(everyLanguage.roles()).flatMap(([word, role]) => (OPENING_ROLES.test(role) ? word : []))
const found = words.filter((word) => everyLanguage.mayContain(word))

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
