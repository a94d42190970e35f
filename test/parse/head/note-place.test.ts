import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse'

const HEADLINE = 'Pier repairs to last until spring'
const LEAD =
  'WENMOUTH, England (AP) - The pier will stay shut until April after divers found rot in eleven of its legs.'
const SECOND = 'Engineers had expected to replace four piles.'
const LAST = 'Stallholders will be offered places on the promenade from next week.'

const isHeld = (blocks: readonly string[]): boolean => {
  const { embargo, notices = [] } = parse(blocks.join('\n\n')).article
  return embargo !== undefined || notices.some(({ kind }) => /kill|withhold|possible/.test(kind))
}

/** Notes that wait for an event, set a condition of receipt, or keep a detail back: held above the headline. */
const ABOVE = [
  'To be released once the Lord Mayor has cut the ribbon on Saturday, no sooner.',
  'By opening this file you accept that its contents remain confidential until the results are read out at the ceremony on 4 June.',
  'Wer weiterliest, ist verpflichtet, bis zur Bekanntgabe auf der Bühne niemandem davon zu erzählen.',
  'Zur Veröffentlichung erst, wenn der Präsident seine Rede beendet hat, keinesfalls früher.',
  'Para publicar solo cuando la ministra haya cortado la cinta, el sábado, y no antes.',
  'Da pubblicare soltanto quando la ministra avrà tagliato il nastro, sabato, e non prima.',
  'К публикации только после того, как министр в субботу перережет ленту, не раньше.',
]

/** Notes to desks in brackets that hold a part of the story: held between two paragraphs. */
const BRACKETED = [
  '[Desk: paragraphs two and three may not go out for the time being. The judge has heard an application and we will let you know.]',
  '(An die Redaktionen: Der zweite Absatz ist auf Anordnung des Gerichts vorläufig gesperrt. Bitte aus allen Fassungen herausnehmen, bis wir uns wieder melden.)',
  '[A las redacciones: los dos párrafos siguientes quedan retenidos por orden judicial. Retírenlos de cualquier emisión hasta que avisemos.]',
]

/** Sentences about the world, and notes that hold nothing. */
const FREE = [
  'Prisoners to be freed after the vote, no sooner, minister says',
  'The film will be released once the festival has ended, the distributor said on Monday.',
  'By buying a ticket you agree that your bag may be searched before you enter.',
  'Die Namen der Gewinner werden veröffentlicht, sobald ausgezählt ist.',
  'Le film ne sortira qu’une fois le festival terminé, a indiqué le distributeur.',
  'Note to subscribers: the name of the street in par 2 has been corrected. No other changes.',
  'Dear Editor, kindly accept the corrected copy of our statement of 2nd May.',
]
const FREE_IN_BRACKETS = [
  '[Desk: the manager was not in when we rang, a quote will follow by 9 p.m.]',
  '[Editors: the name in par 2 is spelled Abbott, not Abbot]',
  '(Reuters has no view on whether the paragraph may be used)',
]

describe('a note to editors, by its place', () => {
  it.each(ABOVE)('holds the story above the headline: %s', (note) => {
    expect(isHeld([note, HEADLINE, LEAD, SECOND, LAST])).toBe(true)
  })
  it.each(BRACKETED)('holds a part in brackets: %s', (note) => {
    expect(isHeld([HEADLINE, LEAD, note, SECOND, LAST])).toBe(true)
    expect(isHeld([HEADLINE, note, LEAD, SECOND, LAST])).toBe(true)
  })
  it.each(FREE)('leaves free above the headline and in the story: %s', (line) => {
    expect(isHeld([line, HEADLINE, LEAD, SECOND, LAST])).toBe(false)
    expect(isHeld([HEADLINE, LEAD, SECOND, line, LAST])).toBe(false)
  })
  it.each(FREE_IN_BRACKETS)('leaves free in brackets: %s', (line) => {
    expect(isHeld([HEADLINE, LEAD, line, SECOND, LAST])).toBe(false)
  })
  it('needs more evidence among the sentences of the story', () => {
    expect(isHeld([HEADLINE, LEAD, SECOND, 'Nothing will leave the hall before the doors open.', LAST])).toBe(false)
  })
})
