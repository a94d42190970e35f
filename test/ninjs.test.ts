import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../src/article'
import { fromNinjs, ninjs, ninjs1, readNinjs, toNinjs } from '../src/ninjs'
import { fullArticle } from './support/arbitrary'
import { hasIptc, iptcDocument } from './support/iptc'

const read = (item: object): Article => fromNinjs(JSON.stringify({ uri: 'urn:x:1', ...item }))
const written = (article: Partial<Article>, options = {}): Record<string, unknown> =>
  JSON.parse(toNinjs({ body: [], item: { guid: 'urn:x:1' }, ...article }, options))
const p = (text: string, more: object = {}) => ({ kind: 'paragraph', text, ...more })

describe('what is written', () => {
  const article: Article = {
    item: { guid: 'ferry strike, 1', version: 2, provider: { name: 'Harbour Wire', code: 'HW' } },
    headline: 'Crews walk out',
    byline: {
      text: 'By Jane Doe, Harbour Writer',
      authors: [{ kind: 'person', name: 'Jane Doe', jobTitle: 'Harbour Writer' }],
    },
    dateline: { text: 'OSLO, March 14 (HW) —', places: [{ text: 'OSLO', name: 'Oslo' }] },
    subjects: [{ name: 'labour', scheme: 'medtop', code: '09000000' }],
    body: [
      p('Crews walked out.') as Article['body'][number],
      {
        kind: 'media',
        caption: 'A ferry',
        renditions: [{ href: 'https://example.com/a.jpg', role: 'web', mimeType: 'image/jpeg' }],
      },
    ],
  }

  test.each([
    [
      '3.2',
      {
        uri: 'urn:x-guid:ferry%20strike%2C%201',
        version: '2',
        pubStatus: 'usable',
        located: 'Oslo',
        by: 'By Jane Doe, Harbour Writer',
        headlines: [{ role: 'main', contentType: 'text/plain', value: 'Crews walk out' }],
        subjects: [{ uri: 'http://cv.iptc.org/newscodes/mediatopic/09000000', literal: 'medtop:09000000' }],
        associations: [{ name: 'media1', type: 'picture', renditions: [{ name: 'web', contentType: 'image/jpeg' }] }],
        bodies: [
          {
            contentType: 'text/html',
            value: expect.stringContaining(
              '<p><span class="dateline">OSLO, March 14 (HW) —</span> Crews walked out.</p>',
            ),
          },
          { contentType: 'text/plain', value: 'OSLO, March 14 (HW) — Crews walked out.', wordCount: 8, charCount: 39 },
        ],
      },
    ],
    ['2.2', { pubstatus: 'usable', headlines: [{ contenttype: 'text/plain' }], standard: { version: '2.2' } }],
    [
      '1.6',
      {
        $standard: { version: '1.6' },
        byline: 'By Jane Doe, Harbour Writer',
        headline: 'Crews walk out',
        body_text: 'OSLO, March 14 (HW) — Crews walked out.',
        wordcount: 8,
        subject: [{ scheme: 'http://cv.iptc.org/newscodes/mediatopic/', code: '09000000' }],
        associations: { media1: { renditions: { web: { mimetype: 'image/jpeg' } } } },
      },
    ],
  ] as const)('as %s', (standard, says) => expect(written(article, { standard })).toMatchObject(says))

  test('a guid is demanded, and an unknown version refused', () => {
    expect(() => toNinjs({ body: [] })).toThrow(expect.objectContaining({ code: 'missing-metadata' }))
    const standard = '4.0' as '3.2' // what a caller without types may give
    expect(() => toNinjs(article, { standard })).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
  })

  test('losses tell what is left out', () => {
    const paths = ninjs
      .losses({ ...article, take: { text: '1st Ld' }, embargo: { kind: 'open', text: 'HOLD' } })
      .map(({ path }) => path)
    expect(paths).toEqual(['take', 'embargo'])
    expect(ninjs1.losses(article).map(({ path }) => path)).toEqual([])
  })
})

