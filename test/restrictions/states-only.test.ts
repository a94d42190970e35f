import { expect, it } from 'vitest'
import { isPublicationBlocked, parse } from '../../src/entries'
import { statesOnly } from '../../src/restrictions/states-only'

const AT = '2024-04-25T18:00:00Z'

it.each([
  ['Embargoed until 6 p.m. GMT, April 25', true],
  ['Embargoed until 1800 GMT (1400 EDT, 2000 CEST), April 25, 2024', true],
  ['Embargoed until 1800 GMT (1500 EDT), April 25', false],
  ['1800 GMT April 25 for print, 0600 GMT April 26 for broadcast', false],
])('a text states one moment, in whatever zones: %s', (words, is) => {
  expect(statesOnly(AT, words)).toBe(is)
})

const blockedAfter = (line: string): boolean =>
  isPublicationBlocked(
    parse(`${line}\n\nHarbor reopens\n\nOSLO (AP) -- The harbor reopened on Monday, officials said.\n`).article,
    { now: '2024-05-24T00:00:00Z' },
  )

it.each([
  'EMBARGOED UNTIL 1200 GMT April 24, 2024 - HOLD',
  'EMBARGOED UNTIL 1200 GMT April 24, 2024. DO NOT USE',
  'EMBARGOED UNTIL 1200 GMT April 24, 2024 OR LATER',
  'Embargoed until 1200 GMT April 24, 2024, unless the vote is called off',
  'Sperrfrist 24. April 2024, 12.00 Uhr - nicht verwenden',
  'EMBARGOED UNTIL 1200 GMT April 24, 2024. KILL KILL KILL',
])('an embargo with another restriction after its time never ends by itself: %s', (line) => {
  expect(blockedAfter(line)).toBe(true)
})

it.each([
  'EMBARGOED UNTIL 1200 GMT April 24, 2024',
  'Embargoed until 1200 GMT Wednesday, April 24, 2024 (0800 EDT)',
  'ONDER EMBARGO TOT WOENSDAG 24 APRIL 2024, 20.00 UUR',
  'Embargado até quarta-feira, 24 de abril de 2024, às 20h',
])('any other ends at its time: %s', (line) => {
  expect(blockedAfter(line)).toBe(false)
})

it('the line that ends an advance holds nothing', () => {
  const copy = (line: string) =>
    `For Release Sunday, Jan. 8, 1989\nHarbor reopens\n\nOSLO (AP) -- The harbor reopened on Monday, officials said.\n\n${line}\n`
  for (const line of ['End advance for Sunday, Jan. 8.', 'End Adv for Sunday, Jan. 8', 'END ADVANCE'])
    expect(isPublicationBlocked(parse(copy(line)).article, { now: '1989-02-01T00:00:00Z' })).toBe(false)
})
