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
