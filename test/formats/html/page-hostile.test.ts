import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/entries/html'

const MANY = 100_000
const STORY =
  '<h1>Ferry crews end strike</h1><p>Crews of the northern ferries voted on Monday to end a strike that had cut off four islands.</p>'
const article = (html: string) => readHtml(html)[0]?.article

describe('hostile pages', () => {
  it.each([
    ['elements in each other', '<div>'.repeat(MANY)],
    ['links in each other', '<a href="/"><b>'.repeat(MANY)],
    ['templates in each other', '<template>'.repeat(MANY)],
  ])('are refused: %s', (_, html) => {
    expect(() => readHtml(html + STORY)).toThrow(expect.objectContaining({ code: 'limit-exceeded' }))
  })

  it.each([
    ['an attribute of ten megabytes', `<div class="${'story '.repeat(1_700_000)}">${STORY}</div>`],
    [
      'a hundred thousand attributes',
      `<div ${Array.from({ length: MANY }, (_, i) => `a${i}`).join(' ')}>${STORY}</div>`,
    ],
    ['a title of a megabyte', `<title>${'Ferry '.repeat(170_000)}</title>${STORY}`],
    ['metadata of a megabyte', `<meta property="og:title" content="${'x'.repeat(1_000_000)}">${STORY}`],
    [
      'a hundred thousand authors in JSON-LD',
      `<script type="application/ld+json">{"@type":"Article","author":[${'"Ada Lind",'.repeat(MANY)}""]}</script>${STORY}`,
    ],
    ['JSON-LD without end', `<script type="application/ld+json">${'[{"@graph":'.repeat(MANY)}</script>${STORY}`],
  ])('are read: %s', (_, html) => {
    expect(article(html)?.headline).toBe('Ferry crews end strike')
  })

  it('are read with all their words: a text of a megabyte', () => {
    const [block] = article(`${STORY.replace('<p>', `<p>${'Rain fell. '.repeat(100_000)}`)}`)?.body ?? []
    expect(block && 'text' in block && block.text.length).toBeGreaterThan(1_000_000)
  })

  it('have no code in what is read, whatever attribute it is in', () => {
    const names = [
      'onclick',
      'onerror',
      'style',
      'class',
      'id',
      'href',
      'src',
      'title',
      'lang',
      'datetime',
      'itemprop',
      'rel',
    ]
    const evil = 'javascript:alert(1)'
    const attributes = names.map((name) => `${name}="${evil}"`).join(' ')
    const tags = ['p', 'a', 'img', 'time', 'article', 'meta', 'h2', 'blockquote', 'iframe', 'svg', 'figure', 'li']
    const html = tags.map((tag) => `<${tag} ${attributes}>Rain fell on the coast.</${tag}>`).join('')
    expect(JSON.stringify(article(STORY + html))).not.toContain('javascript')
  })
})