describe('law 9: nothing that is held back comes out free', () => {
  const at = '2025-03-14T12:00:00Z'
  test.each<[Partial<Article>, object]>([
    [{ embargo: { kind: 'instant', text: 'UNTIL NOON', at } }, { embargoedUntil: at, edNote: 'UNTIL NOON' }],
    [
      { embargo: { kind: 'instant', text: 'UNTIL NOON', at: at.slice(0, -1) } },
      { pubStatus: 'withheld', edNote: 'UNTIL NOON' },
    ],
    [
      { embargo: { kind: 'day', text: 'UNTIL FRIDAY', at: '2025-03-14' } },
      { pubStatus: 'withheld', edNote: 'UNTIL FRIDAY' },
    ],
    [{ embargo: { kind: 'open', text: 'HOLD' } }, { pubStatus: 'withheld' }],
    [{ notices: [{ kind: 'kill', text: 'KILL' }] }, { pubStatus: 'canceled', edNote: 'KILL' }],
    [{ notices: [{ kind: 'withhold', text: 'HOLD' }] }, { pubStatus: 'withheld', edNote: 'HOLD' }],
    [{ usageTerms: 'Members only.', restrictions: ['NO SALES'] }, { usageTerms: 'Members only.\nNO SALES' }],
  ])('%j', (of, says) => {
    expect(written(of)).toMatchObject(says)
    for (const standard of ['2.2', '1.6'] as const) {
      const low = Object.fromEntries(
        Object.entries(says).map(([name, value]) => [
          name === 'embargoedUntil' ? 'embargoed' : name.toLowerCase(),
          value,
        ]),
      )
      expect(written(of, { standard })).toMatchObject(low)
    }
  })

  test('any article comes back as strict as it was', () => {
    const strictness = ['usable', 'withheld', 'canceled']
    fc.assert(
      fc.property(fullArticle(), fc.constantFrom('3.2', '2.2', '1.6'), (article, standard) => {
        const back = fromNinjs(toNinjs(article, { standard }))
        const rank = strictness.indexOf(back.item?.status ?? '')
        expect(rank).toBeGreaterThanOrEqual(strictness.indexOf(article.item?.status ?? 'usable'))
        if (article.notices?.some(({ kind }) => kind === 'kill')) expect(rank).toBe(2)
        if (article.embargo && !back.embargo) expect(rank).toBeGreaterThan(0)
        for (const { text } of article.notices ?? []) expect(back.editorsNotes?.[0]).toContain(text)
        if (article.embargo) expect(back.editorsNotes?.[0]).toContain(article.embargo.text)
        for (const text of article.restrictions ?? []) expect(back.usageTerms).toContain(text)
      }),
      { numRuns: Number(process.env.WIRECOPY_RUNS ?? 60) },
    )
  })

  test.each<[object, object]>([
    [{ embargoed: '' }, { embargo: { kind: 'open' } }],
    [{ embargoed: '2025-03-14' }, { embargo: { kind: 'day', at: '2025-03-14' } }],
    [{ embargoedUntil: 'Friday noon' }, { embargo: { kind: 'open', text: 'Friday noon' } }],
    [{ pubstatus: 'stat:canceled' }, { item: { status: 'canceled' } }],
    [{ pubStatus: 'hold' }, { item: { status: 'withheld' } }],
    [{ expires: '2025-03-21' }, { restrictions: ['Expires 2025-03-21'] }],
  ])('%j of others is read no more freely than it says', (item, says) => expect(read(item)).toMatchObject(says))
})

