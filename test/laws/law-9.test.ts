import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article'
import { type ConvertOptions, convert, formats, read, write } from '../../src/entries/convert'
import { copyFormats, type HouseStyleName } from '../../src/entries/copy'
import { readNewsml, toNewsmlMessage } from '../../src/entries/newsml'
import { isPublicationBlocked } from '../../src/formats/is-publication-blocked'

/* Law 9, over every writer: what is killed, held or under embargo never comes out as free, and no restriction is lost. */

const story: Article = {
  item: {
    guid: 'urn:x:1',
    version: 2,
    provider: { name: 'AP' },
    priority: 4,
    firstCreated: '2024-04-24T08:00:00Z',
    versionCreated: '2024-04-24T09:30:00Z',
  },
  slugline: 'FRANCE-WEATHER',
  headline: 'Rain expected in Paris',
  body: [{ kind: 'paragraph', text: 'Rain is expected in Paris this week, the weather service said on Wednesday.' }],
}

const restraints: Readonly<Record<string, Partial<Article>>> = {
  killed: { notices: [{ kind: 'kill', text: 'The story is wrong' }] },
  canceled: { item: { ...story.item, status: 'canceled' } },
  'killed and canceled': {
    item: { ...story.item, status: 'canceled' },
    notices: [{ kind: 'kill', text: 'KILL: wrong' }],
  },
  'to be held': { notices: [{ kind: 'withhold', text: 'Please wait' }] },
  withheld: { item: { ...story.item, status: 'withheld' } },
  'under embargo to a moment': {
    embargo: { kind: 'instant', at: '2024-04-25T00:01:00+02:00', text: 'EMBARGOED UNTIL 0001 CEST, April 25' },
  },
  'under embargo to a clock time': {
    embargo: { kind: 'instant', at: '2024-04-25T00:01:00', zone: 'local', text: 'Embargoed until 0001 local time' },
  },
  'under embargo to a day': { embargo: { kind: 'day', at: '2024-04-25', text: 'Embargoed until Thursday' } },
  'under embargo to a cycle': { embargo: { kind: 'cycle', text: 'For release in AMs' } },
  'under embargo by the words of a note': { editorsNotes: [{ text: 'Eds: EMBARGO — not before 1800 GMT Thursday' }] },
  'under embargo by the words of an editor’s note': {
    editorsNotes: [{ text: 'Editor’s note: Embargoed until Thursday 1800 GMT' }],
  },
  'under embargo by a note that names what is removed': {
    editorsNotes: [{ text: 'Embargoed until 1800 GMT: minister removed from office' }],
  },
  'under embargo to an event': { embargo: { kind: 'open', text: 'Not before the minister has spoken' } },
}

/** Every way to write, by what is said of it. */
const ways: readonly ConvertOptions[] = [
  { to: 'json' },
  ...(['xhtml', 'nitf', 'plain'] as const).map((body) => ({ to: 'newsml', body }) as const),
  ...(['xhtml', 'nitf', 'plain'] as const).map((body) => ({ to: 'newsml', body, for: 'superdesk' }) as const),
  ...(['namespace', 'dtd'] as const).map((style) => ({ to: 'nitf', style }) as const),
  { to: 'nitf', for: 'superdesk' },
  ...(['3.2', '2.2', '1.6'] as const).map((standard) => ({ to: 'ninjs', standard }) as const),
  { to: 'ninjs', for: 'superdesk' },
  ...(['markdown', 'mdx'] as const).map((flavour) => ({ to: 'markdown', flavour }) as const),
  ...(Object.keys(copyFormats) as HouseStyleName[]).map((house) => ({ to: 'copy', house }) as const),
  { to: 'copy', wire: 'anpa-1312', header: { service: 'f', number: '0704', category: 'f' } },
  { to: 'copy', wire: 'iptc-7901', header: { source: 'eca', number: '062', category: 'i' } },
]

/** The ways that are made for publishing. */
const published: readonly ConvertOptions[] = [
  { to: 'html' },
  { to: 'html', page: true },
  { to: 'html', jsonld: true },
  { to: 'jsonld' },
  ...(['hugo', 'astro', 'jekyll', 'eleventy'] as const).flatMap((preset) =>
    (['markdown', 'mdx'] as const).map((flavour) => ({ to: 'markdown', preset, flavour }) as const),
  ),
]

