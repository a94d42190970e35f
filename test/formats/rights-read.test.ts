import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article'
import { read } from '../../src/entries/convert'

/* The rights that a document reserves, in the forms of each format: each one is read, or reported as left out. */

type Rights = Pick<Article, 'rights' | 'usageTerms' | 'restrictions'>

const PLUS = 'http://ns.useplus.org/LDF/ldf-XMPSpecification#'
const g2 = (rights: string): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" xml:lang="en"><rightsInfo>${rights}</rightsInfo><itemMeta/><contentMeta><headline>Rain</headline></contentMeta></newsItem>`
const nitf = (rights: string): string =>
  `<nitf><head><docdata>${rights}</docdata></head><body><body.content><p>It rains.</p></body.content></body></nitf>`
const newsml1 = (rights: string): string =>
  `<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Rain</HeadLine></NewsLines><RightsMetadata><UsageRights>${rights}</UsageRights></RightsMetadata><ContentItem><DataContent>It rains.</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
const rss = (inside: string): string =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:creativeCommons="http://backend.userland.com/creativeCommonsRssModule"><channel><title>T</title><item><title>Rain</title><description>It rains.</description>${inside}</item></channel></rss>`
const page = (head: string): string =>
  `<html><head><title>Rain falls</title>${head}</head><body><article><h1>Rain falls</h1><p>Rain is falling in Paris today, the service said.</p><p>More rain is expected tomorrow, it said.</p></article></body></html>`
const jsonld = (facts: object): string =>
  JSON.stringify({ '@type': 'NewsArticle', headline: 'Rain', articleBody: 'It rains.', ...facts })

const mining = (kind: 'prohibited' | 'no-ai-training'): Rights => ({ rights: { dataMining: { kind } } })

const cases: [title: string, document: string, expected: Rights][] = [
  ['a permission of G2 by address', g2(`<dataMining uri="${PLUS}DMI-PROHIBITED"/>`), mining('prohibited')],
  ['a permission of G2 without a code', g2('<dataMining/>'), mining('prohibited')],
  [
    'terms of G2 in two languages',
    g2('<usageTerms xml:lang="en">One use</usageTerms><usageTerms xml:lang="de">Einmal</usageTerms>'),
    { usageTerms: 'One use', rights: { terms: [{ language: 'de', text: 'Einmal' }] } },
  ],
  [
    'ODRL in G2',
    g2(
      '<rightsExpressionXML langid="http://www.w3.org/ns/odrl/2/"><Policy xmlns="http://www.w3.org/ns/odrl/2/"/></rightsExpressionXML>',
    ),
    {
      rights: {
        expressions: [
          { language: 'http://www.w3.org/ns/odrl/2/', value: '<Policy xmlns="http://www.w3.org/ns/odrl/2/"/>' },
        ],
      },
    },
  ],
  [
    'a right of NITF by area and time',
    nitf('<doc.rights limitations="Not for print" geography="DE" enddate="20240601" type="web"/>'),
    { usageTerms: 'Not for print', restrictions: ['geography: DE; enddate: 20240601; type: web'] },
  ],
  ['the agent of NITF alone, which limits nothing', nitf('<doc.rights agent="Desk"/>'), {}],
  [
    'usage rights of NewsML 1 by area and time',
    newsml1(
      '<UsageType>Print</UsageType><Geography>UK</Geography><Limitations>Not in Chile</Limitations><EndDate>20240601</EndDate>',
    ),
    { restrictions: ['Not in Chile', 'UsageType: Print; Geography: UK; EndDate: 20240601'] },
  ],
  [
    'a licence in RSS',
    rss('<creativeCommons:license>https://example.com/by</creativeCommons:license>'),
    { rights: { links: ['https://example.com/by'] } },
  ],
  [
    'a restriction of Media RSS',
    rss('<media:restriction relationship="allow" type="country">au us</media:restriction>'),
    { restrictions: ['allow country: au us'] },
  ],
  [
    'a reservation of a page',
    page('<meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="https://example.com/tdm.json">'),
    { rights: { dataMining: { kind: 'prohibited', policy: 'https://example.com/tdm.json' } } },
  ],
  ['no reservation of a page', page('<meta name="tdm-reservation" content="0">'), {}],
  ['noai for robots', page('<meta name="robots" content="index, noai">'), mining('no-ai-training')],
  [
    'the licence of a page',
    page('<link rel="license" href="https://example.com/by">'),
    { rights: { links: ['https://example.com/by'] } },
  ],
  [
    'usage information of JSON-LD',
    jsonld({ usageInfo: { '@type': 'CreativeWork', name: 'One use' } }),
    { usageTerms: 'One use' },
  ],
]

test.each(cases)('%s', (_, document, expected) => {
  const { rights, usageTerms, restrictions } = read(document)[0]?.article ?? {}
  expect({
    ...(rights && { rights }),
    ...(usageTerms && { usageTerms }),
    ...(restrictions && { restrictions }),
  }).toEqual(expected)
})

describe('rights without a field', () => {
  test('are reported', () => {
    const [story] = read(g2('<rightsInfoExtProperty reluri="urn:x:a" literal="b"/>'))
    expect(story?.diagnostics).toMatchObject([
      {
        rule: 'document/left-out',
        severity: 'warning',
        message: 'Part of the rights was left out: <rightsInfoExtProperty>.',
      },
    ])
  })
})
