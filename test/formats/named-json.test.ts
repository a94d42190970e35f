import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article'
import { fromJsonld, toJsonld } from '../../src/entries/jsonld'
import { fromNinjs, toNinjs } from '../../src/entries/ninjs'

const TEXT = '“We lost two days,” Rui Costa and Ada Lind of the Lisbon Port Authority said. “No,” said Costa. “No.”'
const at = (part: string, from = 0) => {
  const start = TEXT.indexOf(part, from)
  return { path: 'body.0.text', start, end: start + part.length, text: part }
}
const authority = 'organisation:lisbon-port-authority'
const story: Article = {
  item: { guid: 'urn:x:1' },
  subjects: [{ name: 'Ports' }],
  body: [{ kind: 'paragraph', text: TEXT }],
  annotations: {
    people: [
      {
        id: 'person:rui-costa',
        name: 'Rui Costa',
        given: 'Rui',
        family: 'Costa',
        roles: [{ text: 'engineer' }, { text: 'director', organisation: authority }],
        mentions: [at('Rui Costa'), at('Costa', 80)],
      },
      { id: 'person:ada-lind', name: 'Ada Lind', mentions: [at('Ada Lind')] },
    ],
    organisations: [
      { id: authority, name: 'Lisbon Port Authority', acronym: 'LPA', mentions: [at('Lisbon Port Authority')] },
    ],
    places: [{ id: 'place:lisbon', name: 'Lisbon', countryCode: 'PT', geonames: 2267057, mentions: [at('Lisbon')] }],
    statements: [
      {
        kind: 'direct',
        content: [at('We lost two days,')],
        speaker: { mention: at('Rui Costa and Ada Lind') },
        speakers: [{ person: 'person:rui-costa' }, { person: 'person:ada-lind' }],
        confidence: 0.9,
      },
      { kind: 'direct', content: [at('No,')], speaker: { person: 'person:rui-costa' }, confidence: 0.9 },
      { kind: 'direct', content: [at('No')], confidence: 0.9 },
      { kind: 'indirect', content: [at('said Costa')], confidence: 0.5 },
    ],
  },
}
const { people = [], organisations = [], places = [] } = story.annotations ?? {}
const nowhere = <T extends object>(all: readonly T[]): T[] => all.map((one) => ({ ...one, mentions: [] }))

describe('in JSON-LD', () => {
  test('who is named is mentioned, with what is known, and quotations name those who say them', () => {
    const document = JSON.parse(toJsonld(story))
    expect(document.mentions[0]).toEqual({
      '@type': 'Person',
      name: 'Rui Costa',
      givenName: 'Rui',
      familyName: 'Costa',
      jobTitle: 'engineer',
      worksFor: {
        '@type': 'OrganizationRole',
        roleName: 'director',
        worksFor: { '@type': 'Organization', name: 'Lisbon Port Authority' },
      },
    })
    expect(document.hasPart[0]).toEqual({
      '@type': 'Quotation',
      text: 'We lost two days,',
      spokenByCharacter: [
        { '@type': 'Person', name: 'Rui Costa' },
        { '@type': 'Person', name: 'Ada Lind' },
      ],
    })
    expect(document.about).toEqual({ '@type': 'Thing', name: 'Ports' })
  })

  test('they come back without their places; a quotation is found if its words occur once', () => {
    const read = fromJsonld(toJsonld(story))
    expect(read.subjects).toEqual([{ name: 'Ports' }])
    expect(read.annotations).toEqual({
      people: nowhere(people),
      organisations: nowhere(organisations),
      places: nowhere(places),
      statements: [
        {
          kind: 'direct',
          content: [at('We lost two days,')],
          speakers: [{ person: 'person:rui-costa' }, { person: 'person:ada-lind' }],
        },
        { kind: 'direct', content: [at('No,')], speaker: { person: 'person:rui-costa' } },
      ],
    })
  })

  test('in a document of somebody else’s, what it is about is a subject, and what it mentions is mentioned', () => {
    const read = fromJsonld(
      JSON.stringify({
        '@type': 'NewsArticle',
        about: { '@type': 'Person', name: 'Ada Lind' },
        mentions: [
          { '@type': 'SportsOrganization', name: 'Bergen SK' },
          { '@type': 'Person', name: 'Nils Moe', sameAs: 'https://www.wikidata.org/entity/Q1' },
          { '@type': 'Event', name: 'Harbour Day' },
        ],
        articleBody: 'We agree, the mayor said.',
        hasPart: { '@type': 'Quotation', text: 'We agree,', creator: { '@type': 'Person', name: 'Ida Vik' } },
      }),
    )
    expect(read.subjects).toEqual([
      { name: 'Ada Lind', kind: 'person' },
      { name: 'Nils Moe', uri: 'https://www.wikidata.org/entity/Q1', kind: 'person' },
      { name: 'Harbour Day', kind: 'event' },
    ])
    expect(read.annotations).toEqual({
      people: [
        { id: 'person:nils-moe', name: 'Nils Moe', mentions: [] },
        { id: 'person:ida-vik', name: 'Ida Vik', mentions: [] },
      ],
      organisations: [{ id: 'organisation:bergen-sk', name: 'Bergen SK', mentions: [] }],
      statements: [
        {
          kind: 'direct',
          content: [{ path: 'body.0.text', start: 0, end: 9, text: 'We agree,' }],
          speaker: { person: 'person:ida-vik' },
        },
      ],
    })
  })
})

describe('in ninjs', () => {
  test.each(['3.2', '2.2', '1.6'] as const)(
    '%s, who is named comes back, without places and without codes',
    (standard) => {
      const read = fromNinjs(toNinjs(story, { standard }))
      expect(read.subjects).toEqual([{ name: 'Ports' }])
      expect(read.annotations).toEqual({
        people: [
          {
            id: 'person:rui-costa',
            name: 'Rui Costa',
            roles: [{ text: 'engineer' }, { text: 'director' }],
            mentions: [],
          },
          { id: 'person:ada-lind', name: 'Ada Lind', mentions: [] },
        ],
        organisations: [{ id: authority, name: 'Lisbon Port Authority', mentions: [] }],
        places: [{ id: 'place:lisbon', name: 'Lisbon', geonames: 2267057, mentions: [] }],
      })
    },
  )

  test('in an item of somebody else’s, whom it is about is a subject, and whom it mentions is mentioned', () => {
    const read = fromNinjs(
      JSON.stringify({
        uri: 'urn:x:2',
        people: [
          { name: 'Ada Lind', rel: 'about' },
          { name: 'Nils Moe', rel: 'mentions' },
        ],
        organisations: [
          { name: 'Harbour Union' },
          { name: 'Bergen SK', rel: 'mentions', uri: 'https://example.com/sk' },
        ],
      }),
    )
    expect(read.subjects).toEqual([
      { name: 'Ada Lind', kind: 'person' },
      { name: 'Harbour Union', kind: 'organisation' },
      { name: 'Bergen SK', uri: 'https://example.com/sk', kind: 'organisation' },
    ])
    expect(read.annotations).toEqual({
      people: [{ id: 'person:nils-moe', name: 'Nils Moe', mentions: [] }],
      organisations: [{ id: 'organisation:bergen-sk', name: 'Bergen SK', mentions: [] }],
    })
  })
})
