import { describe, expect, it } from 'vitest'
import { read } from '../../src/entries/convert'
import { isPublicationBlocked } from '../../src/formats/is-publication-blocked'

/*
 * Law 9, over documents wrapped, nested, repeated, reordered and prefixed: wherever a document has its restriction, and in whatever form of
 * XML or JSON, it blocks the story.
 */

const paragraphs = '<p>It rains in Paris.</p><p>More rain is expected.</p>'
const G2 = 'http://iptc.org/std/nar/2006-10-01/'
const NITF = 'http://iptc.org/std/NITF/2006-10-18/'
const EMBARGO = 'EMBARGOED until 6 am on Friday'

const g2 = (meta: string, more = '', inside = ''): string =>
  `<newsItem xmlns="${G2}" guid="urn:x:1"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:usable"/>${meta}</itemMeta>${more}<contentMeta>${inside}<headline>Rain</headline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>${paragraphs}</body></html></inlineXML></contentSet></newsItem>`
const nitf = (head: string): string =>
  `<nitf><head>${head}</head><body><body.head><hedline><hl1>Rain</hl1></hedline></body.head><body.content>${paragraphs}</body.content></body></nitf>`
const newsml1 = (management: string): string =>
  `<NewsML><NewsItem><NewsManagement>${management}</NewsManagement><NewsComponent><NewsLines><HeadLine>Rain</HeadLine></NewsLines><ContentItem><DataContent>It rains in Paris.</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
const ninjs = (facts: object): string =>
  JSON.stringify({ uri: 'urn:x:1', headline: 'Rain', body_text: 'It rains.', ...facts })

const killed = {
  g2: g2('<pubStatus qcode="stat:canceled"/>'),
  nitf: nitf('<docdata management-status="canceled"/>'),
  newsml1: newsml1('<Status FormalName="Canceled"/>'),
}

const soap = (document: string): string =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><id>1</id></s:Header><s:Body><r>${document}</r></s:Body></s:Envelope>`
const prefixed = (document: string): string =>
  document
    .replace(/<(\/?)(?!html|body>|p>)([a-zA-Z])/g, '<$1q:$2')
    .replace(`xmlns="${G2}"`, `xmlns:q="${G2}"`)
    .replace('<q:nitf>', `<q:nitf xmlns:q="${NITF}">`)

/** Other forms of a document with the same meaning. */
const forms: Readonly<Record<string, (document: string) => string>> = {
  'as it is': (document) => document,
  'in an envelope': soap,
  'in an envelope with a declaration': (document) => `<?xml version="1.0"?>${soap(document)}`,
  'in two envelopes': (document) => soap(soap(document)),
  'with comments and instructions': (document) => document.replace(/>([^<]+)</g, '><!-- a -->$1<!-- b --><?c d?><'),
  'with text as CDATA': (document) => document.replace(/>([^<]+)</g, '><![CDATA[$1]]><'),
  'with character references': (document) => document.replaceAll('anceled"', '&#97;nceled"'),
  'after white space': (document) => `\uFEFF \n${document}`,
}

describe.each(Object.entries(killed))('a killed story in %s', (name, document) => {
  it.each(Object.entries(forms))('%s', (_, form) => {
    const stories = read(form(document))
    expect(stories.map(({ article }) => isPublicationBlocked(article))).toEqual([true])
  })
  if (name !== 'newsml1') {
    it('with another prefix', () => {
      expect(read(prefixed(document)).map(({ article }) => isPublicationBlocked(article))).toEqual([true])
    })
  }
})

