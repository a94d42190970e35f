import { describe, expect, it } from 'vitest'
import { findDataRows } from '../../../src/parse/page/data-rows'

const rowsOf = (lines: string): string =>
  [...findDataRows(lines.split('\n'), (index) => lines.split('\n')[index] === 'Share')].join('')

describe('rows of data on a page', () => {
  it.each([
    ['results', 'Northport 2-1 Southport\nEastport 0-0 Islands\nHarbour 3-2 Valley\nCoast 1-1 Hills', '1111'],
    ['a table, one cell a line', 'North\n1,204\n801\n66%\nSouth\n988\n702\n63%', '01111111'],
    ['ingredients', '200 g beans\n2 l water\n5 g salt\n• onion', '1111'],
    ['pros and cons', '+ 17 hours of use\n+ Good keyboard\n- Two ports\n- Dim screen', '1111'],
    ['too few', '2-1\n3-2\n1-1', '000'],
    ['menu entries', 'Home\nSport\nWeather\nOpinion\nVideo', '00000'],
    ['dates of other stories', 'April 24, 2024\n24/04/2024\n2024-04-24\n12:30\n10:15 am', '00000'],
    ['around wording of a page', '2-1\n3-2\nShare\n1-1\n0-0', '11011'],
    ['broken by wording of a page', '2-1\n3-2\nShare\nShare\nShare\n1-1\n0-0', '0000000'],
  ])('%s', (_, lines, rows) => {
    expect(rowsOf(lines)).toBe(rows)
  })
})
