import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/article'
import { fromCopy, toCopy } from '../../../src/entries/copy'
import { restrictionLine } from '../../../src/formats/copy/restriction-line'

/* Copy says that its story is restricted, in words that a reader finds (law 9), without the parser. */

const body: Article['body'] = [
  { kind: 'paragraph', text: 'Rain is expected in Port Ardle this week, the harbour office said.' },
]
const KILL = 'KILL: This story must not be used.'
const HOLD = 'HOLD: This story must not be used until it is released.'
const ASK = 'NOTE TO DESKS: May be restricted: please ask before use.'

const cases: readonly (readonly [what: string, article: Partial<Article>, line: string | undefined])[] = [
  ['a free story', { headline: 'Oil embargo lifted' }, undefined],
  ['a kill in words that nobody finds', { notices: [{ kind: 'kill', text: 'The story is wrong' }] }, KILL],
  ['a kill that says so', { notices: [{ kind: 'kill', text: 'KILL KILL KILL' }] }, undefined],
  ['a kill worded as a hold', { notices: [{ kind: 'kill', text: 'Please hold this story' }] }, KILL],
  ['a status alone', { item: { status: 'withheld' } }, HOLD],
  [
    'a status and a hold in German',
    { item: { status: 'withheld' }, notices: [{ kind: 'withhold', text: 'BITTE NICHT VERWENDEN' }] },
    undefined,
  ],
  [
    'an embargo that says so',
    { embargo: { kind: 'day', at: '2024-04-25', text: 'Embargoed until Thursday' } },
    undefined,
  ],
  ['an embargo in other words', { embargo: { kind: 'open', text: 'once the lights are on' } }, HOLD],
  [
    'a hold below a line that ends messages',
    { slugline: 'NNNN', notices: [{ kind: 'withhold', text: 'Do not use this story' }] },
    HOLD,
  ],
  ['a possible restriction', { notices: [{ kind: 'possible', text: 'Not for the paper, please' }] }, ASK],
  [
    'a possible restriction with the line',
    {
      notices: [
        { kind: 'possible', text: ASK },
        { kind: 'possible', text: 'Not for the paper' },
      ],
    },
    undefined,
  ],
]

describe('the line above copy', () => {
  it.each(cases)('of %s', (_, article, line) => {
    expect(restrictionLine({ ...article, body })).toBe(line)
    const copy = toCopy({ ...article, body })
    expect(copy.startsWith(`${line}\n`)).toBe(line !== undefined)
  })

  it('says that a story may be restricted, and no more', () => {
    const { notices } = fromCopy(toCopy({ notices: [{ kind: 'possible', text: 'blue folder' }], body }))
    expect(notices).toEqual([{ kind: 'possible', text: ASK }])
  })

  it('is added if the words of an embargo end before it does', () => {
    const embargo: Article['embargo'] = {
      kind: 'instant',
      at: '2025-04-25T00:01:00Z',
      text: 'EMBARGOED UNTIL 0001 GMT, APRIL 20, 2024',
    }
    expect(restrictionLine({ embargo, body })).toBeUndefined()
    expect(restrictionLine({ embargo, body }, '2024-06-01T00:00:00Z')).toBe(HOLD)
    expect(restrictionLine({ embargo, body }, '2025-06-01T00:00:00Z')).toBeUndefined()
  })
})
