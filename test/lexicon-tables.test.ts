import { describe, expect, test } from 'vitest'
import { agencies } from '../src/lexicon/agencies'
import { countries, formerCountries } from '../src/lexicon/countries'
import { localRegions } from '../src/lexicon/local-regions'
import { places } from '../src/lexicon/places'
import { regions, sharedRegionNames } from '../src/lexicon/regions'
import { placeClosers, placeOpeners, specialPlaces } from '../src/lexicon/special-places'

const fold = (name: string): string => name.toLowerCase()
const codes = new Set(countries.map((country) => country.code))

/** What stands twice in a list. */
const twice = (list: readonly string[]): string[] => [...new Set(list.filter((item, at) => list.indexOf(item) !== at))]

/** Spellings that several rows of a table have. */
function shared(table: readonly { readonly code: string; readonly names: readonly string[] }[]): string[] {
  const codesOf = new Map<string, Set<string>>()
  for (const { code, names } of table) {
    for (const name of names) codesOf.set(fold(name), (codesOf.get(fold(name)) ?? new Set()).add(code))
  }
  return [...codesOf].filter(([, owners]) => owners.size > 1).map(([name]) => name)
}

/** The country of a region’s code. */
const countryOf = (code: string): string => code.slice(0, 2)

const tidy = /^\S(?:.*\S)?$/

