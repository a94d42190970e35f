import { describe, expect, it } from 'vitest'
import { allLanguages } from '../../../src/parse/all-languages'
import { findDateline } from '../../../src/parse/head/dateline/find-dateline'
import { opensLikeProse } from '../../../src/parse/head/dateline/opens-like-prose'
import { readUsualDateline } from '../../../src/parse/head/dateline/usual-dateline'
import { tablesFor } from '../../../src/parse/tables'

const tables = tablesFor(allLanguages)

const places = [
  'HAMNES',
  'PORT ARDLE',
  'ST. LOUIS',
  'PORT-AU-PRINCE',
  "N'DJAMENA",
  'NEW YORK',
  'RIO AND QUITO',
  'SUNDAY',
  'ST.',
]
const regions = ['', ', Mo.', ', N.Y.', ', British Columbia', ', Peru', ', Kent', ', Ardl.', ', Sunday']
const ends = [
  ', Feb 26 -',
  ', March 2 -',
  ', Sept. 9 -',
  ', Mai 5 -',
  ', Foo 5 -',
  ' (AP) _',
  ' (Reuters) -',
  ' (TASS) —',
  ' (Hamnes) -',
]
const story = ' The harbour was closed on Monday after the storm, the town said.'
const copies = places.flatMap((place) => regions.flatMap((region) => ends.map((end) => place + region + end + story)))

describe('a dateline in a frequent form', () => {
  it('is read as by the general reader, which reads all copy with two slashes', () => {
    const slashed = (copy: string): string => `${copy} a/b/c`
    for (const copy of copies) {
      expect(readUsualDateline(slashed(copy), tables)).toBeUndefined()
      expect([copy, findDateline(copy, tables)]).toEqual([copy, findDateline(slashed(copy), tables)])
    }
  })

  it.each([
    ['HAMNES, Feb 26 - The harbour was closed.', 'HAMNES, Feb 26 -'],
    ['PORT ARDLE, Mo. (AP) _ The harbour was closed.', 'PORT ARDLE, Mo. (AP) _'],
    ['HAMNES, Feb 26 -', 'HAMNES, Feb 26 -'],
  ])('%s', (copy, dateline) => {
    expect(copy.slice(0, readUsualDateline(copy, tables)?.end)).toBe(dateline)
  })

  it.each([
    'Hamnes, Feb 26 - The harbour',
    'HAMNES, Feb 26 – The harbour',
    'HAMNES (Acme Wire) - The harbour',
    'HAMNES - The harbour',
  ])('is not %s', (copy) => {
    expect(readUsualDateline(copy, tables)).toBeUndefined()
  })
})

describe('prose', () => {
  it.each([
    'The harbour office said (in May) that',
    'Ferry crews met on Monday - and went home',
    'It rained again today in Hamnes, he said',
  ])('is %s', (copy) => {
    expect(opensLikeProse(copy, tables)).toBe(true)
  })

  it.each([
    'Stratford upon Avon Bridge - The harbour', // words within a name
    'Lima and all the others (AP)', // two places
    'The old harbour News, 27 January - The', // the name of a news service
    'Hamnes (AP) - The harbour',
    'HAMNES, Feb 26 - The harbour',
    'He said: “No.”',
    'Ärzte kamen gestern in die Stadt',
  ])('is not certain of %s', (copy) => {
    expect(opensLikeProse(copy, tables)).toBe(false)
  })
})
