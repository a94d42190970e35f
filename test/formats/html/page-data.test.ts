import { describe, expect, it } from 'vitest'
import { sourceSpans } from '../../../src/diagnostics/story'
import { readHtml } from '../../../src/entries/html'
import { withoutSiteName } from '../../../src/formats/html'

const BODY = `<p>Crews of the northern ferries voted on Monday to end a strike that had cut off four islands, their union said.</p>
<p>The first ferry leaves at noon on Tuesday, the company said, and the others will follow with the tide.</p>`
const page = (head: string, top = '<h1>Ferry crews end strike</h1>') =>
  `<html><head>${head}</head><body><main>${top}${BODY}</main></body></html>`
const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const read = (html: string) => {
  const [story] = readHtml(html)
  if (!story) throw new Error('no story')
  return story
}

describe('metadata of a page', () => {
  it.each([
    [
      'og:title, without the name of the site',
      '<meta property="og:title" content="Strike ends - Harbour Post"><meta property="og:site_name" content="Harbour Post">',
      'Strike ends',
    ],
    ['JSON-LD', linked({ '@type': 'NewsArticle', headline: 'Strike ends' }), 'Strike ends'],
    [
      'a list of JSON-LD',
      linked([{ '@type': 'WebPage' }, { '@type': 'LiveBlogPosting', headline: 'Strike ends' }]),
      'Strike ends',
    ],
    ['Dublin Core', '<meta name="DC.title" content="Strike ends">', 'Strike ends'],
    ['Google Scholar', '<meta name="citation_title" content="Strike ends">', 'Strike ends'],
  ])('gives the headline if the page shows none: %s', (_, head, headline) => {
    expect(read(page(head, '')).article.headline).toBe(headline)
  })

  it('agrees with the visible headline, whose letters win', () => {
    const story = read(page(linked({ '@type': 'NewsArticle', headline: 'FERRY CREWS END STRIKE!' })))
    expect(story.article.headline).toBe('Ferry crews end strike')
    expect(story.article.alternativeHeadlines).toBeUndefined()
    expect(story.metadata).toMatchObject([{ path: 'headline', source: 'NewsArticle.headline' }])
  })

  it('gives another headline if it disagrees', () => {
    const { article } = read(page('<meta property="og:title" content="Peace at sea">'))
    expect(article.alternativeHeadlines).toEqual([{ role: 'social', text: 'Peace at sea' }])
  })

  const IMAGE =
    '<meta property="og:image" content="https://a.example/a.jpg"><meta name="twitter:image" content="https://a.example/a.jpg">'
  it('gives the picture of the story if the page shows none', () => {
    const html = page(IMAGE)
    const story = read(html)
    expect(story.article.associations).toEqual([
      { href: 'https://a.example/a.jpg', class: 'picture', rel: 'featureimage' },
    ])
    expect(sourceSpans(story, 'associations.0.href').map(({ start, end }) => html.slice(start, end))).toEqual([
      'https://a.example/a.jpg',
    ])
    expect(story.metadata?.map(({ path, source }) => [path, source])).toEqual([
      ['associations.0.href', 'og:image'],
      ['associations.0.href', 'twitter:image'],
    ])
  })

  it.each([
    ['the page shows one', page(IMAGE).replace('<p>', '<img src="/b.jpg"><p>')],
    ['its address is relative', page('<meta property="og:image" content="/logo.png">')],
  ])('gives no picture if %s', (_, html) => {
    expect(read(html).article.associations).toBeUndefined()
  })

  it('names each source of a value, with its place', () => {
    const html = page(
      `<meta name="author" content="Ada Lind"><meta name="dc.creator" content="Ada Lind">${linked({ '@type': 'Article', author: 'Ada Lind' })}`,
    )
    const { metadata = [], article } = read(html)
    expect(article.byline).toEqual({ text: 'Ada Lind', authors: [{ kind: 'person', name: 'Ada Lind' }] })
    expect(metadata.map(({ source, start, end }) => [source, html.slice(start, end)])).toEqual([
      ['Article.author', 'Ada Lind'],
      ['author', 'Ada Lind'],
      ['dc.creator', 'Ada Lind'],
    ])
  })

  it('leads back to values with escapes and character references', () => {
    const html = page('<meta property="og:title" content="Crews &amp; company agree">', '')
    const story = read(html)
    expect(story.article.headline).toBe('Crews & company agree')
    expect(sourceSpans(story, 'headline').map(({ start, end }) => html.slice(start, end))).toEqual([
      'Crews &amp; company agree',
    ])
  })

  it.each([
    ['article:content_tier', '<meta property="article:content_tier" content="locked">', false, 'locked'],
    ['isAccessibleForFree', '<meta itemprop="isAccessibleForFree" content="False">', false, 'False'],
    [
      'NewsArticle.isAccessibleForFree',
      linked({ '@type': 'NewsArticle', isAccessibleForFree: true }),
      true,
      '"isAccessibleForFree":true',
    ],
    [
      'NewsArticle.isAccessibleForFree',
      linked({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }),
      false,
      '"isAccessibleForFree":"False"',
    ],
  ])('says whether the story is free to read: %s', (source, head, isFree, quoted) => {
    const html = page(head)
    const { article, metadata = [] } = read(html)
    expect(article.extensions).toEqual({ isAccessibleForFree: isFree })
    const [place] = metadata.filter(({ path }) => path === 'extensions.isAccessibleForFree')
    expect([place?.source, html.slice(place?.start, place?.end)]).toEqual([source, quoted])
  })

  it.each([
    ['og:locale', '<meta property="og:locale" content="nb_NO">', 'nb-NO', 'nb_NO'],
    ['NewsArticle.inLanguage', linked({ '@type': 'NewsArticle', inLanguage: 'sv' }), 'sv', 'sv'],
    ['dc.language', '<meta name="dc.language" content="de">', 'de', 'de'],
    ['content-language', '<meta http-equiv="content-language" content="pt-BR">', 'pt-BR', 'pt-BR'],
  ])('names the language: %s', (source, head, language, quoted) => {
    const html = page(head)
    const { article, metadata = [] } = read(html)
    expect(article.language).toBe(language)
    const [place] = metadata.filter(({ path }) => path === 'language')
    expect([place?.source, html.slice(place?.start, place?.end)]).toEqual([source, quoted])
  })

  it.each([
    ['article:published_time', '<meta property="article:published_time" content="2024-05-14T09:30:00+02:00">'],
    ['citation_online_date', '<meta name="citation_online_date" content="2024-05-14T09:30:00+02:00">'],
    ['dcterms.created', '<meta name="dcterms.created" content="2024-05-14T09:30:00+02:00">'],
    ['NewsArticle.datePublished', linked({ '@type': 'NewsArticle', datePublished: '2024-05-14T09:30:00+02:00' })],
    ['datePublished', '<time itemprop="datePublished" datetime="2024-05-14T09:30:00+02:00"></time>'],
  ])('gives the time of publication with its zone: %s', (source, head) => {
    const html = page(head)
    const { article, spans, metadata = [] } = read(html)
    expect(article.published?.at).toBe('2024-05-14T09:30:00+02:00')
    const { start, end } = spans['published.text'] ?? {}
    expect(html.slice(start, end)).toBe('2024-05-14T09:30:00+02:00')
    expect(metadata.find(({ path }) => path === 'published.at')?.source).toBe(source)
  })

  it.each([
    ['article:section', '<meta property="article:section" content="Coast">', 'section', 'Coast'],
    ['NewsArticle.articleSection', linked({ '@type': 'NewsArticle', articleSection: 'Coast' }), 'section', 'Coast'],
    ['news_keywords', '<meta name="news_keywords" content="ferries, strikes">', 'keywords', ['ferries', 'strikes']],
    ['dc.subject', '<meta name="dc.subject" content="ferries; strikes">', 'keywords', ['ferries', 'strikes']],
    ['citation_keywords', '<meta name="citation_keywords" content="ferries">', 'keywords', ['ferries']],
    [
      'NewsArticle.keywords',
      linked({ '@type': 'NewsArticle', keywords: ['ferries', 'strikes'] }),
      'keywords',
      ['ferries', 'strikes'],
    ],
  ] as const)('gives section and keywords: %s', (source, head, field, value) => {
    const html = page(head)
    const { article, metadata = [] } = read(html)
    expect(article[field]).toEqual(value)
    const places = metadata.filter(({ path }) => path.startsWith(field))
    expect(places.map((place) => [place.source, html.slice(place.start, place.end)])).toEqual(
      [value].flat().map((text) => [source, text]),
    )
  })

  it.each([
    ['malformed JSON', '<script type="application/ld+json">{"@type": "NewsArticle", </script>'],
    ['other types', linked({ '@type': 'Recipe', author: 'Ada Lind', datePublished: '2024-05-14' })],
    ['an address for an author', '<meta property="article:author" content="https://example.com/ada">'],
    ['no list of stories without end', linked({ '@graph': Array(5000).fill({ '@graph': [] }) })],
  ])('is left out: %s', (_, head) => {
    const { article } = read(page(head))
    expect([article.byline, article.published]).toEqual([undefined, undefined])
  })

  it.each([
    ['Ferries sail again - Harbour Post', ['Harbour Post'], 'Ferries sail again'],
    ['Harbour Post: Ferries sail again', ['Harbour Post'], 'Harbour Post: Ferries sail again'],
    ['Harbour Post | Ferries sail again', ['harbour post'], 'Ferries sail again'],
    ['Ferries sail again | Harbour Post', [], 'Ferries sail again'],
    ['Ferries - a history', [], 'Ferries - a history'],
  ])('names a headline in %s (%s)', (title, sites, headline) => {
    const { start, end } = withoutSiteName(title, sites)
    expect(title.slice(start, end)).toBe(headline)
  })
})

