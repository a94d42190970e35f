import { describe, expect, test } from 'vitest'
import { Article } from '../../src/article/schema'
import { fromNewsml, toNewsml } from '../../src/entries/newsml'
import { fromNitf, toNitf } from '../../src/entries/nitf'
import { hasIptc, xsdCheck } from '../support/iptc'

const TEXT = 'Rui Costa of the Lisbon Port Authority said: “We lost two days,” in Lisbon.'
const at = (part: string, from = 0) => {
  const start = TEXT.indexOf(part, from)
  return { path: 'body.0.text', start, end: start + part.length, text: part }
}
const headline = { path: 'headline', start: 0, end: 5, text: 'Costa' }

/** A story with the parts of annotations that documents can say. */
const story = (marks?: object[]): Article =>
  Article.parse({
    item: { guid: 'urn:x:1', provider: { name: 'Example Wire' }, versionCreated: '2024-04-24T09:30:00Z' },
    subjects: [{ name: 'Ports' }],
    headline: 'Costa: two days lost',
    body: [{ kind: 'paragraph', text: TEXT, ...(marks && { marks }) }],
    annotations: {
      people: [
        {
          id: 'person:rui-costa',
          name: 'Rui Costa',
          roles: [{ text: 'director', organisation: 'organisation:lisbon-port-authority' }],
          mentions: [headline, at('Rui Costa')],
        },
      ],
      organisations: [
        {
          id: 'organisation:lisbon-port-authority',
          name: 'Lisbon Port Authority',
          acronym: 'LPA',
          mentions: [at('Lisbon Port Authority')],
        },
      ],
      places: [
        {
          id: 'place:lisbon',
          name: 'Lisbon',
          countryCode: 'PT',
          geonames: 2267057,
          mentions: [at('Lisbon'), at('Lisbon', 60)],
        },
      ],
      statements: [
        { kind: 'direct', content: [at('We lost two days,')], speaker: { person: 'person:rui-costa' }, confidence: 1 },
      ],
    },
  })
const { annotations } = story()
const [person] = annotations?.people ?? []
const [place] = annotations?.places ?? []

describe('in NewsML-G2', () => {
  const document = toNewsml(story())

  test('each named entity has an assertion, a subject, and references at its mentions', () => {
    for (const part of [
      '<subject type="cpnat:person" literal="person:rui-costa"><name>Rui Costa</name></subject>',
      '<affiliation type="cpnat:organisation" literal="organisation:lisbon-port-authority"><name>Lisbon Port Authority</name><definition>director</definition></affiliation>',
      '<subject type="cpnat:geoArea" literal="place:lisbon"><name>Lisbon</name><sameAs qcode="geonames:2267057"/></subject>',
      '<headline rank="1"><inline literal="person:rui-costa">Costa</inline>: two days lost</headline>',
      '<inlineRef idrefs="n3 n4" literal="place:lisbon"/>',
      '<span id="n1">Rui Costa</span> of the <span id="n2"><span id="n3">Lisbon</span> Port Authority</span> said:',
    ]) {
      expect(document).toContain(part)
    }
    if (hasIptc) expect(xsdCheck('newsml-g2-2.35+nitf-3.6.xsd')(document)).toBeUndefined()
  })

  test('they come back unchanged, except quotations', () => {
    const { statements: _, ...names } = annotations ?? {}
    const read = fromNewsml(document)
    expect(read.annotations).toStrictEqual(names)
    expect(read.subjects).toStrictEqual([{ name: 'Ports' }])
  })

  test('with a body in NITF, quotations come back too', () => {
    const { statements = [], places: _, ...names } = annotations ?? {}
    const said = statements.map(({ confidence: _, ...one }) => one)
    expect(fromNewsml(toNewsml(story(), { body: 'nitf' })).annotations).toStrictEqual({
      ...names,
      places: [{ ...place, mentions: [at('Lisbon', 60)] }],
      statements: said,
    })
  })

  test('of a plain body, who is named in the headline; the others are subjects', () => {
    const read = fromNewsml(toNewsml(story(), { body: 'plain' }))
    expect(read.annotations).toStrictEqual({
      people: [{ ...person, roles: [{ text: 'director' }], mentions: [headline] }],
    })
    expect(read.subjects).toStrictEqual([
      { name: 'Ports' },
      { name: 'Lisbon Port Authority', kind: 'organisation' },
      { name: 'Lisbon', scheme: 'geonames', code: '2267057', kind: 'geoArea' },
    ])
  })

  test('in a document of somebody else’s, a person is a subject where it is one, and mentioned where it is referred to', () => {
    const read = fromNewsml(`<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:2">
      <contentMeta>
        <subject type="cpnat:person" qcode="pers:77" relevance="80"><name>Ada Lind</name></subject>
        <subject type="cpnat:person" qcode="pers:78"><name>Nils Moe</name></subject>
        <description role="drol:summary">Talks with <inline type="cpnat:organisation" qcode="org:1">the union</inline> go on.</description>
      </contentMeta>
      <assert qcode="pers:78"><type qcode="cpnat:person"/><name>Nils Moe</name><definition>mayor</definition></assert>
      <assert qcode="pers:77"><type qcode="cpnat:person"/><name>Ada Lind</name><definition>minister</definition></assert>
      <inlineRef qcode="pers:77" idrefs="a b"/>
      <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
        <p>Rain. <b id="a">Lind</b> said no.</p><p id="b">Rain.</p><p><a id="c" href="https://example.com/">Rain</a></p>
      </body></html></inlineXML></contentSet></newsItem>`)
    expect(read.subjects).toEqual([
      { name: 'Ada Lind', scheme: 'pers', code: '77', kind: 'person', relevance: 80 },
      { name: 'Nils Moe', scheme: 'pers', code: '78', kind: 'person' },
    ])
    expect(read.annotations).toEqual({
      people: [
        {
          id: 'person:ada-lind',
          name: 'Ada Lind',
          roles: [{ text: 'minister' }],
          mentions: [{ path: 'body.0.text', start: 6, end: 10, text: 'Lind' }],
        },
      ],
    })
  })
})

