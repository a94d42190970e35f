import fc from 'fast-check'
import { describe, it } from 'vitest'
import { scanJson } from '../../../src/formats/json/scan'
import { runs } from '../../support/draws'

describe('the scanner', () => {
  const ends = (text: string): boolean => {
    try {
      return scanJson(text, 0, 1000) === text.length
    } catch {
      return false
    }
  }
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }

  it('takes what JSON.parse takes, and nothing else', () => {
    const token = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        '1',
        '-',
        '0',
        '01',
        '1.',
        '.5',
        '1e5',
        '1E+',
        'true',
        'nul',
        'null',
      ],
      ...[
        ' ',
        '\n',
        '\t',
        '\f',
        '\u00a0',
        '\\',
        '"\\u00e9"',
        '"\\u00g9"',
        '"\\"',
        '\u0001',
        '{}',
        '[]',
        '"b":',
        '[1,2]',
        '{"a":1}',
      ],
    )
    const tokens = fc.array(token, { maxLength: 8 }).map((parts) => parts.join(''))
    const broken = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', ',', '}', '"', '1'))
      .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1))
    fc.assert(
      fc.property(fc.oneof(fc.json(), tokens, broken), (text) => ends(text) === parses(text)),
      {
        numRuns: runs(4000),
      },
    )
  })
})
