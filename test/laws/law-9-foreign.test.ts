import { describe, expect, it } from 'vitest'
import { convert, read } from '../../src/entries/convert'
import { isPublicationBlocked } from '../../src/formats/is-publication-blocked'

/* Law 9, over the documents of other systems: a status, an embargo or a draft in their own wording blocks the story. */

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
    ['a defined term by its code', jsonld({ '@type': 'DefinedTerm', termCode: 'draft' })],
    ['a draft in words', page('draft: "true"')],
    ['a record of front matter', page('extra:\n  draft: true')],
    ['a status in a record of front matter', page('meta:\n  status: killed')],
    ['a status in front matter', page('status: private')],
    ['a parameter of Hugo', page('params:\n  draft: true')],
    ['a draft parameter of Hugo under a page that is no draft', page('draft: false\nparams:\n  draft: true')],
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
      'withhold: true',
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
    ...[
      '<meta itemprop="creativeWorkStatus" content="Draft">',
      '<title>EMBARGOED UNTIL MONDAY 6 P.M.: Rain expected</title>',
      '<meta name="description" content="Embargoed until 6 p.m. Monday">',
      '<meta property="og:description" content="NOT FOR PUBLICATION">',
    ].map((declared) => [
      `a page that declares ${declared}`,
      `<html><head>${declared}</head><body><article><h1>Rain expected</h1><p>It rains in Paris.</p></article></body></html>`,
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
