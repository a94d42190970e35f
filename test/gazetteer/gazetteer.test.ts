import { describe, expect, it } from 'vitest'
import { annotate, annotateText, parse } from '../../src/entries'
import { gazetteer } from '../../src/entries/gazetteer'

describe('the gazetteer', () => {
  it.each([
    ['Chongqing', 'CN', undefined],
    ['GRAND RAPIDS', 'US', 'US-MI'],
    ['Žilina', 'SK', undefined],
    ['zilina', 'SK', undefined],
    ['Saint-Étienne', 'FR', undefined],
    ['Moose Jaw', 'CA', 'CA-SK'],
    ['Toowoomba', 'AU', 'AU-QLD'],
  ])('knows %s', (name, country, subdivision) => {
    const [largest] = gazetteer.find(name)
    expect(largest?.country).toBe(country)
    expect(largest?.subdivision).toBe(subdivision)
  })

  it('returns every place of a name, the larger first', () => {
    const found = gazetteer.find('Springfield')
    expect(found.length).toBeGreaterThan(3)
    expect(found.map(({ population }) => population)).toEqual(
      found.map(({ population }) => population).sort((a, b) => b - a),
    )
    expect(new Set(found.map(({ geonames }) => geonames)).size).toBe(found.length)
  })

  it.each(['', ' ', 'Karamara', 'constructor', '__proto__', '\ud800'])('knows no %j', (name) => {
    expect(gazetteer.find(name)).toEqual([])
  })
})

describe('places', () => {
  const placesOf = (text: string): unknown =>
    annotateText(text, { language: 'en', gazetteer }).places?.map(
      ({ name, countryCode, subdivisionCode, candidates }) =>
        [name, subdivisionCode ?? countryCode ?? (candidates ? 'several' : 'unknown')].join(': '),
    )

  it.each([
    ['He flew from Vienna to Chongqing.', ['Vienna: AT', 'Chongqing: CN-CQ']],
    ['A fire in Paris, Texas, spread.', ['Paris: US-TX', 'Texas: US-TX']],
    ['A fire in Paris spread.', ['Paris: FR-75C']],
    ['A fire in Springfield spread.', ['Springfield: several']],
    ['Officials in Moose Jaw agreed.', ['Moose Jaw: CA-SK']],
    ['Britain sent aid. It rained in Halesowen on Monday.', ['Britain: GB', 'Halesowen: GB-ENG']],
    ['Georgia lies on the Black Sea. Tbilisi is old.', ['Georgia: GE', 'Black Sea: unknown', 'Tbilisi: GE']],
    ['Voters in Georgia chose. Crowds waited in Atlanta.', ['Georgia: US-GA', 'Atlanta: US-GA']],
    ['Voters in Georgia chose.', ['Georgia: unknown']],
    ['The U.S. and the UK agreed.', ['U.S.: US', 'UK: GB']],
  ])('%s', (text, expected) => {
    expect(placesOf(text)).toEqual(expected)
  })
})

describe('a gazetteer in parse', () => {
  const copy = (dateline: string): string =>
    `Rain expected\n\n${dateline} (AP) — Rain fell on Monday, officials said.\n`

  it.each([
    ['MOOSE JAW', {}, undefined],
    ['MOOSE JAW', { gazetteer }, 'CA'],
    ['SPRINGFIELD', { gazetteer }, undefined],
    ['SPRINGFIELD, Ill.', { gazetteer }, 'US'],
    ['PARIS', { gazetteer }, 'FR'],
  ])('%s', (dateline, options, country) => {
    expect(parse(copy(dateline), options).article.dateline?.places?.[0]?.countryCode).toBe(country)
  })

  it('decides between two places by the dateline', () => {
    const story = annotate(parse(copy('TORONTO').replace('officials', 'officials in Windsor'), { gazetteer }), {
      gazetteer,
    })
    expect(story.article.annotations?.places?.find(({ name }) => name === 'Windsor')?.countryCode).toBe('CA')
  })
})
