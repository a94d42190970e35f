import { describe, expect, it } from 'vitest'
import { fromHtml, readHtml } from '../../../src/entries/html'

const STORIES = [
  '<h2>Ferry crews end strike</h2><p class="byline">By Ada Lind</p><p>Crews of the northern ferries voted on Monday to end a strike that had cut off four islands, their union said.</p><p>The first ferry leaves at noon on Tuesday, the company said, and the others will follow.</p>',
  '<h2>Storm hits the coast</h2><p class="byline">By Bo Roe</p><p>Two islands lost power after a line fell, the grid said, and crews cannot reach it by boat until Thursday.</p><p>The storm is expected at noon, the weather office said in a warning to sailors.</p>',
]
const articles = (stories: readonly string[]) => stories.map((story) => `<article>${story}</article>`).join('')
const page = (title: string, inside: string) =>
  `<html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav><main>${inside}</main></body></html>`
const headsOf = (html: string) =>
  readHtml(html).map(({ article }) => [article.headline, article.byline?.text, article.body.length])

describe('a page with several whole stories', () => {
  const html = page('Harbour Post', articles(STORIES))

  it('gives them all, each with the rest of the page dropped', () => {
    expect(headsOf(html)).toEqual([
      ['Ferry crews end strike', 'By Ada Lind', 2],
      ['Storm hits the coast', 'By Bo Roe', 2],
    ])
    const [first] = readHtml(html)
    expect(first?.dropped.map(({ start, end }) => html.slice(start, end))).toContain('Storm hits the coast')
  })

  it('gives the one that has the title of the page, and reports the others', () => {
    const [first, ...others] = readHtml(page('Storm hits the coast | Harbour Post', articles(STORIES)))
    expect([first?.article.headline, others]).toEqual(['Storm hits the coast', []])
    expect(first?.diagnostics).toMatchObject([
      { rule: 'document/left-out', message: 'Page has 2 stories; read the one with the page’s title.' },
    ])
  })

  it('gives the one with the title, and reports the others, on a page that loads further stories', () => {
    const [first, second] = STORIES.map((story) => story.replaceAll('h2>', 'h1>'))
    const inside = `<div><article class="a">${first}</article></div><section><div><article class="b">${second}</article></div></section>`
    const [story, ...others] = readHtml(page('Ferry crews end strike | Harbour Post', inside))
    expect([story?.article.headline, story?.article.body.length, others]).toEqual(['Ferry crews end strike', 2, []])
    expect(story?.diagnostics).toMatchObject([{ rule: 'document/left-out' }])
  })

  it('gives the one with the title among more than are read apart', () => {
    const many = Array.from({ length: 20 }, (_, i) => STORIES[1]?.replace('Storm', `Storm ${i}`) ?? '')
    const [story, ...others] = readHtml(page('Ferry crews end strike', articles([STORIES[0] as string, ...many])))
    expect([story?.article.headline, story?.article.body.length, others]).toEqual(['Ferry crews end strike', 2, []])
  })

  it('is no single article', () => {
    expect(() => fromHtml(html)).toThrow(expect.objectContaining({ code: 'not-an-article' }))
  })

  it('is read as one if the caller is lenient', () => {
    expect(readHtml(html, { lenient: true })).toHaveLength(1)
  })

  it.each([
    ['a story above teasers', articles([STORIES[0] as string, '<h2>Storm hits the coast</h2><p>Two lost power.</p>'])],
    [
      'a story with comments',
      articles([
        STORIES[0] as string,
        '<p>Crews were right to strike, and the company knows it well, I think, and so do all of us.</p>',
      ]),
    ],
    ['parts of one story under its title', `<h1>Harbour Post: a week on the coast</h1>${articles(STORIES)}`],
    ['an article around others', `<article>${articles(STORIES)}</article>`],
    ['several beside one without an element of its own', `<section>${STORIES[0]}</section>${articles(STORIES)}`],
  ])('is not: %s', (_, inside) => {
    expect(readHtml(page('Harbour Post: a week on the coast', inside))).toHaveLength(1)
  })

  it('keeps a restriction of the page on each', () => {
    const stories = readHtml(page('Harbour Post', `<p>EMBARGOED UNTIL 0600 GMT APRIL 24</p>${articles(STORIES)}`))
    expect(stories.map(({ article }) => article.embargo !== undefined)).toEqual([true, true])
  })
})

