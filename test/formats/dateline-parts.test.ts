import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dateline } from '../../src/article'
import {
  datelinePartSpans,
  isoNumbers,
  readNumbers,
  roundTripDateline,
} from '../../src/formats/body/opening/dateline-parts'

describe('the parts of a dateline are found at their places in its text', () => {
  const cases: { of: Dateline; found: string[] }[] = [
    { of: { text: 'LIMA —' }, found: [] },
    {
      of: { text: 'NAPLES, Fla. (AP) —', places: [{ text: 'NAPLES', region: 'Fla.' }], credits: [{ text: 'AP' }] },
      found: ['place NAPLES', 'region Fla.', 'credit AP'],
    },
    {
      of: {
        text: '新华社北京4月24日电',
        places: [{ text: '北京' }],
        date: { text: '4月24日' },
        credits: [{ text: '新华社' }],
      },
      found: ['credit 新华社', 'place 北京', 'date 4月24日'],
    },
    {
      of: { text: 'OSLO/BERGEN, Norway —', places: [{ text: 'OSLO' }, { text: 'BERGEN', region: 'Norway' }] },
      found: ['place OSLO', 'place BERGEN', 'region Norway'],
    },
    { of: { text: 'LIMA —', places: [{ text: 'Lima' }], date: { text: 'today' } }, found: [] },
    // not the AP in JAPAN, which is a place
    {
      of: { text: 'JAPAN (AP)', places: [{ text: 'JAPAN' }], credits: [{ text: 'AP' }] },
      found: ['place JAPAN', 'credit AP'],
    },
  ]
  test.each(cases)('$of.text', ({ of, found }) => {
    expect(datelinePartSpans(of).map(({ part, start, end }) => `${part} ${of.text.slice(start, end)}`)).toEqual(found)
  })
  test('whole, if all are in it', () => {
    const [, full] = cases
    expect(full && roundTripDateline(full.of)).toStrictEqual(full?.of)
  })
})

test.each([
  ['CLEVELAND, #MARCH 19 -', { text: 'CLEVELAND', region: '#' }, 'MARCH 19', ['place', 'region']],
  ['太原5日电', { text: '太原' }, '5日', ['place', 'date']],
] as const)('a date that touches a place is a part only in scripts without spaces: %s', (text, place, date, parts) => {
  const spans = datelinePartSpans({ text, places: [place], date: { text: date } })
  expect(spans.map(({ part }) => part)).toEqual(parts)
})

test.each([
  [{ year: 2024, month: 4, day: 26 }, '2024-04-26'],
  [{ month: 2, day: 29 }, '--02-29'],
  [{ year: 2023, month: 2, day: 29 }, undefined],
  [{ month: 4, day: 31 }, undefined],
  [{ day: 26 }, undefined],
  [{ year: 2024 }, undefined],
])('the numbers %j are %s', (numbers, iso) => expect(isoNumbers(numbers)).toBe(iso))

test('numbers that make a day come back, with and without hyphens', () => {
  const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.boolean(), (date, yearless) => {
      const numbers = {
        day: date.getUTCDate(),
        month: date.getUTCMonth() + 1,
        ...(!yearless && { year: date.getUTCFullYear() }),
      }
      const iso = isoNumbers(numbers)
      expect(readNumbers(iso)).toStrictEqual(numbers)
      expect(readNumbers(iso?.replace(/(?<=\d)-/g, ''))).toStrictEqual(numbers)
    }),
  )
})
