import { describe, expect, test } from 'vitest'
import * as allAgencies from '../../src/lexicon/agencies'
import { areas } from '../../src/lexicon/annotate/places'
import { things } from '../../src/lexicon/annotate/things'
import * as allCountries from '../../src/lexicon/countries'
import { placePrefixes } from '../../src/lexicon/place-prefixes'
import * as allPlaces from '../../src/lexicon/places'
import * as allRegions from '../../src/lexicon/regions'
import { titles } from '../../src/lexicon/titles'
import { words } from '../../src/lexicon/words'

const agencies = allAgencies.agencies()
const countries = allCountries.countries()
const formerCountries = words(allCountries.formerCountries)
const regions = allRegions.regions()
const italianPlates = words(allRegions.italianPlates)
const places = allPlaces.places()

const fold = (name: string): string => name.toLowerCase()
const codes = new Set(countries.map((country) => country.code))

/** Returns the entries that occur twice in a list. */
const twice = (list: readonly string[]): string[] => [...new Set(list.filter((item, at) => list.indexOf(item) !== at))]

/** Spellings that several rows of a table have. */
function shared(table: readonly { readonly code: string; readonly names: readonly string[] }[]): string[] {
  const codesOf = new Map<string, Set<string>>()
  for (const { code, names } of table) {
    for (const name of names) codesOf.set(fold(name), (codesOf.get(fold(name)) ?? new Set()).add(code))
  }
  return [...codesOf].filter(([, users]) => users.size > 1).map(([name]) => name)
}

/** The country of a region’s code. */
const countryOf = (code: string): string => code.slice(0, 2)

const tidy = /^\S(?:.*\S)?$/

describe('agencies', () => {
  test('are many, sorted within their kind, and each has a name of its own', () => {
    expect(agencies.length).toBeGreaterThan(130)
    expect(twice(agencies.map((agency) => agency.name))).toEqual([])
    for (const kind of ['agency', 'service', 'broadcaster', 'outlet']) {
      const names = agencies.filter((agency) => agency.kind === kind).map((agency) => agency.name.toLowerCase())
      const early = names.filter((name, at) => name < (names[at - 1] ?? ''))
      expect(early, `rows of the kind ${kind} that sort before the row above`).toEqual([])
    }
  })

  test.each(agencies.map((agency) => [agency.name, agency] as const))('%s is well formed', (_, agency) => {
    expect(agency.shapes.length).toBeGreaterThan(0)
    for (const shape of agency.shapes) expect(shape, 'a shape of src/lexicon/agency.ts').toMatch(/^D(?:[1-9]|1[0-8])$/)
    expect(twice(agency.separators)).toEqual([])
    for (const separator of agency.separators) expect(separator).not.toMatch(/\s/)
    expect(twice(agency.credits)).toEqual([])
    for (const credit of agency.credits) expect(credit).toMatch(tidy)
    expect(agency.credits).toEqual(expect.arrayContaining([...(agency.ambiguous ?? [])]))
    for (const mark of agency.endMarks ?? []) expect(mark).toBe(mark.toLowerCase())
  })

  test('share a credit only where each marks it as ambiguous', () => {
    const usersByCredit = new Map<string, typeof agencies>()
    for (const agency of agencies) {
      for (const credit of agency.credits) usersByCredit.set(credit, [...(usersByCredit.get(credit) ?? []), agency])
    }
    const unmarked = [...usersByCredit].filter(
      ([credit, users]) => users.length > 1 && !users.every((agency) => agency.ambiguous?.includes(credit)),
    )
    const shared = unmarked.map(([credit, users]) => `${credit}: ${users.map(({ name }) => name).join(', ')}`)
    expect(shared, 'credits of several agencies: mark each with `?` in every row that has it').toEqual([])
  })

  test.each([
    ['AP', 'The Associated Press'],
    ['The Associated Press', 'The Associated Press'],
    ['REUTERS', 'Reuters'],
    ['رويترز', 'Reuters'],
    ['ロイター', 'Reuters'],
    ['로이터', 'Reuters'],
    ['路透社', 'Reuters'],
    ['Рейтер', 'Reuters'],
    ['Xinhua', 'Xinhua News Agency'],
    ['新华社', 'Xinhua News Agency'],
    ['أ ف ب', 'Agence France-Presse'],
    ['dpa', 'Deutsche Presse-Agentur'],
    ['dpa/lsw', 'Deutsche Presse-Agentur'],
    ['Efe', 'Agencia EFE'],
    ['EUROPA PRESS', 'Europa Press'],
    ['PRENSA LATINA', 'Prensa Latina'],
    ['ANTARA', 'Antara'],
    ['BUSINESS WIRE', 'Business Wire'],
    ['PRNewswire', 'PR Newswire'],
    ['GLOBE NEWSWIRE', 'GlobeNewswire'],
    ['ТАСС', 'TASS'],
    ['РИА Новости', 'RIA Novosti'],
    ['연합뉴스', 'Yonhap News Agency'],
    ['Xinhua/Internews', undefined],
  ])('%s signs for %s', (credit, name) => {
    expect(agencies.find((agency) => agency.credits.includes(credit))?.name).toBe(name)
  })
})