describe('times in the metadata of a page', () => {
  it.each([
    ['2024-04-24T09:30+0200', '2024-04-24T09:30:00+02:00'],
    ['2024-04-24 09:30', '2024-04-24T09:30:00'],
    ['Wed, 24 Apr 2024 09:30:00 -0400', '2024-04-24T09:30:00-04:00'],
    ['24.4.2024', '2024-04-24'],
    ['24.04.2024 09:30', '2024-04-24T09:30:00'],
    ['31.02.2024', undefined],
    ['04/05/2024', undefined],
  ])('are read as sites write them: %s', (content, at) => {
    const { published } = read(page(`<meta property="article:published_time" content="${content}">`)).article
    expect(published?.at).toBe(at)
  })

  it('may be those of the page, where the data has no story', () => {
    const time = { '@type': 'WebPage', datePublished: '2024-04-24T09:30:00Z' }
    const story = { '@type': 'NewsArticle', datePublished: '2024-04-23T09:30:00Z' }
    expect(read(page(linked({ '@graph': [time] }))).article.published?.at).toBe('2024-04-24T09:30:00Z')
    expect(read(page(linked({ '@graph': [time, story] }))).article.published?.at).toBe('2024-04-23T09:30:00Z')
  })

  it.each([
    ['a comment', '<!--\n{}\n-->'],
    ['CDATA', '\n<![CDATA[\n{}\n]]>\n'],
    ['CDATA in a comment of JavaScript', '//<![CDATA[\n{}\n//]]>'],
    ['line breaks inside a text', '{}'],
  ])('are read from JSON-LD with %s', (_, around) => {
    const json = '{"@type":"NewsArticle","description":"two\nlines","datePublished":"2024-04-24"}'
    const head = `<script type="application/ld+json">${around.replace('{}', () => json)}</script>`
    expect(read(page(head)).article.published?.at).toBe('2024-04-24')
  })
})