describe('items of others', () => {
  test.each<[string, object, object]>([
    ['no headline, no date, no body', { urgency: '3' }, { urgency: 3, body: [] }],
    ['a title where there is no headline', { title: 'Strike, 3rd lead' }, { headline: 'Strike, 3rd lead' }],
    ['plain text alone', { body_text: 'One.\n\nTwo.' }, { body: [p('One.'), p('Two.')] }],
    [
      'HTML that no XML parser takes',
      { body_html: '<p>One<br>two<p>Three&nbsp;<b>four' },
      { body: [p('One\ntwo'), p('Three\u00a0four')] },
    ],
    [
      'empty paragraphs and wrappers',
      { body_html: '<div><p></p><div><p>One.</p><p> </p></div></div>' },
      { body: [p('One.')] },
    ],
    [
      'scripts and handlers',
      { body_html: '<p onclick="x()">One<script>x()</script><a href="javascript:x()">two</a></p>' },
      { body: [p('Onetwo')] },
    ],
    [
      'a dateline of the place that the item names',
      { located: 'Oslo', body_text: 'OSLO, March 14 (HW) - Crews walked out.' },
      {
        dateline: { text: 'OSLO, March 14 (HW) -', places: [{ text: 'OSLO', name: 'Oslo' }] },
        body: [p('Crews walked out.')],
      },
    ],
    [
      'no dateline where the item names no place',
      { body_text: 'OSLO (HW) - Crews.' },
      { body: [p('OSLO (HW) - Crews.')] },
    ],
    [
      'a mix of generations',
      { headline: 'A', bodies: [{ value: 'B' }], versionCreated: '2024-04-24T09:30:00+0000' },
      { headline: 'A', body: [p('B')], item: { versionCreated: '2024-04-24T09:30:00+00:00' } },
    ],
    [
      'authors as Superdesk adds them',
      { byline: 'Jane Doe', authors: [{ name: 'Jane Doe', role: 'writer' }] },
      { byline: { text: 'Jane Doe', authors: [{ kind: 'person', name: 'Jane Doe' }] } },
    ],
    [
      'unknown vocabularies',
      { subject: [{ code: '01000000', name: 'arts', scheme: 'x y' }] },
      { subjects: [{ name: 'arts', code: '01000000' }] },
    ],
    [
      'people, organisations, places',
      { person: [{ name: 'Liv Berg', rel: 'about' }], place: [{ name: 'Bergen' }] },
      { subjects: [{ name: 'Liv Berg' }, { name: 'Bergen' }] },
    ],
    [
      'values of the wrong kind',
      { headline: 7, urgency: {}, bodies: 'x', people: [null, 'y'], associations: 3, keywords: null },
      { headline: '7' },
    ],
  ])('%s', (_, item, says) => {
    const article = read(item)
    expect(Article.parse(article)).toStrictEqual(article)
    expect(article).toMatchObject(says)
  })

  test('a picture: a diagnostic, and what text there is', () => {
    const [story] = readNinjs(
      JSON.stringify({
        uri: 'urn:x:1',
        type: 'picture',
        headline: 'Ferry',
        description_text: 'A ferry lies idle.',
        renditions: { original: { href: 'https://example.com/a.jpg', mimetype: 'image/jpeg' } },
      }),
    )
    expect(story?.diagnostics).toMatchObject([{ rule: 'ninjs/not-text', severity: 'warning' }])
    expect(story?.article).toMatchObject({
      headline: 'Ferry',
      body: [{ kind: 'media', medium: 'picture', caption: 'A ferry lies idle.', renditions: [{ role: 'original' }] }],
    })
  })

  test('pictures that the body does not show stand at its end', () => {
    const image = {
      uri: 'tag:x',
      type: 'picture',
      description_text: 'A ferry',
      renditions: { web: { href: 'https://example.com/a.jpg' } },
    }
    const { body } = read({ body_html: '<p>One.</p>', associations: { featuremedia: image, gone: null } })
    expect(body).toMatchObject([p('One.'), { kind: 'media', id: 'tag:x', caption: 'A ferry' }])
  })
})

