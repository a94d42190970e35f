import { describe, expect, it } from 'vitest'
import { everyLanguage } from '../../src/restrictions/every-language'
import { OPENING_ROLES, type RoleWords } from '../../src/restrictions/role-words'
import { readLines } from '../../src/text/lines'

const linesOf = (copy: string) => everyLanguage.linesOf(copy, readLines(copy))
const mayContain = (copy: string, first = 0, last = first): boolean => linesOf(copy).mayContain(first, last)
const mayHold = (copy: string, first = 0, last = first): boolean => linesOf(copy).mayHold(first, last)

const entries = (table: RoleWords): readonly (readonly [string, string])[] => [
  ...table.entries(),
  ...(table.base ? entries(table.base) : []),
]
const words = entries(everyLanguage.roles()).flatMap(([word, role]) => (OPENING_ROLES.test(role) ? word : []))
const alone = words.filter((word) => everyLanguage.mayContain(word))

/** An accent in the first line, so that no line is read as ASCII. */
const beyondAscii = (copy: string): string => `Café\n${copy}`

describe('the words of lines', () => {
  it('finds in a line each word that a text has', () => {
    expect(alone.length).toBeGreaterThan(1000)
    expect(alone.filter((word) => !mayContain(`11.30: "${word}", 2nd\nLooms`))).toEqual([])
    expect(alone.filter((word) => !mayContain(beyondAscii(`11.30: "${word}", 2nd`), 1))).toEqual([])
  })

  it.each([
    ['one word', 'The looms\nKILL', 1, 1],
    ['two words in two lines', 'The note is not\nto be published', 0, 1],
    ['the second of two words in the next line', 'Weaver said that for\nrelease it is', 0, 1],
    ['a word that goes on in the next line', 'It is em-\nbargoed', 0, 1],
    ['single letters', 'E M B A R G O', 0, 0],
    ['single letters in two lines', 'E M\nB A', 0, 1],
    ['a tab', 'ki\tll', 0, 0],
    ['a script that is not compared', '发布时间', 0, 0],
    ['letters of two scripts', 'Кill', 0, 0],
  ])('may be in a line: %s', (_, copy, first, last) => expect(mayContain(copy, first, last)).toBe(true))

  it.each([
    ['The ferries run again', 0],
    ['KILL\nThe ferries run again', 1],
    ['E M B A R G O\nThe ferries run again', 1],
    ['Reuse of the old bridge', 0],
    ['', 0],
  ])('is surely in no line of %j', (copy, line) => {
    expect(mayContain(copy, line)).toBe(false)
    expect(mayContain(beyondAscii(copy), line + 1)).toBe(false)
    expect(mayHold(copy, line)).toBe(false)
  })

  it('finds a note that holds the story', () => {
    expect(mayHold('Please wait with\nthis story', 0, 1)).toBe(true)
    expect(mayHold('Please wait with\nthis story', 0)).toBe(false)
  })

  it('tells the last line that an opening reaches', () => {
    const lines = linesOf('Ten looms\nnine looms\neight looms\nseven')
    expect(lines.lastOf(0, 0, 3, 5)).toBe(0)
    expect(lines.lastOf(0, 0, 3, 15)).toBe(1)
    expect(lines.lastOf(6, 0, 3, 15)).toBe(2)
    expect(lines.lastOf(0, 0, 3, 160)).toBe(3)
    expect(lines.lastOf(0, 0, 1, 160)).toBe(1)
  })

  it('keeps no words of a copy for the next one', () => {
    const long = `KILL ${'loom '.repeat(20_000)}`
    expect(mayContain(long)).toBe(true)
    expect(mayContain('The ferries run again')).toBe(false)
    const [one, two] = ['KILL', 'Run again'].map(linesOf)
    expect([one?.mayContain(0, 0), two?.mayContain(0, 0)]).toEqual([true, false])
  })
})