const readBack = (text: string, { to }: ConvertOptions): Article => formats[to].from(text)

describe.each(Object.entries(restraints))('a story that is %s', (_, restraint) => {
  const given = { ...story, ...restraint }

  it.each(ways)('is held for whoever reads it: %j', (way) => {
    expect(isPublicationBlocked(readBack(write(given, way), way))).toBe(true)
    expect(isPublicationBlocked(readBack(write(story, way), way))).toBe(false)
  })

  it('is held in a message beside one that is free', () => {
    const message = toNewsmlMessage([story, given], { sent: '2024-04-24T09:31:00Z' })
    expect(readNewsml(message).map(({ article }) => isPublicationBlocked(article))).toEqual([false, true])
  })

  it.each(published)('is refused where sites publish, and a draft where one is asked for: %j', (way) => {
    const refused = expect.objectContaining({ code: 'restricted' })
    expect(() => write(given, way)).toThrow(refused)
    expect(() => write(given, { ...way, drafts: false })).toThrow(refused)
    const draft = write(given, { ...way, drafts: true })
    expect(isPublicationBlocked(readBack(draft, way))).toBe(true)
    expect(draft).not.toBe(write(story, { ...way, drafts: true }))
    expect(isPublicationBlocked(readBack(write(story, way), way))).toBe(false)
  })
})

describe('what a story may be used for', () => {
  const terms: Article = {
    ...story,
    restrictions: ['No use in Norway'],
    usageTerms: 'Editorial use only',
    editorsNotes: [{ text: 'Check the names' }],
    expires: '2024-05-24T00:00:00Z',
  }

  it.each([...ways, ...published])('is in every form, in so many words: %j', (way) => {
    const text = write(terms, { ...way, drafts: true })
    expect(text).toContain('No use in Norway')
    expect(text).toContain('Editorial use only')
  })

  it.each([...ways, ...published])('and for how long: %j', (way) => {
    expect(readBack(write(terms, way), way).expires ?? write(terms, way)).toContain('2024-05-24T00:00:00Z')
  })
})

