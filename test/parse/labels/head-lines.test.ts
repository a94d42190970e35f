import { describe, expect, it } from 'vitest'
import { explainLines, parse } from '../../../src/entries/index'

const BODY = `The old ferry bell, cast in 1871, has been put on the list of protected objects.

Its owner, the harbour museum, said on Tuesday that it would ring again in May.

Visitors may ring it too, the museum said.`

describe('a headline over several lines', () => {
  it('goes on with a small letter', () => {
    const { article } = parse(
      `Tuesday May 16 1995\nNews\nHarbour museum lists\nits old ferry bell\nas a monument\nPaula Sharp\n\n${BODY}`,
    )
    expect(article.headline).toBe('Harbour museum lists its old ferry bell as a monument')
    expect(article.byline?.authors?.map(({ name }) => name)).toEqual(['Paula Sharp'])
  })

  it('does not go on after a colon or an empty line', () => {
    const { article } = parse(`Harbour museum:\nits old ferry bell is listed\n\nby a committee of three\n\n${BODY}`)
    expect(article.headline).not.toMatch(/^Harbour museum: its/)
  })
})

it('a rubric such as “Press release” is no byline', () => {
  const { article } = parse(`Harbour Museum\nPRESS RELEASE\n7 November 2023\n\nFerry bell rings again\n\n${BODY}`)
  expect(article.byline).toBeUndefined()
  expect(article.headline).toBe('Ferry bell rings again')
})

it('a byline with opening words wins over a word above the headline', () => {
  const { article } = parse(`Newsroom\nFerry bell to ring again in May\nJune 22, 2023\nBy Paula Sharp\n${BODY}`)
  expect(article.byline?.text).toBe('By Paula Sharp')
})

it('a time with its zone and a date beside it are one time of publication', () => {
  const { article } = parse(
    `Harbour & Trade\nFerry bell to ring again in May\nPaula Sharp — 10:00 AM PDT · July 11, 2023\n${BODY}`,
    {
      zone: 'America/Los_Angeles',
    },
  )
  expect(article.published).toEqual({ text: '10:00 AM PDT · July 11, 2023', at: '2023-07-11T10:00:00-07:00' })
})

it.each([
  `Letters

Penrhys, 3 May

Sir, Your correspondent complains that the benches face the wrong way. They face the sea, which is the whole point of a promenade.`,
  `Lettres

Saint-Orme, le 4 mai

Monsieur le directeur, votre article sur les cloches m'a réveillée plus sûrement que les cloches elles-mêmes.`,
  `Cartas

Villanera, 9 de enero

Señora directora: Leo que van a talar los plátanos de la ronda. Mi abuelo los plantó con un sueldo de tres pesetas.`,
])('a place and a day above a salutation are no dateline: %#', (copy) => {
  expect(parse(copy).article.dateline).toBeUndefined()
})

it('an agency with a number alone is no dateline', () => {
  const { article } = parse(
    'TASS - 0311\nFerries to sail again on Friday\nOSLO, April 24 (TASS) - The ferries sail again.\n\nCrews were glad.',
  )
  expect(article.dateline?.text).toBe('OSLO, April 24 (TASS) -')
  expect(article.headline).toBe('Ferries to sail again on Friday')
})

it('the lines of a narrow column are text', () => {
  const column =
    'the crews of the ferries had asked\nfor longer breaks between crossings\nand for a warm room at the harbour\nwhere they can wait for the storms\nto end, as they did in other years\nbefore the new owner came to town.'
  const { article, unread } = parse(
    `Harbour Courier\nNo. 118   May 19 1953   5 Cents\n\nFerry crews win their break\n\n${column}`,
  )
  expect(article.headline).toBe('Ferry crews win their break')
  expect(unread).toEqual([])
})

describe('a byline over two lines', () => {
  it.each([
    ['By\nPaula Sharp', 'By Paula Sharp'],
    ['By:\nPaula Sharp', 'By: Paula Sharp'],
    ['Von\nPaula Sharp', 'Von Paula Sharp'],
    ['Author:\nPaula Sharp', 'Author: Paula Sharp'],
  ])('opens with a word that is no author: %j', (lines, text) => {
    const { article } = parse(`Ferry bell to ring again\n\n${lines}\n\n${BODY}`)
    expect(article.byline).toEqual({ text, authors: [{ kind: 'person', name: 'Paula Sharp' }] })
  })

  it('has names: a label alone is left out', () => {
    const { article, dropped } = parse(`Ferry bell to ring again\n\nAutor:\n\n${BODY}`)
    expect([article.byline, dropped]).toEqual([
      undefined,
      [expect.objectContaining({ kind: 'meta', start: 26, end: 32 })],
    ])
  })
})

const results = `Fjellvik win the relay

Fjellvik won the relay on Sunday, four seconds ahead of Dalsfjord, after trailing for most of the last leg on the wet snow.

- 1 Fjellvik 58.12
- 2 Dalsfjord 58.16
- 3 Nordeid 59.40
`

it.each([
  ['Referee: Tor Haug', 'signoff'],
  ['Opracował: Jan Mazgaj', 'signoff'],
  ['They meet again in March.', 'body'],
])('labels the last line %j', (line, label) => {
  expect(explainLines(`${results}\n${line}`).at(-1)?.label).toBe(label)
})
