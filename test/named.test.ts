import { expect, test } from 'vitest'
import type { Article } from '../src/article'
import { fromNewsml, toNewsml } from '../src/newsml'
import { fromNitf, toNitf } from '../src/nitf'
import { hasIptc, xsdCheck } from './support/iptc'

const at = (text: string) => [{ path: 'body.0.text', start: 0, end: text.length, text }]
const story: Article = {
  item: { guid: 'urn:x:1', provider: { name: 'Example Wire' }, versionCreated: '2024-04-24T09:30:00Z' },
  subjects: [{ name: 'Acme' }],
  body: [{ kind: 'paragraph', text: 'Liv Berg, the minister, left Bergen.' }],
  annotations: {
    people: [{ id: 'p1', name: 'Liv Berg', roles: [{ text: 'minister' }], mentions: at('Liv Berg') }],
    organisations: [
      { id: 'o1', name: 'Acme', mentions: at('Acme') },
      { id: 'o2', name: 'Coastal Crew Union', acronym: 'CCU', mentions: at('CCU') },
    ],
    places: [{ id: 'l1', name: 'Bergen', countryCode: 'NO', geonames: 3161732, mentions: at('Bergen') }],
  },
}

test('in NewsML-G2 who is named is a subject, and what is known of them an assertion', () => {
  const document = toNewsml(story)
  if (hasIptc) expect(xsdCheck('newsml-g2-2.35+nitf-3.6.xsd')(document)).toBeUndefined()
  for (const part of [
    '<subject type="cpnat:person" literal="Liv Berg"><name>Liv Berg</name></subject>',
    '<assert literal="Liv Berg"><type qcode="cpnat:person"/><name>Liv Berg</name><definition>minister</definition></assert>',
    '<subject type="cpnat:geoArea" qcode="geonames:3161732"><name>Bergen</name></subject>',
    '<broader type="cpnat:geoArea" qcode="iso3166-1a2:NO"/></assert>',
  ]) {
    expect(document).toContain(part)
  }
  expect(fromNewsml(document).subjects).toStrictEqual([
    { name: 'Acme' },
    { name: 'Liv Berg' },
    { name: 'Coastal Crew Union' },
    { name: 'Bergen', scheme: 'geonames', code: '3161732' },
  ])
})

test('in NITF who is named is content that is identified', () => {
  const document = toNitf(story)
  for (const part of ['<person>Liv Berg</person>', '<org>Coastal Crew Union</org>', '<location>Bergen</location>']) {
    expect(document).toContain(part)
  }
  expect(fromNitf(document).subjects?.map(({ name }) => name)).toStrictEqual([
    'Acme',
    'Liv Berg',
    'Coastal Crew Union',
    'Bergen',
  ])
})
