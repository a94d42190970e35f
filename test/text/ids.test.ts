import { describe, expect, it } from 'vitest'
import { Ids } from '../../src/text/ids'

describe('Ids', () => {
  it.each([
    ['Ana Roe', 'person:ana-roe'],
    ['John F. Roe', 'person:john-f-roe'],
    ['D’Arc', 'person:d-arc'],
    ['Torvik Inc.', 'person:torvik-inc'],
    ['.Torvik  Norvane', 'person:-torvik-norvane'],
    ['Ölund', 'person:ölund'],
    ['Новак Лев', 'person:новак-лев'],
    ['Roe', 'person:roe'],
  ])('makes an id of %s', (name, id) => {
    expect(new Ids().for('person', name)).toBe(id)
  })

  it.each([
    ['Ana Roe', 'ana roe', 'ANA ROE'],
    ['Torvik Inc.', 'Torvik Inc', 'Torvik  Inc.'],
    ['J.F. Roe', 'J F Roe', 'J.F.Roe'],
    ['O’Roe', "O'Roe", 'O Roe'],
    ['Torvik-.', 'Torvik', 'Torvik.'],
    ['Ana\u2003Roe', 'Ana Roe', 'Ana\u00a0Roe'],
  ])('numbers names with one slug: %s, %s, %s', (one, other, third) => {
    const ids = new Ids()
    const first = ids.for('organisation', one)
    expect(ids.for('organisation', other)).toBe(`${first}-2`)
    expect(ids.for('organisation', third)).toBe(`${first}-3`)
  })

  it('counts each kind apart', () => {
    const ids = new Ids()
    expect([ids.for('person', 'Roe'), ids.for('place', 'Roe')]).toEqual(['person:roe', 'place:roe'])
  })
})
