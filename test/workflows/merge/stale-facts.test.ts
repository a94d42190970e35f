import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/entries'
import { merge } from '../../../src/entries/merge'

const article = (headline: string, town: string, paragraphs: readonly string[]): Article => ({
  headline,
  language: 'en',
  dateline: { text: `${town.toUpperCase()} (AP) --`, places: [{ text: town.toUpperCase(), name: town }] },
  body: paragraphs.map((text) => ({ kind: 'paragraph', text })),
})
const filed = [
  'A fire in a harbour warehouse left 12 people dead on Monday, the port said. It began at dawn.',
  '“We lost two boats,” port director Kari Holm said. Repairs will cost $1.2 million.',
  'Police arrested a man near the pier. The mayor, Per Lund, came at noon.',
]
const base = article('Fire kills 12 in Oslo harbour', 'Oslo', filed)

/** Returns the result of merging a subheadline of the desk with a version in which the agency changed some words. */
function mergedWith(subheadline: string, changes: readonly (readonly [string, string])[], town = 'Oslo') {
  const anew = (text: string): string => changes.reduce((now, [old, fresh]) => now.replaceAll(old, fresh), text)
  return merge(base, { ...base, subheadline }, article(anew(base.headline ?? ''), town, filed.map(anew)))
}

describe('what the agency changed is found in a subheadline of the desk', () => {
  it.each<[what: string, subheadline: string, changes: [string, string][], fact: object]>([
    ['a figure', 'Twelve die at dawn', [['12', '14']], { kind: 'figure', before: '12', after: '14' }],
    ['a name in the possessive', "Mrs. Holm's view", [['Kari Holm', 'Kari Berg']], { before: 'Kari Holm' }],
    ['a day, cut short', 'Mon blaze is the worst', [['Monday', 'Tuesday']], { kind: 'time', before: 'Monday' }],
    ['a quote', 'Port: “We lost two boats”', [['“We lost two boats,” port director Kari Holm said. ', '']], {}],
    [
      'a sentence that was taken out, in other words',
      'Man arrested near pier',
      [['Police arrested a man near the pier. ', '']],
      { kind: 'wording', before: 'Police arrested a man near the pier.' },
    ],
    [
      'a word in another form',
      'Police arrest man',
      [['arrested a man', 'did not arrest a man']],
      { kind: 'wording', before: 'arrested' },
    ],
  ])('%s', (_, subheadline, changes, fact) => {
    const { status, stale } = mergedWith(subheadline, changes)
    expect(status).toBe('review')
    expect(stale).toContainEqual({
      fact: expect.objectContaining(fact),
      place: expect.objectContaining({ path: 'subheadline', text: subheadline }),
    })
  })

  it('a place that only headline and dateline named', () => {
    const { facts, stale } = mergedWith('Oslo mourns', [['Oslo', 'Bergen']], 'Bergen')
    expect(facts).toMatchObject([{ kind: 'name', before: 'Oslo', after: 'Bergen' }])
    expect(stale).toMatchObject([{ place: { path: 'subheadline', text: 'Oslo mourns' } }])
  })
})

it.each<[what: string, subheadline: string, changes: [string, string][]]>([
  ['a place that left the headline and stays in the dateline', 'Oslo mourns', [[' in Oslo harbour', '']]],
  ['a figure that left the headline and stays in the body', 'Port: 12 dead', [['Fire kills 12 in', 'Blaze in']]],
  ['other words than those of a sentence that was taken out', 'The port is closed', [[' It began at dawn.', '']]],
])('takes for stale neither %s', (_, subheadline, changes) => {
  expect(mergedWith(subheadline, changes)).toMatchObject({ status: 'clean', stale: [] })
})