describe
  .runIf(hasIptc)
  .each([
    'rich.ninjs-1.3',
    'rich.ninjs-1.6',
    'rich.ninjs-2.2',
    'rich.ninjs-3.1',
    'rich.ninjs-3.2',
    'rich.ninjs-3.3',
    'minimal.ninjs-3.1',
  ])('%s', (name) => {
  const source = hasIptc ? iptcDocument(`handmade/${name}.json`) : '{"uri":"a"}'
  const article = fromNinjs(source)

  test('is read to an article that the schema accepts', () => expect(Article.parse(article)).toStrictEqual(article))

  test('no text of its headline, byline, notes, names and body is lost', () => {
    const strings = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value
          ? Object.values(value).flatMap(strings)
          : []
    const said = strings(article).join('\n')
    const { body_html, body_text, bodies = [], ...rest } = JSON.parse(source)
    const texts = [body_html, ...bodies.map(({ value }: { value: string }) => value)].filter(Boolean)
    for (const text of texts.slice(0, 1))
      for (const part of text.split(/<[^>]*>|\n\n/))
        for (const piece of part.split(' - ')) expect(said).toContain(piece.trim())
    const names = [
      'headline',
      'headlines',
      'byline',
      'by',
      'ednote',
      'edNote',
      'person',
      'people',
      'organisation',
      'organisations',
      'place',
      'places',
      'slugline',
      'usageterms',
      'usageTerms',
    ]
    for (const property of names) {
      for (const text of strings(rest[property]).filter((one) => /^[A-Z].* /.test(one))) expect(said).toContain(text)
    }
  })

  test.runIf(name.startsWith('rich'))('says what the document says', () => {
    expect(article).toMatchObject({
      headline: 'Ferry crews walk out across western Norway',
      subheadline: 'Minister urges talks as 400 crew members strike',
      byline: { text: 'By Astrid Holm, Nordic Correspondent', authors: [{ name: 'Astrid Holm' }] },
      dateline: { text: 'OSLO, March 14 (Northport Wire) -', places: [{ text: 'OSLO', name: 'Oslo' }] },
      embargo: { kind: 'instant', at: '2025-03-14T12:00:00Z' },
      urgency: 4,
      language: 'en-GB',
      item: {
        version: 3,
        firstCreated: '2025-03-14T09:30:00Z',
        versionCreated: '2025-03-14T11:42:10Z',
        status: 'usable',
      },
      body: [{ kind: 'paragraph' }, { kind: 'subhead', text: 'Minister responds' }, { kind: 'paragraph' }],
    })
  })
})

describe('hostile items', () => {
  const refused = (code: string) => expect.objectContaining({ code })
  test.each([
    ['lists that nest', `{"uri":${'['.repeat(100_000)}`, 'limit-exceeded'],
    ['HTML that nests', JSON.stringify({ uri: 'a', body_html: '<div>'.repeat(100_000) }), 'limit-exceeded'],
    [
      'HTML that keeps readers busy',
      JSON.stringify({ uri: 'a', body_html: '<a><b>'.repeat(50_000) }),
      'limit-exceeded',
    ],
    ['no JSON', '{"uri":', 'invalid-input'],
    ['no item', '{"a":1}', 'not-an-article'],
    ['nothing', '', 'not-an-article'],
    ['a list of none', '[]', 'not-an-article'],
  ])('%s', (_, text, code) => expect(() => fromNinjs(text)).toThrow(refused(code)))

  test('__proto__ keys pollute nothing', () => {
    const article = fromNinjs(
      '{"__proto__":{"polluted":1},"uri":"urn:x","headline_constructor":"x","person":[{"__proto__":{"name":"x"}}],"associations":{"__proto__":{"type":"picture"}},"renditions":{"constructor":{}}}',
    )
    expect(article).toEqual({ item: { guid: 'urn:x' }, body: [] })
    expect('polluted' in {}).toBe(false)
  })
})
