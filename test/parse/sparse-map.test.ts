import { expect, it } from 'vitest'
import { agencies } from '../../src/lexicon/agencies'
import { languages } from '../../src/lexicon/languages'
import { places } from '../../src/lexicon/places'
import { rows } from '../../src/lexicon/words'
import { agencyTable } from '../../src/parse/agency-table'
import { dayTables } from '../../src/parse/day-tables'
import { foldSpelling } from '../../src/parse/fold-spelling'
import { placeTable } from '../../src/parse/place-table'
import type { Lookup } from '../../src/parse/sparse-map'

/** Looks up each name in a new table, which has read no other, and in one that has read all. */
function expectSame(newTable: () => Lookup<unknown>, names: Iterable<string>): void {
  const whole = newTable()
  const known = new Set(whole.keys())
  for (const name of names) {
    expect(known).toContain(name)
    expect([name, newTable().get(name)]).toEqual([name, whole.get(name)])
  }
}

it('finds the agencies by each credit, the same object in any order', () => {
  const credits = agencies().flatMap((agency) => agency.credits)
  expectSame(() => agencyTable([]), new Set(credits))
  expect(agencyTable([]).get('Reuter')).toBe(agencies().find(({ credits: own }) => own.includes('Reuter')))
})

it('finds an agency of the user before a built-in one', () => {
  const own = {
    name: 'Coastal Straße',
    kind: 'agency',
    credits: ['AFP', 'STRASSE'],
    shapes: ['D1'],
    separators: ['-'],
  } as const
  const table = agencyTable([own])
  expect([table.get('AFP'), table.get('STRASSE'), table.get('dpa')?.kind]).toEqual([own, own, 'agency'])
})

it('finds the places by each name', () => {
  const names = places().flatMap(({ name, names: others }) => [name, ...others].map(foldSpelling))
  expectSame(placeTable, new Set(names))
})

it('finds months and weekdays by each spelling', () => {
  const spellings = (name: 'months' | 'weekdays') =>
    new Set(languages.flatMap((language) => rows(language[name]).flat().map(foldSpelling)))
  expectSame(() => dayTables(languages).months, spellings('months'))
  expectSame(() => dayTables(languages).weekdays, spellings('weekdays'))
})

it('has no other names, before and after it has read all', () => {
  const table = placeTable()
  for (const name of ['', 'oslo ', 'lo', 'constructor']) expect(table.has(name)).toBe(false)
  for (let at = 0; at < 100; at++) expect(table.has(`town ${at}`)).toBe(false)
  expect([table.has('oslo'), table.has('')]).toEqual([true, false])
})

it('has no text of a group that a pattern did not match', () => {
  for (const table of [agencyTable([]), placeTable(), dayTables(languages).months])
    expect(table.has(undefined as unknown as string)).toBe(false)
})
