import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/entries/index'
import { isCode, isHeaderLike } from '../../../src/parse/head/is-header-like'
import { lineFacts } from '../../../src/parse/labels/line-facts'

const headlineOf = (copy: string) => parse(copy).article.headline

const BODY = `VELLMAR (NP) - The ferries to the outer islands stopped sailing on Monday, the company said.

Crews had asked for longer breaks between crossings. Talks go on.`

describe('a line that looks like part of a header', () => {
  it.each([
    ['a code', 'x4471'],
    ['letters and digits', 'a0417 r i bc-'],
    ['a field', 'Priority: 2'],
  ])('%s is never the headline', (_, line) => {
    expect(isCode(lineFacts(line))).toBe(true)
    expect(headlineOf(`${line}\nFerries stop sailing to outer islands\n${BODY}`)).toBe(
      'Ferries stop sailing to outer islands',
    )
  })

  it.each([
    ['a tag in capitals', 'NORTH PRESS'],
    ['a field with a name', 'Source: North Coast Press'],
  ])('%s is not the headline above one', (_, line) => {
    expect(isHeaderLike(lineFacts(line))).toBe(true)
    expect(headlineOf(`${line}\nFerries stop sailing to outer islands\n${BODY}`)).toBe(
      'Ferries stop sailing to outer islands',
    )
  })

  it('is the headline if it is alone', () => {
    expect(headlineOf(`FERRIES STOP\n${BODY}`)).toBe('FERRIES STOP')
  })

  it.each([
    'Late results',
    'Council: bridge to close',
    'FERRIES STOP SAILING TO ISLANDS',
    'A380 1 of 200 jets sold',
    'Jet: 9',
    '연락선 운항 중단',
  ])('is not %s', (line) => {
    expect(isHeaderLike(lineFacts(line))).toBe(line === 'Jet: 9')
  })
})
