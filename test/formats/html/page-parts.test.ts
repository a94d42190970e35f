import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/article'
import { readHtml } from '../../../src/entries/html'

const TEXTS = [
  'Crews of the northern ferries voted on Monday to end a strike that had cut off four islands, their union said.',
  'Mail, milk and medicine ran out in the third week, and a baby was born on a fishing boat, the harbour office said.',
  'The first ferry leaves at noon on Tuesday, the company said, and the others will follow when the wind drops.',
] as const
const [FIRST, SECOND, THIRD] = TEXTS.map((text) => `<p>${text}</p>`)
const STORY = `${FIRST}${SECOND}${THIRD}`
const page = (inside: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Ferry crews end strike | Harbour Post</title>${head}</head><body>${inside}</body></html>`
const read = (html: string) => {
  const [story] = readHtml(html)
  if (!story) throw new Error('no story')
  return story
}
const bodyOf = (html: string): readonly Block[] => read(html).article.body
const textsOf = (html: string) => bodyOf(html).map((block) => ('text' in block ? block.text : block.kind))
const droppedOf = (html: string) => {
  const { text, dropped } = read(html)
  return dropped.map(({ kind, start, end }) => [kind, text.slice(start, end).replace(/<[^>]*>/g, '')])
}
const HEADLINE = '<h1>Ferry crews end strike</h1>'

describe('an <object> or <embed>', () => {
  it.each([
    ['with its address', '<object data="https://video.example/1"><p>Install the player.</p></object>'],
    ['with a parameter', '<object><param name="movie" value="//video.example/1">No player.</object>'],
    ['around an <embed>', '<object><embed src="https://video.example/1"></object>'],
    ['in a paragraph', '<p><object data="https://video.example/1">No player.</object></p>'],
    ['alone', '<embed src="https://video.example/1">'],
  ])('is an embed, without the text for other browsers: %s', (_, element) => {
    const html = page(`${HEADLINE}${FIRST}${element}${SECOND}`)
    expect(bodyOf(html)).toEqual([
      { kind: 'paragraph', text: TEXTS[0] },
      { kind: 'embed', href: 'https://video.example/1' },
      { kind: 'paragraph', text: TEXTS[1] },
    ])
  })

  it('has the caption of its figure', () => {
    const figure = '<figure><object data="https://maps.example/1"></object><figcaption>The route</figcaption></figure>'
    expect(bodyOf(page(`${HEADLINE}${FIRST}${figure}${SECOND}`))[1]).toEqual({
      kind: 'embed',
      href: 'https://maps.example/1',
      caption: 'The route',
    })
  })

  it('is reported if its address is relative, and resolved by the base', () => {
    const html = page(`${HEADLINE}${FIRST}<object data="/plan.pdf">The plan</object>${SECOND}`)
    expect(read(html).diagnostics).toMatchObject([{ rule: 'document/left-out' }])
    const [story] = readHtml(html, { base: 'https://harbour.example/' })
    expect(story?.article.body[1]).toEqual({ kind: 'embed', href: 'https://harbour.example/plan.pdf' })
  })

  it('is a picture if its type says so', () => {
    const html = page(`${HEADLINE}${FIRST}<object type="image/png" data="https://a.example/1.png"></object>${SECOND}`)
    expect(bodyOf(html)[1]).toMatchObject({ kind: 'media', renditions: [{ href: 'https://a.example/1.png' }] })
  })
})

describe('a picture', () => {
  it('may have a list in its caption', () => {
    const figure =
      '<figure><img src="https://a.example/1.jpg"><figcaption><ul><li>A ferry.</li><li>At noon.</li></ul></figcaption></figure>'
    expect(bodyOf(page(`${HEADLINE}${FIRST}${figure}${SECOND}`))[1]).toMatchObject({ caption: 'A ferry.\nAt noon.' })
  })

  it('has the line below with the words of its description as caption', () => {
    const image = '<img src="https://a.example/1.jpg" alt="The ferry Nordholm at the quay of Sundhamn">'
    const html = page(
      `${HEADLINE}${FIRST}${image}<ul><li>The ferry Nordholm at the quay of Sundhamn.</li></ul>${SECOND}`,
    )
    const story = read(html)
    expect(story.article.body.map(({ kind }) => kind)).toEqual(['paragraph', 'media', 'paragraph'])
    const { start, end } = story.spans['body.1.caption'] ?? {}
    expect(html.slice(start, end)).toBe('The ferry Nordholm at the quay of Sundhamn.')
  })

  it.each([
    ['beside it', '<img src="data:image/gif;base64,R0"><noscript><img src="https://a.example/1.jpg"></noscript>'],
    ['alone in a figure', '<figure><noscript><img src="https://a.example/1.jpg"></noscript></figure>'],
  ])('has the address in a <noscript> %s', (_, image) => {
    expect(bodyOf(page(`${HEADLINE}${FIRST}${image}${SECOND}`))[1]).toMatchObject({
      renditions: [{ href: 'https://a.example/1.jpg' }],
    })
  })
})

describe('the lines around a story', () => {
  it.each([
    [
      'cell of a table',
      '<table><tr><td><a href="/1">Home</a><br><a href="/2">News</a><br><a href="/3">Sport</a></td>',
      '',
    ],
    ['box', '<div><a href="/1">Home</a> <a href="/2">News</a> <a href="/3">Sport</a></div><table><tr>', ''],
    ['Hebrew', '<div><a href="/1">ראשי</a> <a href="/2">חדשות</a> <a href="/3">ספורט</a></div><table><tr>', ''],
  ])('are no section if they are a menu: %s', (_, menu) => {
    const { section, kicker, headline } = read(page(`${menu}<td>${HEADLINE}${STORY}</td></tr></table>`)).article
    expect([section, kicker, headline]).toEqual([undefined, undefined, 'Ferry crews end strike'])
  })

  it.each([
    'URL: https://harbour.example/1.html',
    'Source URL: https://harbour.example/1.html',
    'Printed from https://harbour.example',
    'URL dieses Artikels:<br>http://harbour.example/1',
    '本文网址：http://harbour.example/1',
  ])('are dropped if they are the address of a print version: %s', (line) => {
    const html = page(`${HEADLINE}${STORY}<hr><p>${line}</p>`)
    expect(textsOf(html)).toEqual([...TEXTS, 'separator'])
    expect(droppedOf(html)).toEqual([['meta', line.replace('<br>', '')]])
    expect(read(html).article).not.toHaveProperty('contacts')
  })

  it('are dropped if they are the foot of a newsletter', () => {
    const foot =
      'You get this letter as you asked for it.<br><a href="https://x.example/u">Unsubscribe</a><br>Quay 1, Sundhamn'
    expect(textsOf(page(`<table><tr><td>${HEADLINE}${STORY}</td></tr><tr><td>${foot}</td></tr></table>`))).toEqual(
      TEXTS,
    )
  })

  it('are dropped if they offer a subscription', () => {
    const offer =
      '<div class="paywall"><h2>Read on</h2><p>Read all that we write for one euro a month, and stop when you like.</p><a href="/s">Subscribe</a></div>'
    expect(textsOf(page(`${HEADLINE}${FIRST}${offer}`))).toEqual([TEXTS[0]])
  })

  it('are no time if they tell how long reading takes', () => {
    expect(read(page(`${HEADLINE}<div>Ada Lind</div><div>2 minutes</div>${STORY}`)).article.published).toBeUndefined()
  })

  it('are read between two headings with the headline', () => {
    const html = page(`${HEADLINE}<p>Boats sail again after a month</p><p>By Ada Lind</p>${HEADLINE}${STORY}`)
    expect(read(html).article).toMatchObject({
      headline: 'Ferry crews end strike',
      subheadline: 'Boats sail again after a month',
      byline: { text: 'By Ada Lind' },
    })
    expect(textsOf(html)).toEqual(TEXTS)
  })
})

describe('a heading', () => {
  it('may fill a slot from below the text', () => {
    const shadow = '<template shadowrootmode="open"><slot name="head"></slot><slot></slot></template>'
    const html = page(`<news-story>${shadow}${STORY}<h1 slot="head">Ferry crews end strike</h1></news-story>`)
    expect(read(html).article.headline).toBe('Ferry crews end strike')
    expect(textsOf(html)).toEqual(TEXTS)
  })

  it('of a box of facts stays with it', () => {
    const box =
      '<aside class="factbox"><h3>The ferries</h3><p>Six boats serve nine islands, the first since 1921.</p></aside>'
    expect(textsOf(page(`${HEADLINE}${FIRST}${box}${SECOND}${THIRD}`))).toContain('The ferries')
  })

  it('is no subheadline if it is the first of several', () => {
    const parts = [...TEXTS, TEXTS[0].replace('Monday', 'Friday')].map(
      (text, i) => `<h2><a href="#p${i}">Point ${i} of the day</a></h2><p>${text}</p>`,
    )
    const html = page(`${HEADLINE}${parts.join('')}`)
    expect(read(html).article.subheadline).toBeUndefined()
    expect(textsOf(html).slice(0, 3)).toEqual(['Point 0 of the day', TEXTS[0], 'Point 1 of the day'])
  })
})

describe('a table', () => {
  it('in a paragraph is a table, as on pages without a document type', () => {
    const table =
      '<table><tr><th>Island</th><th>Days</th></tr><tr><td>Ulm</td><td>27</td></tr><tr><td>Sand</td><td>25</td></tr></table>'
    const html = `<title>Ferry crews end strike</title>${HEADLINE}<p>${TEXTS[0]}<p>${TEXTS[1]}${table}<p>${TEXTS[2]}`
    expect(bodyOf(html).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'table', 'paragraph'])
  })
})

it('gives the authors and the day of a catalogue', () => {
  const head =
    '<meta name="citation_author" content="Lind, Ada"><meta name="citation_publication_date" content="2026/11/3">'
  expect(read(page(`${HEADLINE}${STORY}`, head)).article).toMatchObject({
    byline: { text: 'Ada Lind' },
    published: { at: '2026-11-03' },
  })
})

it('reads twenty thousand authors in linear time', () => {
  const start = performance.now()
  read(page(`${HEADLINE}${'<span class="author">Ada Lind</span>'.repeat(20_000)}${STORY}`))
  expect(performance.now() - start).toBeLessThan(5000)
})
