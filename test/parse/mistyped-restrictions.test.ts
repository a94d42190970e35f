import { describe, expect, it } from 'vitest'
import { isPublicationBlocked } from '../../src/formats/is-publication-blocked'
import { parse } from '../../src/parse/parse'

const story = 'Mill burns in Elmton\n\nELMTON (AP) -- The mill burned on Monday, police said. Nobody was hurt.'

describe('a restriction with zero or one in place of a letter', () => {
  it.each([
    'EMBARG0ED',
    'EMBARGOED UNT1L 10 MAY',
    'H0LD',
    'H0LD F0R RELEASE',
    'K1LL',
    'W1THHELD',
    'D0 NOT USE',
    'N0T FOR PUBLICATION',
    'H0LD – do not use',
    'DONOTUSE',
  ])('holds the story: %s', (line) => {
    for (const copy of [`${line}\n${story}`, `${line}\n\n${story}`, `${story}\n\n${line}`])
      expect(isPublicationBlocked(parse(copy).article), copy).toBe(true)
  })

  it.each(['H1N1', 'F1 RACE', 'MODEL X100', 'Q1 PROFIT', 'B0B', 'L0NDON'])('is not read into %s', (line) => {
    expect(isPublicationBlocked(parse(`${line}\n\n${story}`).article)).toBe(false)
  })
})
