import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/entries/html'

const ONE =
  '<p>Crews of the northern ferries voted on Monday to end a strike that had cut off four islands, their union said.</p>'
const TWO =
  '<p>The first ferry leaves at noon on Tuesday, the company said, and the others will follow with the tide.</p>'
const linked = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`
const SITE = '<meta property="og:site_name" content="Harbour Post">'
const page = (head: string, inside = ONE + TWO) =>
  `<html><head>${head}</head><body><main><h1>Ferry crews end strike</h1>${inside}</main></body></html>`
const bylineOf = (html: string) => readHtml(html)[0]?.article.byline

describe('the byline of a page', () => {
  it.each([
    ['the name of the site', `${SITE}<meta property="og:article:author" content="Harbour Post">`, 'Harbour Post'],
    ['an organisation of JSON-LD', linked({ '@type': 'NewsMediaOrganization', name: 'Coast Wire' }), 'Coast Wire'],
  ])('is an organisation that the metadata names as author: %s', (_, head, name) => {
    expect(bylineOf(page(head))).toEqual({ text: name, authors: [{ kind: 'organisation', name }] })
  })

  it.each([
    ['the name of an account', `${SITE}<meta name="author" content="admin">`, undefined],
    [
      'an organisation beside a person',
      linked([
        { '@type': 'Organization', name: 'Coast Wire' },
        { '@type': 'Person', name: 'Ada Lind' },
      ]),
      'Ada Lind',
    ],
  ])('is not %s', (_, head, text) => {
    expect(bylineOf(page(head))?.text).toBe(text)
  })

  it.each([
    ['a title below the story', `${ONE}${TWO}<div class="tip"><p>Interactive Editor</p></div>${ONE}${TWO}`],
    ['titles below the story', `${ONE}${TWO}<h3>Detecting Storms</h3>${ONE}<p>Interactive Editor</p>${TWO}`],
  ])('is the author of the metadata, not %s', (_, inside) => {
    expect(bylineOf(page('<meta name="author" content="Ada Lind">', inside))?.text).toBe('Ada Lind')
  })

  it('is the marked author on a line that the parser takes for a dateline', () => {
    const line =
      '<p class="signature"><span itemprop="publisher">Le Quai</span> | <time datetime="2024-05-14T13:36:31+02:00">14.05.2024 à 13h36</time> | Par <span itemprop="author">Ada Lind (avec Bo Roe)</span></p>'
    const [story] = readHtml(`<html lang="fr"><body><h1>La grève est finie</h1>${line}${ONE}${TWO}</body></html>`)
    expect([story?.article.byline?.text, story?.article.dateline]).toEqual(['Par Ada Lind (avec Bo Roe)', undefined])
  })

  it('is the person that the JSON-LD of the story refers to', () => {
    const data = {
      '@graph': [
        { '@type': 'NewsArticle', author: { '@id': '#ada' }, publisher: { '@id': '#quay' } },
        { '@type': ['Person'], '@id': '#ada', name: 'Ada Lind' },
        { '@type': 'Organization', '@id': '#quay', name: 'The Quay' },
      ],
    }
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
    expect(bylineOf(page(head))).toEqual({ text: 'Ada Lind', authors: [{ kind: 'person', name: 'Ada Lind' }] })
  })

  it.each([
    ['陈小明', '陈小明'],
    ['김하늘', '김하늘'],
    ['山田 花子', '山田 花子'],
    ['ليلى حداد', 'ليلى حداد'],
    ['राम कुमार', 'राम कुमार'],
    ['编辑部', undefined],
    ['港湾新闻网', undefined],
    ['항구일보', undefined],
    ['هيئة التحرير', undefined],
  ])('is a name of the metadata in a script without capitals: %s', (name, text) => {
    expect(bylineOf(page(`<meta name="author" content="${name}">`))?.text).toBe(text)
  })

  it('is the author of the metadata, not a label without a name', () => {
    const label = '<p><span class="author">作者：</span></p>'
    expect(bylineOf(page('<meta name="author" content="Ada Lind">', label + ONE + TWO))?.text).toBe('Ada Lind')
  })

  it.each([
    [
      'below a link to a column',
      '<p class="byline-column"><a class="byline-link" href="/column/harbour">Harbour Watch</a></p><p class="byline">By <span itemprop="author creator"><span class="byline-author" itemprop="name">ADA LIND</span></span> <time>May 14, 2024</time></p>',
      'By ADA LIND',
    ],
    [
      'a name of an hCard beside its date',
      '<div><cite class="byline vcard"><span>By </span><span class="fn">ADA LIND</span> <abbr>May 14, 2024 3:46 PM</abbr></cite></div>',
      'By ADA LIND',
    ],
    [
      'two names, of which some are in brackets',
      '<p class="signature">Le Quai | <time datetime="2024-05-14">14.05.2024</time> • Mis à jour le <time>15.05.2024</time> | <span class="byline">\nPar   <span itemprop="author" class="author"> <a class="author" href="/a/1">Ada Lind</a> (avec Bo Roe et Moa Berg)</span></span></p>',
      'Par Ada Lind (avec Bo Roe et Moa Berg)',
    ],
  ])('is the marked author: %s', (_, line, text) => {
    expect(bylineOf(page('', line + ONE + TWO))?.text).toBe(text)
  })
})

describe('the byline that a page marks', () => {
  const ADA = { kind: 'person', name: 'Ada Lind' }
  it.each([
    ['cut in blocks', '<div class="byline"><div>By</div><div>Ada Lind</div></div>', '', 'By Ada Lind', [ADA]],
    [
      'of two authors, cut in blocks',
      '<div class="byline"><p>By</p><p>Ada Lind</p><p>and</p><p>Moa Berg</p></div>',
      '',
      'By Ada Lind and Moa Berg',
      [ADA, { kind: 'person', name: 'Moa Berg' }],
    ],
    ['after words for posting', '<div class="author">Posted by Ada Lind</div>', '', 'Posted by Ada Lind', [ADA]],
    ['after words for writing', '<p class="byline">Created by: Ada Lind</p>', '', 'Created by: Ada Lind', [ADA]],
    ['above a job', '<div class="byline"><div>Ada Lind</div><div>Harbour desk</div></div>', '', 'Ada Lind', [ADA]],
    [
      'after a date with the same mark',
      '<div><span class="byline-label">Posted on</span> <time>2024-05-14</time> <span class="byline">by <a rel="author" href="/author/ada">Ada Lind</a></span></div>',
      '',
      'Ada Lind',
      [ADA],
    ],
    ['below the story', '', '<p class="author">Author: Ada Lind (al)</p>', 'Author: Ada Lind (al)', [ADA]],
    [
      'below the story, with a sign-off’s words',
      '',
      '<span class="author">Text: Ada Lind</span>',
      'Text: Ada Lind',
      [ADA],
    ],
  ])('is found: %s', (_, above, below, text, authors) => {
    const [story] = readHtml(page('', above + ONE + TWO + below))
    expect(story?.article.byline).toEqual({ text, authors })
    expect(story?.article.signoff).toBeUndefined()
    expect(story?.article.contributors).toBeUndefined()
    expect(story?.article.body).toHaveLength(2)
  })

  it('is found after a line that the parser takes for a summary', () => {
    const above = '<div class="entry-author">published by <a href="/author/stylo/">stylo</a></div>'
    expect(bylineOf(page('', `<p>10 April 2019</p>${above}${ONE}${TWO}`))?.text).toBe('stylo')
  })
})

describe('a fragment without headings', () => {
  it.each([
    ['a sentence', '<main><div>Rain fell on the coast.</div></main>', undefined, ['Rain fell on the coast.']],
    ['words', '<body>Rain</body>', undefined, ['Rain']],
    ['three lines', '<a href="/"><p>abc</p><p>def</p>ghi</a>', undefined, ['abc', 'def', 'ghi']],
    ['the title of the page', '<title>Rain falls</title><p>Rain falls</p>', 'Rain falls', []],
    ['a heading', '<h2>Rain falls</h2>', 'Rain falls', []],
  ])('has its lines in the body: %s', (_, html, headline, texts) => {
    const [story] = readHtml(html)
    expect(story?.article.headline).toBe(headline)
    expect(story?.article.body.map((block) => 'text' in block && block.text)).toEqual(texts)
    for (const [i, text] of texts.entries()) {
      const { start = 0, end = 0 } = story?.spans[`body.${i}.text`] ?? {}
      expect(html.slice(start, end)).toBe(text)
    }
  })
})

describe('a link without an absolute address', () => {
  const link = (words: string) => `<a class="author" href="/authors/jane">${words}</a>`
  const dropped = (html: string, options = {}) =>
    readHtml(html, options)
      .flatMap(({ diagnostics }) => diagnostics)
      .filter(({ rule }) => rule === 'document/link-dropped')
      .map(({ span }) => html.slice(span?.start, span?.end))
  const inText = ONE.replace('a strike', '<a href="/strike">a strike</a>')

  it.each([
    ['a marked byline', `<p class="byline">By ${link('Jane Doe')}</p>${ONE}${TWO}`],
    ['a byline that is all link', `<p class="byline">${link('Jane Doe')}</p>${ONE}${TWO}`],
    ['a byline without a mark', `<p>By ${link('Jane Doe')}</p>${ONE}${TWO}`],
    ['the dateline', `${ONE.replace('Crews', '<a href="/places/tallinn">TALLINN</a> (TWP) — Crews')}${TWO}`],
  ])('is left out of %s without a report, as there are links in the body only', (_, inside) => {
    expect(dropped(page('', inside))).toEqual([])
    expect(readHtml(page('', inside))[0]?.article.body).toHaveLength(2)
  })

  it.each([
    ['inside a paragraph', `${inText}${TWO}`, '<a href="/strike">'],
    ['at the start of one', `${ONE.replace('Crews', '<b><a href="/crews">Crews</a></b>')}${TWO}`, '<a href="/crews">'],
    [
      'below a byline with another',
      `<p class="byline">By ${link('Jane Doe')}</p>${inText}${TWO}`,
      '<a href="/strike">',
    ],
  ])('is reported in the body: %s', (_, inside, tag) => {
    expect(dropped(page('', inside))).toEqual([tag])
  })

  it('is resolved in the body by `<base>` and by the option `base`, not by an address that may be of another site', () => {
    const hrefOf = (html: string, options = {}) => {
      const [first] = readHtml(html, options)[0]?.article.body ?? []
      return first?.kind === 'paragraph' ? first.marks?.map((mark) => 'href' in mark && mark.href) : undefined
    }
    const resolved = ['https://example.com/strike']
    expect(hrefOf(page('<base href="https://example.com/a/">', inText + TWO))).toEqual(resolved)
    expect(hrefOf(page('', inText + TWO), { base: 'https://example.com/b' })).toEqual(resolved)
    expect(hrefOf(page('<link rel="canonical" href="https://agency.example/1">', inText + TWO))).toBeUndefined()
  })

  it('takes linear time', () => {
    const many = `<p>By ${link('Jane Doe')}</p>${inText}`.repeat(3000)
    const from = performance.now()
    expect(dropped(page('', many), { lenient: true }).length).toBeGreaterThan(1000)
    expect(performance.now() - from).toBeLessThan(20_000)
  })
})
