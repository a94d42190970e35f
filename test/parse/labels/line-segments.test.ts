import { describe, expect, it } from 'vitest'
import { lineSegments, segmentedKind } from '../../../src/parse/labels/line-segments'
import { openReader } from '../../../src/parse/open-reader'

describe('segments of a line', () => {
  it.each([
    ['By Jane Doe | March 4, 2024 | 3 min read', ['author', 'time', 'count'], 'signed'],
    ['Ana Ruiz • 8h', ['person', 'count'], 'signed'],
    ['Ana Ruiz – 12/03/2024', ['person', 'time'], 'signed'],
    ['Ana Ruiz | ana@example.com', ['person', 'address'], undefined],
    ['Published 14:22 GMT · 06 Mar 2025', ['time', 'time'], 'timed'],
    ['14. April 2024, 18:04 Uhr • Lesezeit: 6 Min.', ['time', 'count'], 'timed'],
    ['Vandaag om 07:15  • Leestijd 2 min  • Update: 11:40', ['time', 'count', 'time'], 'timed'],
    ['October 9, 2024 06:30 ET | Source: Acme plc', ['time', 'detail'], 'timed'],
    ['October 9, 2024 | Storm: roads are shut', ['time', 'field'], undefined],
    ['Category: i  Priority: 3  Words: 240', ['field', 'detail', 'detail'], 'fields'],
    ['Von unserer Redaktion | 12. Mai 2025', ['author', 'time'], 'signed'],
    ['Redazione - 4 marzo 2024', ['author', 'time'], 'signed'],
    ['SATURDAY, MARCH 4, 1911.   PRICE ONE PENNY', ['time', 'text'], undefined],
    ['Home | News | Sport', ['text', 'text', 'text'], undefined],
    ['New York | March 4, 2024', ['text', 'time'], undefined],
    ['Ferry crews vote to strike', [], undefined],
    ['Two-line bridge opens', [], undefined],
  ])('%s', (line, kinds, kind) => {
    const segments = lineSegments(line, openReader(line).source)
    expect([segments.map((segment) => segment.kind), segmentedKind(segments)]).toEqual([kinds, kind])
  })
})