describe('a live blog', () => {
  const entry = (time: string, head: string, text: string) =>
    `<article class="entry">${time}${head}<p>${text}</p></article>`
  const TEXTS = [
    'All ferries stay in port until the wind drops, the company said on Tuesday morning.',
    'Two islands lost power after a line fell, the grid said, and crews cannot reach it by boat.',
    'The storm is expected to reach the coast at noon, the weather office said in a warning.',
  ] as const
  const live = (times: readonly string[]) =>
    page(
      'Storm hits the coast: live',
      `<h1>Storm hits the coast: live</h1>${times.map((time, i) => entry(time, i ? '' : '<h2>Ferries stop</h2>', TEXTS[i] as string)).join('')}`,
    )
  const blocksOf = (html: string) =>
    readHtml(html)[0]?.article.body.map((block) => [block.kind, 'text' in block && block.text])
  const time = (clock: string) => `<time datetime="2024-05-14T${clock}:00Z">${clock}</time>`

  it('has a subhead with the time above each entry, and the instants as data', () => {
    const html = live([time('10:32'), time('09:05'), time('08:01')])
    const [story] = readHtml(html)
    expect(blocksOf(html)).toEqual([
      ['subhead', '10:32'],
      ['subhead', 'Ferries stop'],
      ['paragraph', TEXTS[0]],
      ['subhead', '09:05'],
      ['paragraph', TEXTS[1]],
      ['subhead', '08:01'],
      ['paragraph', TEXTS[2]],
    ])
    expect(story?.article.extensions).toEqual({
      liveBlog: [
        { time: '10:32', at: '2024-05-14T10:32:00Z', headline: 'Ferries stop' },
        { time: '09:05', at: '2024-05-14T09:05:00Z' },
        { time: '08:01', at: '2024-05-14T08:01:00Z' },
      ],
    })
    const { start, end } = story?.spans['body.3.text'] ?? {}
    expect(html.slice(start, end)).toBe('09:05')
    expect(story?.article.published).toBeUndefined()
  })

  it('may have clock times in any element', () => {
    const html = live(['10:32', '09:05', '08:01'].map((clock) => `<div class="clock">${clock}</div>`))
    expect(blocksOf(html)?.filter(([kind]) => kind === 'subhead')).toHaveLength(4)
    expect(readHtml(html)[0]?.article.extensions).toEqual({
      liveBlog: [{ time: '10:32', headline: 'Ferries stop' }, { time: '09:05' }, { time: '08:01' }],
    })
  })

  it.each([
    ['with half days and zones', ['10:32 a.m. ET', '9:05 a.m. ET', '8:01 a.m. ET']],
    ['in Japanese', ['10時32分', '9時05分', '8時01分']],
    ['in Arabic', ['١٠:٣٢', '٠٩:٠٥', '٠٨:٠١']],
    ['in Norwegian', ['kl. 10.32', 'kl. 09.05', 'kl. 08.01']],
  ])('has the times as shown: %s', (_, clocks) => {
    const html = live(clocks.map((clock) => `<div class="clock">${clock}</div>`))
    const { liveBlog } = readHtml(html)[0]?.article.extensions ?? {}
    expect((liveBlog as { time: string }[]).map(({ time }) => time)).toEqual(clocks)
  })

  it('of two entries is one if JSON-LD says so', () => {
    const html = live([time('10:32'), time('09:05')])
    const data = '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm"}</script>'
    expect(readHtml(html)[0]?.article.extensions).toBeUndefined()
    expect(readHtml(html.replace('</head>', `${data}</head>`))[0]?.article.extensions).toHaveProperty('liveBlog')
  })

  it('is not a story with times of publication and update', () => {
    const html = page(
      'Storm hits the coast',
      `<h1>Storm hits the coast</h1>${time('10:32')}<p>${TEXTS[0]}</p><p>${TEXTS[1]}</p>${time('11:00')}<p>${TEXTS[2]}</p>`,
    )
    expect(readHtml(html)[0]?.article.extensions).toBeUndefined()
  })
})
