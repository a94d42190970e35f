import { describe, expect, test } from 'vitest'
import { Article } from '../../../src/article/schema'
import { fromNewsml, readNewsml } from '../../../src/entries/newsml'

/* NewsML 1.2, as agencies still send it. */

const document = (...items: string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE NewsML PUBLIC "urn:newsml:iptc.org:20021018:NewsMLv1.2:1" "NewsMLv1.2.dtd">
<NewsML Version="1.2">
  <Catalog Href="http://wire.example.com/catalog.xml"/>
  <NewsEnvelope>
    <DateAndTime>20250314T114215Z</DateAndTime>
    <NewsService FormalName="EW-EN"/>
    <Priority FormalName="4"/>
  </NewsEnvelope>
  ${items.join('\n')}
</NewsML>`

const item = (content: string, management = '<Status FormalName="Usable"/>'): string => `<NewsItem xml:lang="en">
  <Identification>
    <NewsIdentifier>
      <ProviderId>wire.example.com</ProviderId><DateId>20250314</DateId><NewsItemId>ferries</NewsItemId>
      <RevisionId PreviousRevision="1" Update="N">2</RevisionId>
      <PublicIdentifier>urn:newsml:wire.example.com:20250314:ferries:2</PublicIdentifier>
    </NewsIdentifier>
  </Identification>
  <NewsManagement>
    <NewsItemType FormalName="News"/>
    <FirstCreated>20250314T093000Z</FirstCreated>
    <ThisRevisionCreated>20250314T124210+0100</ThisRevisionCreated>
    ${management}
    <Urgency FormalName="3"/>
  </NewsManagement>
  <NewsComponent>
    <NewsLines>
      <HeadLine>Ferry crews walk out</HeadLine><SubHeadLine>Minister urges talks</SubHeadLine>
      <ByLine>By Astrid Holm</ByLine><DateLine>OSLO, March 14 (EW)</DateLine>
      <CreditLine>Example Wire</CreditLine><CopyrightLine>Copyright Example Wire</CopyrightLine>
      <SlugLine>Norway-Ferries</SlugLine><KeywordLine>ferries</KeywordLine><KeywordLine>strike</KeywordLine>
    </NewsLines>
    <AdministrativeMetadata>
      <Provider><Party FormalName="Example Wire"/></Provider>
      <Creator><Party FormalName="Astrid Holm"/></Creator>
    </AdministrativeMetadata>
    <DescriptiveMetadata>
      <Language FormalName="en"/>
      <SubjectCode><Subject FormalName="09000000"/><SubjectMatter FormalName="09016000"/></SubjectCode>
      <Location HowPresent="Origin"><Property FormalName="City" Value="Oslo"/><Property FormalName="Country" Value="NO"/></Location>
    </DescriptiveMetadata>
    <NewsComponent><Role FormalName="Main"/>${content}</NewsComponent>
  </NewsComponent>
</NewsItem>`

const text = (inside: string): string =>
  `<ContentItem><MediaType FormalName="Text"/><DataContent>${inside}</DataContent></ContentItem>`
const nitf = text(
  '<nitf><body><body.head><hedline><hl1>Ferry crews walk out</hl1></hedline></body.head><body.content><p>Crews stopped work.</p><p>Talks go on.</p></body.content></body></nitf>',
)

test('everything is read: the lines, the metadata and the text in NITF', () => {
  const article = fromNewsml(document(item(nitf)))
  expect(Article.parse(article)).toStrictEqual(article)
  expect(article).toStrictEqual({
    item: {
      guid: 'urn:newsml:wire.example.com:20250314:ferries:2',
      version: 2,
      provider: { name: 'Example Wire' },
      firstCreated: '2025-03-14T09:30:00Z',
      versionCreated: '2025-03-14T12:42:10+01:00',
      sent: '2025-03-14T11:42:15Z',
      status: 'usable',
      priority: 4,
      service: 'EW-EN',
    },
    slugline: 'Norway-Ferries',
    keywords: ['ferries', 'strike'],
    subjects: [{ scheme: 'subj', code: '09016000' }],
    urgency: 3,
    headline: 'Ferry crews walk out',
    subheadline: 'Minister urges talks',
    byline: { text: 'By Astrid Holm', authors: [{ kind: 'person', name: 'Astrid Holm' }] },
    dateline: { text: 'OSLO, March 14 (EW)', places: [{ text: 'Oslo', countryCode: 'NO' }] },
    language: 'en',
    creditLine: 'Example Wire',
    copyright: { text: 'Copyright Example Wire' },
    body: [
      { kind: 'paragraph', text: 'Crews stopped work.' },
      { kind: 'paragraph', text: 'Talks go on.' },
    ],
  })
})

describe('its content', () => {
  test.each<[string, string, unknown[]]>([
    ['paragraphs', text('<p>a</p><p>b</p>'), [{ text: 'a' }, { text: 'b' }]],
    ['XHTML', text('<html xmlns="http://www.w3.org/1999/xhtml"><body><p>a</p></body></html>'), [{ text: 'a' }]],
    ['bare text', text('a'), [{ text: 'a' }]],
    [
      'a picture and its caption',
      `${text('<p>a</p>')}<NewsComponent><Role FormalName="Caption"/>${text('<p>The boats.</p>')}</NewsComponent><ContentItem Href="https://wire.example.com/a.jpg"><MediaType FormalName="Photo"/></ContentItem>`,
      [{ text: 'a' }, { medium: 'picture', caption: 'The boats.' }],
    ],
  ])('%s', (_, content, body) => expect(fromNewsml(document(item(content))).body).toMatchObject(body))

  test('several texts follow one another, and are reported', () => {
    const [story] = readNewsml(document(item(text('<p>a</p>') + text('<p>b</p>'))))
    expect(story?.article.body).toMatchObject([{ text: 'a' }, { text: 'b' }])
    expect(story?.diagnostics).toMatchObject([{ rule: 'document/other-content' }])
  })
  test('the same words in another form are no other text', () => {
    expect(fromNewsml(document(item(text('<p>a</p>') + text('a')))).body).toMatchObject([{ text: 'a' }])
  })
  test('a sidebar is below its headline', () => {
    const sidebar = `<NewsComponent><NewsLines><HeadLine>Background</HeadLine></NewsLines>${text('<p>b</p>')}</NewsComponent>`
    expect(fromNewsml(document(item(text('<p>a</p>') + sidebar))).body).toMatchObject([
      { text: 'a' },
      { kind: 'subhead', text: 'Background' },
      { text: 'b' },
    ])
  })
  test('plain text has a paragraph for each part between empty lines', () => {
    expect(fromNewsml(document(item(text('a\nb\n\nc')))).body).toMatchObject([{ text: 'a b' }, { text: 'c' }])
  })
  test('an item of pictures is reported, and keeps its lines', () => {
    const [story] = readNewsml(
      document(
        item('<ContentItem Href="https://wire.example.com/a.jpg"><MediaType FormalName="Photo"/></ContentItem>'),
      ),
    )
    expect(story?.diagnostics).toMatchObject([{ rule: 'document/not-text', severity: 'warning' }])
    expect(story?.article.headline).toBe('Ferry crews walk out')
  })
})

test('several items are several stories', () => {
  expect(readNewsml(document(item(nitf), item(nitf)))).toHaveLength(2)
  expect(() => fromNewsml(document(item(nitf), item(nitf)))).toThrow(
    expect.objectContaining({ code: 'not-an-article' }),
  )
})

describe('law 9', () => {
  const change =
    '<StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20250315T120000Z</DateAndTime></StatusWillChange>'
  test.each<[string, string, object]>([
    [
      'an embargo',
      `<Status FormalName="Embargoed"/>${change}`,
      { embargo: { kind: 'instant', at: '2025-03-15T12:00:00Z' } },
    ],
    [
      'an embargo without end',
      '<Status FormalName="Embargoed"/>',
      { embargo: { kind: 'open' }, item: { status: 'withheld' } },
    ],
    ['a hold until a time', `<Status FormalName="Withheld"/>${change}`, { embargo: { at: '2025-03-15T12:00:00Z' } }],
    ['a kill', '<Status FormalName="Canceled"/>', { item: { status: 'canceled' } }],
    [
      'a note',
      '<Status FormalName="Usable"/><Instruction FormalName="Note">Hold the front page</Instruction>',
      { editorsNotes: [{ text: 'Hold the front page' }] },
    ],
  ])('%s', (_, management, says) => expect(fromNewsml(document(item(nitf, management)))).toMatchObject(says))

  test('of two statuses the stricter holds', () => {
    const held = nitf.replace('<nitf>', '<nitf><head><docdata management-status="withheld"/></head>')
    expect(fromNewsml(document(item(held))).item?.status).toBe('withheld')
  })
})
