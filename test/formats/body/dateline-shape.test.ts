import { describe, expect, test } from 'vitest'
import { creditsOf, datelineShape } from '../../../src/formats/body/opening/dateline-shape'

describe('a text that opens with a dateline', () => {
  test.each<[credit: string, text: string, dateline: string, place: string, date: string | undefined]>([
    ['afp', 'Paris (AFP) - Rain fell.', 'Paris (AFP) -', 'Paris', undefined],
    [
      'afp',
      'Sète (France), 14 mai 2024 (AFP) - Il pleut.',
      'Sète (France), 14 mai 2024 (AFP) -',
      'Sète, France',
      '14 mai 2024',
    ],
    ['ap', 'ORRIN, Ohio (AP) — Rain fell.', 'ORRIN, Ohio (AP) —', 'ORRIN, Ohio', undefined],
    ['reuters', 'LONDON, May 14 (Reuters) - Rain fell.', 'LONDON, May 14 (Reuters) -', 'LONDON', 'May 14'],
    ['dpa', 'Husum (dpa/lno) - Es regnet.', 'Husum (dpa/lno) -', 'Husum', undefined],
    ['efe', 'Madrid, 14 may (EFE).- Llueve.', 'Madrid, 14 may (EFE).-', 'Madrid', '14 may'],
    ['belga', 'OOSTENDE 14/05 (BELGA) = Het regent.', 'OOSTENDE 14/05 (BELGA) =', 'OOSTENDE', '14/05'],
    ['ansa', '(ANSA) - ROMA, 14 MAG - Piove.', '(ANSA) - ROMA, 14 MAG -', 'ROMA', '14 MAG'],
    ['tass', 'MOSCOW, May 14. /TASS/. Rain fell.', 'MOSCOW, May 14. /TASS/.', 'MOSCOW', 'May 14'],
    [
      'prnewswire',
      'NEW YORK, May 14, 2024 /PRNewswire/ -- Acme',
      'NEW YORK, May 14, 2024 /PRNewswire/ --',
      'NEW YORK',
      'May 14, 2024',
    ],
    ['businesswire', 'NEW YORK--(BUSINESS WIRE)--Acme', 'NEW YORK--(BUSINESS WIRE)--', 'NEW YORK', undefined],
    ['xinhuanet', 'WUXI, May 14 (Xinhua) -- Rain fell.', 'WUXI, May 14 (Xinhua) --', 'WUXI', 'May 14'],
    ['reuters', 'May 14 (Reuters) - Acme Pumps:', 'May 14 (Reuters) -', '', 'May 14'],
  ])('%s: %s', (credit, text, dateline, place, date) => {
    const found = datelineShape(text, new Set([credit]))
    const [first] = found?.dateline.places ?? []
    expect(found?.dateline.text).toBe(dateline)
    expect([first?.text, first?.region].filter(Boolean).join(', ')).toBe(place)
    expect(found?.dateline.date?.text).toBe(date)
    expect(text.slice(found?.length)).toMatch(/^(?:Rain|Il|Es|Llueve|Het|Piove|Acme)/)
  })

  test.each([
    ['a credit that the item does not name', 'OSLO (HW) - Rain fell.'],
    ['a name in the running text', 'Boatmen at the port (AFP) - the largest - said so.'],
    ['an organisation with its initials', 'Kripos police (KRIPOS) - the largest force - said so.'],
    ['a place alone', 'OSLO - Rain fell.'],
    ['nothing behind it', 'Paris (AFP) - '],
    ['a sentence before it', 'Rain fell. Paris. (AFP) - It stopped.'],
  ])('not %s', (_, text) => expect(datelineShape(text, new Set(['afp']))).toBeUndefined())

  test('takes no longer for 100,000 signs', () => {
    const start = performance.now()
    for (const text of ['A'.repeat(100_000), 'A ('.repeat(30_000), 'A, '.repeat(30_000), '('.repeat(100_000)])
      expect(datelineShape(text, new Set(['afp']))).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(500)
  })
})

test.each([
  [{ item: { provider: { name: 'The Associated Press' } } }, 'ap'],
  [{ item: { provider: { name: 'reuters.com' } } }, 'reuters'],
  [{ item: { guid: 'urn:newsml:afp.com:20240514:1' } }, 'afp'],
  [{ creditLine: 'Business Wire' }, 'businesswire'],
  [{ copyright: { text: '(c) dpa', holder: 'dpa Deutsche Presse-Agentur GmbH' } }, 'dpa'],
])('the credits of %j', (parts, credit) => expect([...creditsOf({ ...parts, body: [] })]).toContain(credit))
