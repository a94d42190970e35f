import { describe, expect, it } from 'vitest'
import { annotate, annotateText, parse } from '../../../src/entries'

const annotateIn = (text: string, language = 'en') => annotateText(text, { language })
const texts = (mentions: readonly { text: string }[]): string => mentions.map(({ text }) => text).join(', ')

describe('mentions of one person form one cluster', () => {
  it.each([
    ['a family name', 'Maria Fonseca won. Fonseca smiled.', { 'Maria Fonseca': 'Maria Fonseca, Fonseca' }],
    ['a family name that comes first', 'Hu Weiguo spoke. Hu left.', { 'Hu Weiguo': 'Hu Weiguo, Hu' }],
    ['three syllables, the family first', 'Kim Dong Won spoke. Kim left.', { 'Kim Dong Won': 'Kim Dong Won, Kim' }],
    [
      'a given name that looks like such a family',
      'Kim Carter spoke. Carter left.',
      { 'Kim Carter': 'Kim Carter, Carter' },
    ],
    [
      'small words before it',
      'Klaas van der Meer won. Van der Meer smiled.',
      { 'Klaas van der Meer': 'Klaas van der Meer, Van der Meer' },
    ],
    ['a name between', 'John F. Wexley spoke. John Wexley left.', { 'John F. Wexley': 'John F. Wexley, John Wexley' }],
    ['other apostrophes', "Nora O’Dell spoke. O'Dell left.", { 'Nora O’Dell': "Nora O’Dell, O'Dell" }],
    ['a headline before it', 'Wexley quits\n\nTom Wexley resigned on Monday.', { 'Tom Wexley': 'Wexley, Tom Wexley' }],
    [
      'a headline in capitals',
      'WEXLEY INDICTED\n\nTom Wexley was charged. Wexley denied it.',
      { 'Tom Wexley': 'WEXLEY, Tom Wexley, Wexley' },
    ],
  ])('%s', (_, text, expected) => {
    expect(
      Object.fromEntries((annotateIn(text).people ?? []).map(({ name, mentions }) => [name, texts(mentions)])),
    ).toEqual(expected)
  })
})

describe('a family name of two people in the story', () => {
  const bearers = (text: string) =>
    (annotateIn(text).people ?? []).map(({ id, mentions, candidates }) =>
      [id, texts(mentions), ...(candidates ?? [])].join(' | '),
    )

  it('is the one whose title precedes it', () => {
    expect(bearers('Bill Hale, a senator, met Vera Hale, the mayor. Senator Hale spoke. Mayor Hale left.')).toEqual([
      'person:bill-hale | Bill Hale, Hale',
      'person:vera-hale | Vera Hale, Hale',
    ])
  })

  it('is the only one named in its paragraph', () => {
    expect(bearers('Bill Hale and Vera Hale met.\n\nBill Hale spoke. Hale left.')).toEqual([
      'person:bill-hale | Bill Hale, Bill Hale, Hale',
      'person:vera-hale | Vera Hale',
    ])
  })

  it('stays open if nothing decides, with the candidates', () => {
    expect(bearers('Bill Hale and Vera Hale met. Hale left.')).toEqual([
      'person:bill-hale | Bill Hale',
      'person:vera-hale | Vera Hale',
      'person:hale | Hale | person:bill-hale | person:vera-hale',
    ])
  })
})

describe('mentions of one organisation form one cluster', () => {
  it.each([
    [
      'letters in brackets',
      'The Global Fisheries Organization (GFO) met. The GFO said so.',
      'Global Fisheries Organization | GFO | Global Fisheries Organization, GFO, GFO',
    ],
    [
      'letters with stops',
      'The Global Fisheries Organization met. The G.F.O. said so.',
      'Global Fisheries Organization | G.F.O. | Global Fisheries Organization, G.F.O.',
    ],
    [
      'a name without its legal form',
      'Brightwater Chemical Co. grew. Analysts said Brightwater Chemical sold.',
      'Brightwater Chemical Co. | Brightwater Chemical Co., Brightwater Chemical',
    ],
    [
      'the word that heads it',
      'The Communist Party of China met. Analysts said the Party would lead.',
      'Communist Party of China | Communist Party of China, Party',
    ],
  ])('%s', (_, text, expected) => {
    const [found] = annotateIn(text).organisations ?? []
    expect(found && [found.name, ...(found.acronym ? [found.acronym] : []), texts(found.mentions)].join(' | ')).toBe(
      expected,
    )
  })

  it('and have the organisation that they belong to as parent', () => {
    const { organisations = [] } = annotateIn('The General Office of the Farmers Party Central Committee met.')
    expect(organisations.find(({ name }) => name.startsWith('General Office'))?.parent).toBe(
      'organisation:farmers-party-central-committee',
    )
  })
})

describe('places', () => {
  const codes = (text: string) =>
    (annotateIn(text).places ?? []).map(({ name, countryCode, subdivisionCode, within }) =>
      [name, countryCode, subdivisionCode, within].filter((value) => value !== undefined).join(' '),
    )

  it.each([
    ['have the codes of the region behind them', 'It began in Paris, Texas.', ['Paris US US-TX', 'Texas US US-TX']],
    ['have none where a country and a state have the name', 'It began in Georgia.', ['Georgia']],
    [
      'have those of the land the story tells of',
      'Alabama and Georgia were hit.',
      ['Alabama US US-AL', 'Georgia US US-GA'],
    ],
    ['are parts of others', 'Snow fell on northern Norway.', ['Norway NO', 'northern Norway NO place:norway']],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  it('are decided by the dateline', () => {
    const { article } = annotate(
      parse('TBILISI, Georgia, May 3 (Reuters) - Georgia voted on Sunday.\n\nIt was quiet.\n'),
    )
    expect(article.annotations?.places?.find(({ name }) => name === 'Georgia')?.countryCode).toBe('GE')
  })
})