describe('in NITF', () => {
  const paragraph = (article: Article): string | undefined => /<p>.*<\/p>/.exec(toNitf(article))?.[0]
  const said =
    '<q quote-source="Rui Costa">“We lost two days,”</q> in <location location-code="place:lisbon">Lisbon</location>.</p>'
  const authority = '<org value="organisation:lisbon-port-authority">Lisbon Port Authority</org>'

  test('names and quotations are marked in place; of two that overlap, the longer', () => {
    expect(paragraph(story())).toBe(
      `<p><person value="person:rui-costa">Rui Costa</person> of the ${authority} said: ${said}`,
    )
    expect(toNitf(story())).toContain(
      '<person value="person:rui-costa">Rui Costa<function>director</function></person>',
    )
    if (hasIptc) expect(xsdCheck('nitf-3-6.xsd')(toNitf(story()))).toBeUndefined()
  })

  test('they are left out where a mark would cross them; marks are kept', () => {
    const marked = story([
      { kind: 'emphasis', start: 4, end: 14 },
      { kind: 'strong', start: 68, end: 74 },
    ])
    expect(paragraph(marked)).toBe(
      `<p>Rui <em>Costa of t</em>he ${authority} said: ${said.replace(/<location.*<\/location>/, '<em class="strong">$&</em>')}`,
    )
    expect(fromNitf(toNitf(marked)).body).toStrictEqual(marked.body)
  })

  test('they come back, those whom no text names as subjects', () => {
    const stale = story()
    stale.annotations?.organisations?.push({ id: 'x', name: 'Harbour Union', mentions: [] })
    const read = fromNitf(toNitf(stale))
    const { statements = [], ...names } = annotations ?? {}
    expect(read.annotations).toStrictEqual({
      ...names,
      people: [{ ...person, roles: [{ text: 'director' }] }],
      places: [{ ...place, mentions: [at('Lisbon', 60)] }],
      statements: statements.map(({ confidence: _, ...one }) => one),
    })
    expect(read.subjects).toStrictEqual([{ name: 'Ports' }, { name: 'Harbour Union' }])
  })

  test('in a document of somebody else’s, what is identified is a subject, and what is marked is mentioned', () => {
    const read = fromNitf(`<nitf><head><docdata><identified-content>
        <person idsrc="people" value="77"><name.given>Ada</name.given> <name.family>Lind</name.family></person>
        <org>Harbour Union</org></identified-content></docdata></head>
      <body><body.content><p>Rain. <person idsrc="people" value="77">Lind</person> and <person>Nils Moe</person> of
        <location>Bergen</location> met. <q>We agree,</q> <person>Nils Moe</person> said.</p></body.content></body></nitf>`)
    const text = 'Rain. Lind and Nils Moe of Bergen met. “We agree,” Nils Moe said.'
    const here = (words: string, from = 0) => {
      const start = text.indexOf(words, from)
      return { path: 'body.0.text', start, end: start + words.length, text: words }
    }
    expect(read.body).toEqual([{ kind: 'paragraph', text }])
    expect(read.subjects).toEqual([{ name: 'Ada Lind', scheme: 'people', code: '77' }, { name: 'Harbour Union' }])
    expect(read.annotations).toEqual({
      people: [
        { id: 'person:ada-lind', name: 'Ada Lind', given: 'Ada', family: 'Lind', mentions: [here('Lind')] },
        { id: 'person:nils-moe', name: 'Nils Moe', mentions: [here('Nils Moe'), here('Nils Moe', 30)] },
      ],
      places: [{ id: 'place:bergen', name: 'Bergen', mentions: [here('Bergen')] }],
      statements: [{ kind: 'direct', content: [here('We agree,')] }],
    })
  })
})
