import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../src/parse/all-languages'
import { readingsOf } from '../../../src/parse/head/dateline/model/rank-datelines'

const tables = tablesOf()

/** Returns the features of all readings of a paragraph below a headline, with blocks after it. */
function featuresOf(text: string, next: readonly string[] = []): ReadonlySet<string> {
  const above = 'Ferries run again after strike'
  const context = {
    index: 1,
    above,
    previousLength: above.length,
    previousEndsWithStop: false,
    headlineInCapitals: false,
    next,
    below: [text, ...next].join(' '),
  }
  return new Set(readingsOf(text, context, tables).readings.flatMap(({ features }) => features))
}

describe('the features of a dateline', () => {
  it.each([
    ['mark:bar', 'HUANTA | The ferries sailed again.', 'HUANTA, the ferries sailed again.'],
    ['place:in', 'TRNAVA. The ferries sailed in Trnave.', 'TRNAVA. The ferries of Trnave sailed again.'],
    ['place:again-name', 'TRNAVA. The ferries of Trnave sailed again.', 'TRNAVA. The ferries sailed again.'],
    ['place:again', 'TRNAVA. Nice Trnave sailed again.', 'TRNAVA. The ferries of Trnave sailed again.'],
    ['then:speech', 'LIMA – “No,” he said.', 'LIMA – “No.”'],
    ['then:quote', 'LIMA – “No.”', 'LIMA – “No,” he said.'],
    ['place:speech:known', 'LIMA – “No,” he said.', 'LIMA – The ferries sailed.'],
    ['place:speech:unknown', 'ABCDE – “No,” he said.', 'ABCDE – The ferries sailed.'],
    ['credit:speech', 'ABCDE – “No,” he said.', 'ABCDE – The ferries sailed.'],
    ['credit:slashed', 'Hamnes /kystnytt/ The ferries sailed.', 'Hamnes (kystnytt) – The ferries sailed.'],
    ['place:surname', 'LISBON: “No.” Coach Ana Lisbon was angry.', 'LISBON: Coach Ana Silva was angry.'],
    ['frame:again', 'HOBART: 7 to 15. BURNIE: 8 to 14.', 'HOBART: The ferries sailed again on Monday.'],
    ['then:small', 'Paris – the capital of France', 'Paris – The ferries sailed again.'],
    ['then:clock', 'Sinak (SNK) – 06.30', 'Sinak (SNK) – The ferries sailed.'],
    ['credit:domain', 'Sinak (kabar.id) – The ferries sailed.', 'Sinak (market place) – The ferries sailed.'],
    ['credit:media:in', 'Sinak (Hills Tribune) – The ferries sailed.', 'Sinak (Hills) – The ferries sailed.'],
    ['credit:small-words', 'Sinak (market place) – 06.30', 'Sinak (Hills Tribune) – The ferries sailed.'],
    ['credit:spelled-out', 'Apple Filing Protocol (AFP) – a way', 'Aberdeen (AFP) – a way'],
    ['region:known', 'HOUGHTON, Mich. — The ferries sailed.', 'HOUGHTON, Abcde — The ferries sailed.'],
    ['place:label', 'ANALYSIS — The ferries sailed.', 'ABERDEEN — The ferries sailed.'],
  ])('%s: in “%s”, not in “%s”', (feature, text, other) => {
    expect([...featuresOf(text)]).toContain(feature)
    expect([...featuresOf(other)]).not.toContain(feature)
  })

  it('frame:next-block: the next paragraph has the same frame', () => {
    const text = 'BERWICK (town) – The ferries sailed.'
    expect([...featuresOf(text, ['LISBON (town) – The ferries did not sail.'])]).toContain('frame:next-block')
    expect([...featuresOf(text, ['They will sail again on Monday.'])]).not.toContain('frame:next-block')
  })
})
