import { expect, it } from 'vitest'
import { parse } from '../../src/parse/parse'
import { readHtml } from '../../src/workflows/html/read-html'
import { faults } from '../support/laws'

/* Inputs that `npm run fuzz` found, reduced. */

it('a job title on the first line of the body lies in one part', () => {
  const text = "h\nEds:t to indicatp 6th graf esident Reagan'' ^By JAMES ROWLEY\nWriter\ns\ns"
  for (const repair of [true, false]) expect(faults(text, parse(text, { repair }))).toEqual([])
})

it('a page of 400,000 lines is read without a deep stack', () => {
  expect(readHtml('a\n-\n'.repeat(200_000))).toHaveLength(1)
})
