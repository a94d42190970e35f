import { expect, test } from 'vitest'
import { parse } from '../../../src/parse/parse'

const dayOf = (day: string, date: string): string | undefined =>
  parse(`Ferries run again\n\nLISBON, Portugal, ${day} (AP) -- Ferries crossed the Tagus again, the port said.\n`, {
    date,
  }).article.dateline?.date?.value

test.each([
  ['March 3', '2024-03-04', '2024-03-03'],
  ['March 20', '2024-03-04', '2024-03-20'],
  ['April 4', '2024-03-04', '2024-04-04'],
  ['April 5', '2024-03-04', '2023-04-05'],
  ['Jan. 20', '2023-12-28', '2024-01-20'],
  ['Dec. 30', '2024-01-02', '2023-12-30'],
  ['Feb. 29', '2024-01-31', '2024-02-29'],
])('a dateline of %s in copy of %s is of %s', (day, date, expected) => {
  expect(dayOf(day, date)).toBe(expected)
})
