import { describe, expect, test } from 'vitest'
import { Article } from '../../../src/article/schema'
import { detect } from '../../../src/entries/convert'
import { fromNinjs, readNinjs } from '../../../src/entries/ninjs'
import { hasIptc, iptcDocument } from '../../support/iptc'

const read = (item: object): Article => fromNinjs(JSON.stringify({ uri: 'urn:x:1', ...item }))

describe('how items come', () => {
  const one = { type: 'text', headline: 'Rain', versioncreated: '2024-05-14T10:00:00Z', body_xhtml: '<p>It fell.</p>' }
  test.each<[string, unknown, number]>([
    ['without a uri', one, 1],
    ['a list', [one, { ...one, uri: 'urn:x:2' }], 2],
    ['a list of one', [one], 1],
    ['a list under item', { item: [one, one] }, 2],
    ['one under item', { item: one }, 1],
    ['items', { items: [one] }, 1],
    ['_items, as of an API', { _items: [{ uri: 'urn:x:1', ...one }], _meta: { total: 1 } }, 1],
  ])('%s', (_, document, count) => {
    const text = JSON.stringify(document)
    expect(detect(text)).toBe('ninjs')
    expect(readNinjs(text).map(({ article }) => [article.headline, article.body])).toEqual(
      Array.from({ length: count }, () => ['Rain', [p('It fell.')]]),
    )
  })
  test('a record without an item', () => {
    expect(() => readNinjs('{"item":[{"a":1}]}')).toThrow(expect.objectContaining({ code: 'not-an-article' }))
  })
})
const p = (text: string, more: object = {}) => ({ kind: 'paragraph', text, ...more })

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
    expect(story?.diagnostics).toMatchObject([{ rule: 'document/not-text', severity: 'warning' }])
    expect(story?.article).toMatchObject({
      headline: 'Ferry',
      body: [{ kind: 'media', medium: 'picture', caption: 'A ferry lies idle.', renditions: [{ role: 'original' }] }],
    })
  })

  test('places pictures that are not in the body at its end', () => {
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
