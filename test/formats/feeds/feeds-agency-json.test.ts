import { describe, expect, test } from 'vitest'
import { Article } from '../../../src/article/schema'
import { readAp, readDpa } from '../../../src/entries/feeds'

const p = (text: string, more: object = {}) => ({ kind: 'paragraph', text, ...more })
const only = <T>([first, ...others]: readonly T[]): T => {
  expect(others).toEqual([])
  if (first === undefined) throw new Error('no story')
  return first
}

describe('AP Media API', () => {
  const item = {
    uri: 'https://api.example.com/a',
    altids: { itemid: 'f00', etag: 'f00_0' },
    version: 0,
    type: 'text',
    urgency: 4,
    language: 'en',
    versioncreated: '2024-04-24T09:30:00Z',
    pubstatus: 'usable',
    ednote: 'Updates with quote.',
    headline: 'Ferry crews walk out',
    slugline: 'Ferry-Strike',
    bylines: [{ by: 'By JANE DOE', title: 'Harbour Writer' }],
    datelinelocation: {
      city: 'Albany',
      countryareacode: 'NY',
      countryareaname: 'New York',
      countryname: 'United States',
    },
    located: 'ALBANY, N.Y.',
    usageterms: ['Members only.', 'No archives.'],
    subject: [{ code: 'a', name: 'Labour', scheme: 'http://cv.example.com/id/' }],
    organisation: [{ name: 'Ferry Corp', symbols: [{ instrument: 'NYSE:FRY', exchange: 'NYSE', ticker: 'FRY' }] }],
    renditions: { nitf: { href: 'https://api.example.com/a.xml' } },
  }
  const nitf = `<nitf><body><body.head><hedline><hl1>Ferry crews walk out</hl1></hedline></body.head><body.content><block><p>ALBANY, N.Y. (AP) — Crews walked out.</p><p>Talks go on.</p></block></body.content></body></nitf>`

  test('a story whose text came with it', () => {
    const { article, diagnostics } = only(readAp(JSON.stringify({ data: { item }, nitf })))
    expect(Article.parse(article)).toStrictEqual(article)
    expect(diagnostics).toEqual([])
    expect(article).toEqual({
      item: { guid: 'f00', versionCreated: '2024-04-24T09:30:00Z', status: 'usable' },
      slugline: 'Ferry-Strike',
      subjects: [{ name: 'Labour', code: 'a', uri: 'http://cv.example.com/id/a' }, { name: 'Ferry Corp' }],
      instruments: [{ text: 'NYSE:FRY', kind: 'ticker', code: 'FRY', exchange: 'NYSE' }],
      urgency: 4,
      editorsNotes: [{ text: 'Updates with quote.' }],
      usageTerms: 'Members only.',
      restrictions: ['No archives.'],
      headline: 'Ferry crews walk out',
      byline: { text: 'By JANE DOE', authors: [{ kind: 'person', name: 'JANE DOE', jobTitle: 'Harbour Writer' }] },
      dateline: {
        text: 'ALBANY, N.Y. (AP) —',
        places: [{ text: 'Albany', region: 'New York', country: 'United States' }],
      },
      language: 'en',
      body: [p('Crews walked out.'), p('Talks go on.')],
    })
  })

  test('a story whose text is elsewhere is reported, and nothing is fetched', () => {
    const { article, diagnostics } = only(readAp(JSON.stringify({ data: { item } })))
    expect(article).toMatchObject({ dateline: { text: 'ALBANY, N.Y.' }, body: [] })
    expect(diagnostics).toMatchObject([{ rule: 'document/text-elsewhere' }])
  })

  test.each([
    ['the text opens with it', '<p>LODZ (AP) — Crews walked out.</p>', 'LODZ (AP) —'],
    ['the text does not', '<p>Crews walked out.</p>', 'Lodz'],
  ])('the place alone says where a story was filed: %s', (_, body_html, text) => {
    const { article } = only(
      readAp(
        JSON.stringify({
          uri: 'a',
          headline: 'Ferry',
          datelinelocation: { city: 'Lodz', countrycode: 'PL', countryname: 'Poland' },
          body_html,
        }),
      ),
    )
    const places = [{ text: 'Lodz', country: 'Poland', countryCode: 'PL' }]
    expect(article).toMatchObject({ dateline: { text, places }, body: [p('Crews walked out.')] })
  })

  test('a picture', () => {
    const picture = {
      uri: 'https://api.example.com/b',
      type: 'picture',
      headline: 'Ferry',
      description_caption: 'A ferry lies idle.',
      photographer: { name: 'J. Roe' },
      renditions: {
        main: { rel: 'Main', href: 'https://api.example.com/b.jpg', mimetype: 'image/jpeg', width: 3500, height: 2592 },
      },
    }
    const { article, diagnostics } = only(readAp(JSON.stringify(picture)))
    expect(diagnostics).toMatchObject([{ rule: 'document/not-text', severity: 'warning' }])
    expect(article.body).toEqual([
      {
        kind: 'media',
        medium: 'picture',
        caption: 'A ferry lies idle.',
        credit: 'J. Roe',
        renditions: [
          { href: 'https://api.example.com/b.jpg', role: 'main', mimeType: 'image/jpeg', width: 3500, height: 2592 },
        ],
      },
    ])
  })

  test('several items of a search', () => {
    const text = JSON.stringify({ data: { items: [{ item }, { item: { ...item, headline: 'b' } }] } })
    expect(readAp(text).map(({ article }) => article.headline)).toEqual(['Ferry crews walk out', 'b'])
  })
})