const atom = (content: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>Rain</title><content type="application/xml">${content}</content></entry></feed>`
const message = (header: string): string =>
  `<newsMessage xmlns="${G2}"><header>${header}</header><itemSet>${g2('')}</itemSet></newsMessage>`
const jsonld = (facts: object): string =>
  JSON.stringify({ '@type': 'NewsArticle', headline: 'Rain', articleBody: 'It rains.', ...facts })
const ap = { uri: 'x', altids: { itemid: 'x' }, type: 'text', headline: 'Rain', editorialtypes: ['Kill'] }

describe('a restriction in an unusual place', () => {
  const documents: [title: string, document: string][] = [
    ['two statuses in G2', g2('<pubStatus qcode="stat:withheld"/>')],
    ['two itemMeta in G2', g2('', '<itemMeta><pubStatus qcode="stat:canceled"/></itemMeta>')],
    ['contentMeta of G2', g2('', '', '<pubStatus qcode="stat:canceled"/>')],
    ['an embargo in contentMeta of G2', g2('', '', '<embargoed>2099-01-01T00:00:00Z</embargoed>')],
    ['a part of G2', g2('', `<partMeta partid="a"><edNote>${EMBARGO}</edNote></partMeta>`)],
    ['the name of a signal in G2', g2('<signal qcode="desk:1"><name>Kill</name></signal>')],
    ['the header of a message', message('<signal qcode="desk:kill"/>')],
    ['NITF deep in G2', g2('').replace(paragraphs, `<div>${nitf('<docdata management-status="embargoed"/>')}</div>`)],
    ['NITF in Atom', atom(killed.nitf)],
    ['a note of NITF in Atom', atom(nitf(`<docdata><ed-msg info="${EMBARGO}"/></docdata>`))],
    [
      'the second docdata of NITF',
      nitf('<docdata management-status="usable"/><docdata management-status="canceled"/>'),
    ],
    [
      'the later of two release times',
      nitf('<docdata><date.release norm="20200101T000000Z"/><date.release norm="20990101T000000Z"/></docdata>'),
    ],
    ['a release time as text', nitf('<docdata><date.release>2099-01-01T00:00:00Z</date.release></docdata>')],
    ['a message of NITF as text', nitf(`<docdata><ed-msg>${EMBARGO}</ed-msg></docdata>`)],
    ['a revision of NITF', nitf(`<revision-history name="desk" comment="${EMBARGO}"/>`)],
    ['a meta of NITF', nitf('<meta name="embargo" content="2099-01-01T00:00:00Z"/>')],
    ['a status of NewsML 1 as text', newsml1('<Status>Canceled</Status>')],
    ['a comment of NewsML 1', newsml1(`<Status FormalName="Usable"/><Comment>${EMBARGO}</Comment>`)],
    ['a property of NewsML 1', newsml1(`<Property FormalName="Note" Value="${EMBARGO}"/>`)],
    ['the kind of item in NewsML 1', newsml1('<NewsItemType FormalName="Kill"/>')],
    ['an unknown property of ninjs', ninjs({ edNotes: [{ value: EMBARGO }] })],
    ['an item of AP without its data', JSON.stringify({ item: ap })],
    ['the status of an AP item', JSON.stringify({ item: { ...ap, editorialtypes: [], status: 'Canceled' } })],
    ['the state of a Superdesk item', ninjs({ state: 'killed' })],
    ['an embargo among the extra fields of Superdesk', ninjs({ extra: { embargo: '2099-01-01T00:00:00Z' } })],
    ['the status in a meta of NITF', nitf('<meta name="status" content="killed"/>')],
    [
      'prefixed names of JSON-LD',
      JSON.stringify({
        '@type': 'schema:NewsArticle',
        'schema:headline': 'Rain',
        'schema:creativeWorkStatus': 'Withdrawn',
      }),
    ],
    [
      'expanded JSON-LD',
      JSON.stringify({
        '@type': 'https://schema.org/NewsArticle',
        'https://schema.org/headline': [{ '@value': 'Rain' }],
        'https://schema.org/creativeWorkStatus': [{ '@value': 'Draft' }],
      }),
    ],
    ['a work on usage in JSON-LD', jsonld({ usageInfo: { '@type': 'CreativeWork', text: EMBARGO } })],
    ['the name of a work on usage in JSON-LD', jsonld({ usageInfo: { '@type': 'CreativeWork', name: EMBARGO } })],
  ]
  it.each(documents)('%s', (_, document) => {
    expect(read(document).map(({ article }) => isPublicationBlocked(article))).toEqual([true])
  })
})

describe('nothing restricts', () => {
  const documents: [title: string, document: string][] = [
    ['G2', g2('')],
    ['G2 in an envelope', soap(g2(''))],
    ['a signal of a message', message('<signal qcode="nmsig:atomic"/>')],
    ['a meta of NITF', nitf('<meta name="embargo" content="no"/>')],
    [
      'a release time before the issue',
      nitf('<docdata><date.issue norm="20240102T000000Z"/><date.release norm="20240101T000000Z"/></docdata>'),
    ],
    ['a comment of NewsML 1', newsml1('<Status FormalName="Usable"/><Comment>Picture follows</Comment>')],
    ['an unknown property of ninjs', ninjs({ product: [{ code: 'A', name: 'Domestic' }] })],
  ]
  it.each(documents)('%s', (_, document) => {
    expect(read(document).map(({ article }) => isPublicationBlocked(article))).toEqual([false])
  })
})

it.each([
  ['a status that is no word of publication', ninjs({ status: 'ok' })],
  ['a published state', ninjs({ state: 'published' })],
  ['a usable meta of NITF', nitf('<meta name="status" content="usable"/>')],
])('%s blocks nothing', (_, document) => {
  expect(read(document).map(({ article }) => isPublicationBlocked(article))).toEqual([false])
})