describe('countries', () => {
  test('are those that datelines name, sorted, with well-formed codes', () => {
    expect(countries.length).toBeGreaterThan(220)
    for (const { code } of countries) expect(code).toMatch(/^[A-Z]{2}$/)
    const list = countries.map((country) => country.code)
    expect(list).toEqual([...new Set(list)].sort())
  })

  test('each spelling has one meaning and one row', () => {
    const names = [...countries.flatMap((country) => country.names), ...formerCountries]
    expect(twice(names.map(fold))).toEqual([])
    for (const name of names) expect(name).toMatch(tidy)
  })

  test.each([
    ['Argentina', 'AR'],
    ['U.S.', 'US'],
    ['U.K.', 'GB'],
    ['Scotland', 'GB'],
    ['West Germany', 'DE'],
    ['Burma', 'MM'],
    ['Ivory Coast', 'CI'],
    ['U.A.E.', 'AE'],
    ['South Korea', 'KR'],
    ['Bosnia-Herzegovina', 'BA'],
    ['Великобритания', 'GB'],
    ['Deutschland', 'DE'],
    ['Inggris', 'GB'],
    ['West Bank', 'PS'],
    ['Soviet Union', undefined],
  ])('%s is %s', (name, code) => {
    expect(countries.find((country) => country.names.includes(name))?.code).toBe(code)
  })
})

describe('regions', () => {
  test('lie in a country, sorted, with well-formed codes', () => {
    for (const { code, names } of regions) {
      expect(code).toMatch(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
      expect(codes).toContain(countryOf(code))
      expect(twice(names.map(fold))).toEqual([])
      for (const name of names) expect(name).toMatch(tidy)
    }
    const list = regions.map((region) => region.code)
    expect(list).toEqual([...new Set(list)].sort())
  })

  test('share no spelling', () => {
    expect(shared(regions)).toEqual([])
  })

  test('plates of Italian provinces are two letters, sorted', () => {
    expect(italianPlates.filter((plate) => !/^[A-Z]{2}$/.test(plate))).toEqual([])
    expect(italianPlates).toEqual([...new Set(italianPlates)].sort())
  })

  test('a spelling that names a country too names the same one, but for Georgia', () => {
    const byName = new Map(countries.flatMap(({ code, names }) => names.map((name) => [fold(name), code] as const)))
    const other = regions.flatMap(({ code, names }) =>
      names.filter((name) => (byName.get(fold(name)) ?? countryOf(code)) !== countryOf(code)),
    )
    expect(other.sort()).toEqual([
      'American Samoa',
      'Georgia',
      'Guam',
      'Northern Mariana Islands',
      'P.R.',
      'Puerto Rico',
      'U.S. Virgin Islands',
    ])
  })

  test.each([
    ['Calif.', 'US-CA'],
    ['CA', 'US-CA'],
    ['W.Va.', 'US-WV'],
    ['D.C.', 'US-DC'],
    ['Ont.', 'CA-ON'],
    ['British Columbia', 'CA-BC'],
    ['NSW', 'AU-NSW'],
    ['Karnataka', 'IN-KA'],
    ['Jalisco', 'MX-JAL'],
    ['Bayern', 'DE-BY'],
  ])('%s is %s', (name, code) => {
    expect(regions.find((region) => region.names.includes(name))?.code).toBe(code)
  })
})

describe('places', () => {
  test('lie in a country, with a name each', () => {
    for (const { name, country, subdivision, names } of places) {
      expect(codes).toContain(country)
      if (subdivision !== undefined) {
        expect(subdivision).toMatch(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
        expect(countryOf(subdivision)).toBe(country)
      }
      expect(name).toMatch(/^[\p{Lu}]/u)
      for (const spelling of [name, ...names]) expect(spelling).toMatch(tidy)
    }
  })

  test('each spelling has one meaning and one row', () => {
    expect(twice(places.flatMap(({ name, names }) => [name, ...names]).map(fold))).toEqual([])
  })

  test('leaves out names of two well-known places', () => {
    const all = new Set(places.flatMap(({ name, names }) => [name, ...names]))
    for (const name of [
      'Birmingham',
      'Cambridge',
      'Georgetown',
      'Hamilton',
      'Kingston',
      'Portland',
      'San Jose',
      'Springfield',
      'Victoria',
      'Kansas City',
    ]) {
      expect(all).not.toContain(name)
    }
  })

  test.each([
    ['Chongqing', 'CN', 'CN-CQ'],
    ['重庆', 'CN', 'CN-CQ'],
    ['Москва', 'RU', 'RU-MOW'],
    ['القاهرة', 'EG', undefined],
    ['서울', 'KR', undefined],
    ['Santiago', 'CL', undefined],
    ['United Nations', 'US', 'US-NY'],
    ['Vatican City', 'VA', undefined],
    ['Washington', 'US', 'US-DC'],
    ['Frankfurt/Main', 'DE', 'DE-HE'],
    ['Lagos', 'NG', undefined],
    ['Bombay', 'IN', 'IN-MH'],
  ])('%s lies in %s', (name, country, subdivision) => {
    const place = places.find((row) => row.name === name || row.names.includes(name))
    expect(place).toMatchObject({ country })
    expect(place?.subdivision).toBe(subdivision)
  })
})

test.each([
  ['openers of places', placePrefixes],
  ['titles', titles],
])('%s occur once, in small letters', (_, text) => {
  const list = words(text)
  expect(twice(list)).toEqual([])
  for (const entry of list) expect(entry).toBe(entry.toLowerCase())
})

test('no thing has the name of a town or area, which would then never be found', () => {
  const spots = new Set([...words(areas).flatMap((row) => row.split('|')), ...places.map(({ name }) => name)])
  expect(words(things).filter((thing) => spots.has(thing))).toEqual(['Java']) // the language, as often
})