describe('agencies', () => {
  test('are many, sorted within their kind, and each has a name of its own', () => {
    expect(agencies.length).toBeGreaterThan(130)
    expect(twice(agencies.map((agency) => agency.id))).toEqual([])
    for (const kind of ['agency', 'service', 'broadcaster', 'outlet']) {
      const ids = agencies.filter((agency) => agency.kind === kind).map((agency) => agency.id)
      expect(ids).toEqual([...ids].sort())
    }
  })

  test.each(agencies.map((agency) => [agency.id, agency] as const))('%s is well formed', (_, agency) => {
    expect(agency.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    if (agency.home !== undefined) expect(codes).toContain(agency.home)
    expect(agency.languages.length).toBeGreaterThan(0)
    for (const tag of agency.languages) expect(tag).toMatch(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/)
    expect(agency.shapes.length).toBeGreaterThan(0)
    for (const shape of agency.shapes) expect(shape).toMatch(/^D(?:[1-9]|1[0-8])$/)
    expect(twice(agency.separators)).toEqual([])
    for (const separator of agency.separators) expect(separator).not.toMatch(/\s/)
    expect(twice(agency.credits)).toEqual([])
    for (const credit of agency.credits) expect(credit).toMatch(tidy)
    expect(agency.credits).toEqual(expect.arrayContaining([...(agency.ambiguous ?? [])]))
    for (const mark of agency.endMarks ?? []) expect(mark).toBe(mark.toLowerCase())
    expect(agency.source).toMatch(/^(?:seen|usage)$/)
  })

  test('share a credit only where each marks it as ambiguous', () => {
    const owners = new Map<string, typeof agencies>()
    for (const agency of agencies) {
      for (const credit of agency.credits) owners.set(credit, [...(owners.get(credit) ?? []), agency])
    }
    const unmarked = [...owners].filter(
      ([credit, houses]) => houses.length > 1 && !houses.every((house) => house.ambiguous?.includes(credit)),
    )
    expect(unmarked.map(([credit]) => credit)).toEqual([])
  })

  test.each([
    ['AP', 'ap'],
    ['The Associated Press', 'ap'],
    ['REUTERS', 'reuters'],
    ['رويترز', 'reuters'],
    ['ロイター', 'reuters'],
    ['로이터', 'reuters'],
    ['路透社', 'reuters'],
    ['Рейтер', 'reuters'],
    ['Xinhua', 'xinhua'],
    ['新华社', 'xinhua'],
    ['أ ف ب', 'afp'],
    ['dpa', 'dpa'],
    ['dpa/lsw', 'dpa'],
    ['Efe', 'efe'],
    ['EUROPA PRESS', 'europa-press'],
    ['PRENSA LATINA', 'prensa-latina'],
    ['ANTARA', 'antara'],
    ['BUSINESS WIRE', 'business-wire'],
    ['PRNewswire', 'pr-newswire'],
    ['GLOBE NEWSWIRE', 'globe-newswire'],
    ['ТАСС', 'tass'],
    ['РИА Новости', 'ria'],
    ['연합뉴스', 'yonhap'],
    ['Xinhua/Internews', undefined],
  ])('%s signs for %s', (credit, id) => {
    expect(agencies.find((agency) => agency.credits.includes(credit))?.id).toBe(id)
  })
})

describe('countries', () => {
  test('are the whole world, sorted, with well-formed codes', () => {
    expect(countries.length).toBeGreaterThanOrEqual(249)
    for (const { code } of countries) expect(code).toMatch(/^[A-Z]{2}$/)
    const list = countries.map((country) => country.code)
    expect(list).toEqual([...new Set(list)].sort())
  })

  test('no spelling names two, or stands twice', () => {
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
    ['日本', 'JP'],
    ['Deutschland', 'DE'],
    ['Inggris', 'GB'],
    ['West Bank', 'PS'],
    ['Soviet Union', undefined],
  ])('%s is %s', (name, code) => {
    expect(countries.find((country) => country.names.includes(name))?.code).toBe(code)
  })
})

describe('regions', () => {
  test.each([
    ['regions', regions],
    ['local regions', localRegions],
  ])('%s lie in a country, sorted, with well-formed codes', (_, table) => {
    for (const { code, names } of table) {
      expect(code).toMatch(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
      expect(codes).toContain(countryOf(code))
      expect(twice(names.map(fold))).toEqual([])
      for (const name of names) expect(name).toMatch(tidy)
    }
    const list = table.map((region) => region.code)
    expect(list).toEqual([...new Set(list)].sort())
  })

  test('share only the spellings that are told to be shared', () => {
    expect(shared(regions).sort()).toEqual(sharedRegionNames.map(fold).sort())
  })

  test('local spellings are shared by no two regions of a country', () => {
    for (const country of new Set(localRegions.map(({ code }) => countryOf(code)))) {
      expect(shared(localRegions.filter(({ code }) => countryOf(code) === country))).toEqual([])
    }
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
      for (const spelling of [name, ...(names ?? [])]) expect(spelling).toMatch(tidy)
    }
  })

  test('no spelling names two, or stands twice', () => {
    expect(twice(places.flatMap(({ name, names }) => [name, ...(names ?? [])]).map(fold))).toEqual([])
  })

  test('names that two places of note share are left out', () => {
    const all = new Set(places.flatMap(({ name, names }) => [name, ...(names ?? [])]))
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
    ['Chongqing', 'CN', 'CN-CQ', 'city'],
    ['重庆', 'CN', 'CN-CQ', 'city'],
    ['Москва', 'RU', 'RU-MOW', 'ap'],
    ['القاهرة', 'EG', undefined, 'ap'],
    ['서울', 'KR', undefined, 'capital'],
    ['Santiago', 'CL', undefined, 'capital'],
    ['United Nations', 'US', 'US-NY', 'body'],
    ['Vatican City', 'VA', undefined, 'body'],
    ['Washington', 'US', 'US-DC', 'ap'],
    ['Frankfurt/Main', 'DE', 'DE-HE', 'city'],
    ['Lagos', 'NG', undefined, 'home'],
    ['Bombay', 'IN', 'IN-MH', 'home'],
  ])('%s lies in %s', (name, country, subdivision, why) => {
    const place = places.find((row) => row.name === name || row.names?.includes(name))
    expect(place).toMatchObject({ country, why, ...(subdivision && { subdivision }) })
    expect(place?.subdivision).toBe(subdivision)
  })
})

test.each([
  ['openers', placeOpeners],
  ['closers', placeClosers],
  ['special places', specialPlaces],
])('%s of places that are no cities stand once, in lower case', (_, list) => {
  expect(twice(list)).toEqual([])
  for (const entry of list) expect(entry).toBe(entry.toLowerCase())
})
