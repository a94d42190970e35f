import { describe, expect, it } from 'vitest'
import { annotate, parse } from '../../src/entries'

const BODY = `HILLS POINT, May 4 (Reuters) - The council of Hills Point voted on Friday to close the old pier. Mayor Ana Roe said the storms had damaged it.

The pier was built in 1911 by Tideline Works.
`

/** The names of the people, organisations and places of a copy. */
function namesOf(copy: string): readonly (readonly string[])[] {
  const { people, organisations, places } = annotate(parse(copy)).article.annotations
  return [people, organisations, places].map((found) => (found ?? []).map(({ name }) => name ?? ''))
}

describe('what the lines of a story say', () => {
  it.each([
    'Harbour Town Votes To Close Old Ferry Pier After Long Winter Storms',
    'Pier Owners Threaten Suit, Roe Signs Bill',
    'COUNCIL CLOSES PIER AFTER WINTER STORMS',
  ])('cuts no names out of a headline in capitals: %s', (headline) => {
    expect(namesOf(`${headline}\n\n${BODY}`)).toEqual([['Ana Roe'], ['Tideline Works'], ['Hills Point']])
  })

  it('ends sentences with a caption and with each item of a list', () => {
    const copy = `Old pier reopens\n\n${BODY}
FILE - Workers repair the old pier in Hills Point, March 3, 2024. (Photo by Ana Roe)

The council named three ferries:

- St. Mary, for the north shore
- Old Tom, for the islands
- Dr. Holm, for the south shore

All sail daily.
`
    const sentences = annotate(parse(copy)).article.annotations.sentences?.map(({ text }) => text)
    expect(sentences?.slice(-8)).toEqual([
      'The pier was built in 1911 by Tideline Works.',
      'FILE - Workers repair the old pier in Hills Point, March 3, 2024.',
      '(Photo by Ana Roe)',
      'The council named three ferries:',
      'St. Mary, for the north shore',
      'Old Tom, for the islands',
      'Dr. Holm, for the south shore',
      'All sail daily.',
    ])
  })

  it.each([
    ['Ana Roe meets voters in Oslo on Saturday. (AP Photo/Bo Ibsen)', '2024-04-20'],
    ['[1/3] A boat leaves the harbour on Sunday. REUTERS/Bo Ibsen', '2024-04-21'],
    ['PHOTO: Ana Roe speaks at a rally on Monday', '2024-04-22'],
    ['PHOTO: Ana Roe will speak at a rally on Monday', '2024-04-29'],
    ['Ana Roe meets voters in Oslo on Saturday.', '2024-04-27'],
  ])('reads the present of a caption, not of a paragraph, as past: %s', (line, day) => {
    const { times } = annotate(parse(`${BODY}\n${line}\n\nIt closed.\n`, { date: '2024-04-24' }), {
      date: '2024-04-24',
    }).article.annotations
    expect(times?.at(-1)?.value).toBe(day)
  })
})