describe('dpa digital wires', () => {
  const entry = {
    format: 'digitalwires@0.9.1',
    entry_id: 'e1',
    urn: 'urn:newsml:example.com:20240424:e1',
    version: 2,
    version_created: '2024-04-24T11:30:00+02:00',
    pubstatus: 'usable',
    signal: null,
    embargoed: null,
    language: 'de',
    urgency: 4,
    kicker: null,
    headline: 'Fähren stehen still',
    teaser: 'Die Crews streiken.',
    byline: 'Von Jana Muster, dpa',
    dateline: 'Hamburg',
    article_html:
      '<section><p>Hamburg (dpa) - Die Crews <b>streiken</b>.</p><h2>Gespräche</h2><p>Sie dauern an.</p></section>',
    infobox_html: '<p>Zwölf Fähren</p>',
    creditline: 'dpa',
    ednotes: [
      { role: 'dpaednoterole:closingline', ednote: '© dpa, dpa:240424-1/1', is_publishable: true },
      { role: 'dpaednoterole:correctionshort', ednote: '(Berichtigung: Zahl)', is_publishable: true },
      {
        role: 'dpaednoterole:address',
        ednote: 'Redaktion: Muster, <a href="mailto:x@example.com">x@example.com</a>',
        is_publishable: false,
      },
    ],
    associations: [
      {
        type: 'image',
        caption: 'Fähre',
        creditline: 'Foto: Roe/dpa',
        renditions: [{ role: 'raw', mimetype: 'image/jpeg', url: 'https://example.com/a.jpg' }],
      },
    ],
    categories: [
      { type: 'dnltype:dpasubject', name: 'Verkehr', qcode: 'dpasubject:12' },
      { type: 'dnltype:keyword', name: 'Streik', qcode: 'dpakeyword:streik' },
    ],
    genre_names: ['Zusammenfassung'],
    keyword_names: ['Streik', 'Hafen'],
  }

  test('an entry', () => {
    const { article } = only(readDpa(JSON.stringify(entry)))
    expect(Article.parse(article)).toStrictEqual(article)
    expect(article).toEqual({
      item: { guid: entry.urn, version: 2, versionCreated: '2024-04-24T11:30:00+02:00', status: 'usable' },
      keywords: ['Streik', 'Hafen'],
      subjects: [{ name: 'Verkehr', scheme: 'dpasubject', code: '12' }],
      genre: 'Zusammenfassung',
      urgency: 4,
      notices: [{ kind: 'correction', text: '(Berichtigung: Zahl)' }],
      editorsNotes: [{ text: 'Redaktion: Muster, x@example.com', role: 'dpaednoterole:address', public: false }],
      headline: 'Fähren stehen still',
      summaries: [{ text: 'Die Crews streiken.', role: 'teaser' }],
      byline: { text: 'Von Jana Muster, dpa' },
      dateline: { text: 'Hamburg (dpa) -', places: [{ text: 'Hamburg' }], credits: [{ text: 'dpa' }] },
      language: 'de',
      signoff: [{ kind: 'agency', text: '© dpa, dpa:240424-1/1' }],
      creditLine: 'dpa',
      body: [
        p('Die Crews streiken.', { marks: [{ kind: 'strong', start: 10, end: 18 }] }),
        { kind: 'subhead', text: 'Gespräche' },
        p('Sie dauern an.'),
        p('Zwölf Fähren'),
        {
          kind: 'media',
          medium: 'picture',
          caption: 'Fähre',
          credit: 'Foto: Roe/dpa',
          renditions: [{ href: 'https://example.com/a.jpg', role: 'raw', mimeType: 'image/jpeg' }],
        },
      ],
    })
  })

  test.each([
    [{ embargoed: '2024-04-24T12:00:00+02:00' }, { embargo: { kind: 'instant', at: '2024-04-24T12:00:00+02:00' } }],
    [{ embargoed: 'bis Freitag' }, { embargo: { kind: 'open', text: 'bis Freitag' } }],
    [{ pubstatus: 'canceled' }, { item: { status: 'canceled' } }],
    [{ pubstatus: 'gesperrt' }, { item: { status: 'withheld' } }],
  ])('%j is read no more freely than it says', (said, says) => {
    expect(only(readDpa(JSON.stringify({ ...entry, ...said }))).article).toMatchObject(says)
  })
})
