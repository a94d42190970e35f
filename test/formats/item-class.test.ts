import { describe, expect, it, test } from 'vitest'
import { convert, type FormatName, losses, read, write } from '../../src/entries/convert'
import type { Article, ItemClass } from '../../src/entries/schema'
import { hasIptc, xsdCheck } from '../support/iptc'

/*
 * Items that are no text: what each writer does with them, and packages with their groups in order.
 */

const item = { guid: 'urn:x:1', provider: { name: 'Nordwire' }, versionCreated: '2024-05-14T09:00:00Z' }
const of = (kind: ItemClass, more: Partial<Article> = {}): Article => ({
  item: { ...item, class: kind },
  headline: 'Harbour strike',
  body: [],
  ...more,
})
const texts: readonly FormatName[] = ['nitf', 'markdown', 'html', 'jsonld', 'copy']

describe('an item without text', () => {
  const names: readonly (readonly [ItemClass, string])[] = [
    ['picture', 'a picture'],
    ['graphic', 'a graphic'],
    ['animated', 'an animation'],
    ['video', 'a video'],
    ['audio', 'an audio recording'],
    ['data', 'a data set'],
    ['composite', 'a package'],
    ['planning', 'a planning item'],
    ['event', 'an event'],
    ['concept', 'a concept'],
  ]
  describe.each(names)('%s', (kind, name) => {
    it.each(texts)('is refused by %s', (to) => {
      const code = expect.objectContaining({
        code: 'wrong-class',
        places: [expect.objectContaining({ path: 'item.class' })],
      })
      expect(() => write(of(kind), { to })).toThrow(code)
      expect(() => write(of(kind), { to })).toThrow(`Item is ${name} without text; `)
    })
    it('is kept in JSON', () => {
      expect(read(write(of(kind), { to: 'json' }))[0]?.article).toEqual(of(kind))
    })
  })

  test.each(['planning', 'event', 'concept'] as const)('%s is no news item for NewsML-G2', (kind) => {
    expect(() => write(of(kind), { to: 'newsml' })).toThrow(expect.objectContaining({ code: 'wrong-class' }))
  })
  test.each(['picture', 'graphic', 'animated', 'video', 'audio', 'data', 'composite'] as const)(
    '%s keeps its class in NewsML-G2',
    (kind) => {
      const [story] = read(write(of(kind), { to: 'newsml' }))
      expect(story?.article.item?.class).toBe(kind)
      expect(story?.diagnostics).toContainEqual(
        expect.objectContaining({ rule: 'document/not-text', message: `Item is an item of class ${kind}, not text.` }),
      )
    },
  )
  test.each(['composite', 'event', 'planning'] as const)('%s keeps its class in ninjs 3', (kind) => {
    expect(read(write(of(kind), { to: 'ninjs' }))[0]?.article.item?.class).toBe(kind)
  })
  test('a picture without a file is refused by ninjs', () => {
    expect(() => write(of('picture'), { to: 'ninjs' })).toThrow(
      'Item of class picture has an empty body; ninjs requires its media file.',
    )
  })
})

describe('an item with text', () => {
  const captioned = of('picture', {
    body: [
      { kind: 'media', medium: 'picture', caption: 'The quay', renditions: [{ href: 'https://x.example/1.jpg' }] },
    ],
  })
  it.each([...texts, 'newsml', 'ninjs'] as const)('a picture with a caption is written as %s', (to) => {
    expect(write(captioned, { to })).toContain('The quay')
  })
  test('and keeps its class where the format has classes', () => {
    for (const to of ['json', 'newsml', 'ninjs'] as const) {
      expect(read(write(captioned, { to }))[0]?.article.item?.class).toBe('picture')
      expect(losses(captioned, to).map(({ path }) => path)).not.toContain('item.class')
    }
  })
})