describe('what others hold back in their own way', () => {
  const item = (meta: string): string =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x"><itemMeta>${meta}</itemMeta><contentMeta><headline>Rain</headline></contentMeta></newsItem>`
  const ninjs = (facts: object): string =>
    JSON.stringify({ uri: 'urn:x:1', headline: 'Rain', body_text: 'It rains.', ...facts })
  const dpa = (facts: object): string =>
    JSON.stringify({ entry_id: 'a', urn: 'urn:x:1', headline: 'Rain', article_html: '<p>It rains.</p>', ...facts })
  const ap = (facts: object): string =>
    JSON.stringify({ data: { item: { uri: 'x', altids: { itemid: 'x' }, type: 'text', headline: 'Rain', ...facts } } })
  const jsonld = (creativeWorkStatus: unknown): string =>
    JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Rain', creativeWorkStatus })
  const nitf =
    '<nitf><head><docdata management-status="canceled"/></head><body><body.content><p>It rains.</p></body.content></body></nitf>'
  const page = (matter: string): string => `---\ntitle: Rain\n${matter}\n---\nIt rains.\n`

  it.each([
    ['a status by its address', item('<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/>')],
    ['a status without a code', item('<pubStatus/>')],
    ['a status that is no word', ninjs({ pubstatus: { code: 'usable' } })],
    ['an embargo that is no time', ninjs({ embargoed: true })],
    ['an embargo of dpa that is no time', dpa({ embargoed: true })],
    ['a category of dpa', dpa({ categories: [{ type: 'dnltype:pubstatus', name: 'canceled' }] })],
    ['a signal of AP', ap({ signals: ['newscontent', 'Kill'] })],
    ['an editorial type of AP', ap({ editorialtypes: ['Withhold'] })],
    ['the NITF in an item of AP', ap({ nitf })],
    ['a defined term', jsonld([{ '@type': 'DefinedTerm', name: 'Draft' }])],
    ['the strictest of several', jsonld(['Published', 'Withdrawn'])],
    ['a draft in words', page('draft: "true"')],
    ['a status in front matter', page('status: private')],
    ['a parameter of Hugo', page('params:\n  draft: true')],
    ['a parameter of Hugo under a page that is none', page('draft: false\nparams:\n  draft: true')],
    ...['yes', 'Yes', 'True', 'TRUE', 'on', 'On', '1', 'y', 'pending'].map((value) => [
      `draft: ${value}`,
      page(`draft: ${value}`),
    ]),
    ...['no', 'NO', 'False', 'off', 'Off', '0', 'n'].map((value) => [
      `published: ${value}`,
      page(`published: ${value}`),
    ]),
    ...[
      'killed',
      'Canceled',
      'cancelled',
      'withdrawn',
      'hold',
      'on hold',
      'On-Hold',
      'draft',
      'private',
      'pending',
    ].map((value) => [`status: ${value}`, page(`status: ${value}`)]),
    ...[
      'embargo: 2024-04-25',
      'embargo: true',
      'embargoed: yes',
      'embargoUntil: 2024-04-25T00:01:00Z',
      'embargo_until: Friday',
      'Embargoed: 2024-04-25 18:00',
      'Draft: yes',
      'killed: true',
      'ednote: KILL KILL KILL',
    ].map((matter) => [matter, page(matter)]),
    ['the stricter of two statuses', item('<pubStatus qcode="stat:usable"/><pubStatus qcode="stat:canceled"/>')],
    ['a signal of an embargo', item('<pubStatus qcode="stat:usable"/><signal qcode="sig:embargo"/>')],
    ['a signal of a kill', item('<pubStatus qcode="stat:usable"/><signal qcode="sig:kill"/>')],
    ['the later of two embargoes', item('<embargoed>2024-04-25T00:01:00Z</embargoed><embargoed/>')],
    ['a status in capitals', ninjs({ pubStatus: 'Cancelled' })],
    ['several statuses', ninjs({ pubstatus: ['usable', 'withheld'] })],
    ['notes in a list', ninjs({ ednote: ['Check the names', 'KILL KILL KILL'] })],
    ['a usable item with a note that kills it', ninjs({ pubstatus: 'usable', ednote: 'KILL KILL KILL' })],
    ['a note whose role is an embargo', dpa({ ednotes: [{ role: 'dpaednoterole:embargo', ednote: 'bis 18 Uhr' }] })],
    ['a signal of an embargo of AP', ap({ signals: ['Embargo'] })],
    [
      'a note in the NITF of an item with another note',
      ap({
        ednote: 'Check the names',
        nitf: nitf
          .replace(' management-status="canceled"/', '><ed-msg msg-type="kill"/></docdata')
          .replace('></docdata>>', '></docdata>'),
      }),
    ],
    [
      'an empty message that kills',
      nitf.replace(' management-status="canceled"/', '><ed-msg msg-type="Kill"/></docdata'),
    ],
    ...['<app:draft/>', '<app:draft>true</app:draft>', '<app:draft> YES </app:draft>', '<app:draft>1</app:draft>'].map(
      (draft) => [
        draft,
        `<entry xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app"><id>a</id><title>Rain</title><content>It rains.</content><app:control>${draft}</app:control></entry>`,
      ],
    ),
    ...['Draft', 'Withdrawn', 'On hold'].map((status) => [
      `a page whose data say ${status}`,
      `<html><head><script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "creativeWorkStatus": "${status}"}]}</script></head><body><article><h1>Rain expected</h1><p>It rains in Paris.</p></article></body></html>`,
    ]),
    [
      'faulty data of a page',
      '<html><head><script type="application/ld+json">{"creativeWorkStatus": "Draft",}</script></head><body><article><h1>Rain expected</h1><p>It rains in Paris.</p></article></body></html>',
    ],
  ] as [string, string][])('%s', (_, document) => {
    const [story] = read(document)
    expect(story && isPublicationBlocked(story.article)).toBe(true)
    expect(() => convert(document, { to: 'html' })).toThrow(expect.objectContaining({ code: 'restricted' }))
  })

  it.each([
    'draft: false',
    'draft: no',
    'draft: Off',
    'published: yes',
    'published: 2024-04-24',
    'status: published',
    'status: updated',
    'embargo: false',
    'embargo: none',
    'embargoed: no',
    'tags: [kill, embargo]',
    'note: The arms embargo is explained below.',
    'killed: 3',
  ])('and what holds nothing back: %s', (matter) => {
    const [story] = read(page(matter))
    expect(story && isPublicationBlocked(story.article)).toBe(false)
  })
})