describe('the files of a picture, video or sound in NewsML-G2', () => {
  const files = [
    { href: 'https://x.example/1.jpg', mimeType: 'image/jpeg', width: 1200, height: 800 },
    { href: 'https://x.example/2.jpg', role: 'preview' },
    { href: 'https://x.example/3.jpg', role: 'x:thumb', mimeType: 'image/jpeg' },
  ]
  const picture = { kind: 'media', medium: 'picture', alt: 'A quay', renditions: files } as const
  const whole: Article = { ...of('picture', { body: [picture] }), creditLine: 'Nordwire' }
  const written = write(whole, { to: 'newsml' })

  it('are its remote content, beside the figure', () => {
    expect(written.match(/<remoteContent [^>]*>/g)).toEqual([
      '<remoteContent href="https://x.example/1.jpg" contenttype="image/jpeg" width="1200" height="800"/>',
      '<remoteContent href="https://x.example/2.jpg" rendition="rnd:preview"/>',
      '<remoteContent href="https://x.example/3.jpg" contenttype="image/jpeg"/>',
    ])
  })
  test.each(['xhtml', 'nitf'] as const)('are read as one picture with their media types: %s', (body) => {
    const [story] = read(write(whole, { to: 'newsml', body }))
    expect(story?.article.body).toEqual([picture])
    expect(losses(whole, 'newsml', { body }).filter(({ path }) => path.startsWith('body'))).toEqual([])
  })
  it.skipIf(!hasIptc)('are valid by the schema', () => {
    expect(xsdCheck('newsml-g2-2.35+nitf-3.6.xsd')(written)).toBeUndefined()
  })

  const others: readonly (readonly [string, Article])[] = [
    ['of a text', of('text', { body: [picture] })],
    ['of two pictures', of('picture', { body: [picture, { ...picture, renditions: files.slice(1) }] })],
    ['of a video in an item of class picture', of('picture', { body: [{ ...picture, medium: 'video' }] })],
    [
      'of a picture without a file',
      of('picture', { body: [{ kind: 'media', medium: 'picture', caption: 'The quay' }] }),
    ],
  ]
  test.each(others)('%s are in its body alone', (_, article) => {
    const document = write(article, { to: 'newsml' })
    expect(document).not.toContain('<remoteContent')
    expect(read(document)[0]?.article.body).toHaveLength(article.body.length)
  })
})

describe('a package', () => {
  const members: Article['associations'] = [
    { guid: 'urn:x:text', class: 'text', title: 'Tug crews strike', group: 'main' },
    { guid: 'urn:x:picture', class: 'picture', group: 'main', rel: 'lead', mimeType: 'image/jpeg', size: 20_480 },
    { guid: 'urn:x:video', href: 'https://x.example/v', class: 'video', title: 'The quay', group: 'sidebar' },
  ]
  const article = of('composite', { associations: members })

  it.each(['newsml', 'json'] as const)('keeps its groups and their order in %s', (to) => {
    const written = write(article, { to })
    const [story] = read(written)
    expect(story?.article.associations).toEqual(members)
    expect(read(convert(written, { to }))[0]?.article.associations).toEqual(members)
    expect(losses(article, to).filter(({ path }) => path.startsWith('associations'))).toEqual([])
  })

  it('is written as a package item', () => {
    expect(write(article, { to: 'newsml' })).toMatch(
      /<packageItem [^>]*>[\s\S]*<groupSet root="root">[\s\S]*<\/packageItem>/,
    )
  })

  it.skipIf(!hasIptc)('is valid by the schema', () => {
    const check = xsdCheck('newsml-g2-2.35+nitf-3.6.xsd')
    const whole: Article = {
      ...article,
      urgency: 3,
      keywords: ['strike'],
      byline: { text: 'By Kari Nes' },
      provenance: { digitalSourceType: 'https://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture' },
      summaries: [{ text: 'The strike in one package.' }],
      associations: [...members, { guid: 'urn:x:4', rel: 'seeAlso' }],
    }
    expect(check(write(article, { to: 'newsml' }))).toBeUndefined()
    expect(check(write(whole, { to: 'newsml' }))).toBeUndefined()
  })

  it('is read in the order of the references of its root, not of the document', () => {
    const g2 = `<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a" standard="NewsML-G2" standardversion="2.35"><itemMeta/>
<groupSet root="r"><group id="z" role="g:last"><itemRef residref="3"/></group><group id="b" role="g:side"><itemRef residref="2"/></group>
<group id="r" role="g:root"><groupRef idref="a"/><groupRef idref="z"/></group><group id="a" role="g:main"><itemRef residref="1"/><groupRef idref="b"/><groupRef idref="r"/></group></groupSet></packageItem>`
    const groups = read(g2)[0]?.article.associations?.map(({ guid, group }) => [group, guid])
    expect(groups).toEqual([
      ['main', '1'],
      ['side', '2'],
      ['last', '3'],
    ])
  })
})
