import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Article } from '../../../src/article/schema'
import { type Story, sourceSpans } from '../../../src/diagnostics/story'
import { fromHtml, readHtml } from '../../../src/entries/html'
import { applyEdits } from '../../../src/text/edits'
import { runs } from '../../support/draws'

/** What an article’s texts read at the places the story gives for them. */
function heldAgainstSource({ text, article, spans, repairs }: Story): void {
  for (const [path, span] of Object.entries(spans)) {
    const value = path
      .split('.')
      .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], article)
    if (typeof value === 'string')
      expect([path, applyEdits(text, repairs, span.start, span.end)]).toEqual([path, value])
  }
}

const page = `<!DOCTYPE html>
<html lang="en"><head><title>Rain expected - Example News</title><script>track("rain")</script></head>
<body>
<nav><ul><li><a href="https://example.com/">Home</a></li><li><a href="https://example.com/sport">Sport</a></li></ul></nav>
<main><article>
<h1>Rain &amp; sun expected</h1>
<p class="by">By Jane Doe</p>
<figure><img src="https://example.com/rain.jpg" onerror="steal()"><figcaption>Rain over Paris. <span class="credit">AP Photo</span></figcaption></figure>
<p>PARIS (AP) &mdash; Rain is <a href="https://example.com/rain"><em>expected</em></a> in Paris, the weather service said on
  Wednesday.</p>
<p>It will <a href="javascript:steal()">last</a> a week, said the service, which is&nbsp;run by the state.</p>
<h2>What farmers say</h2>
<ul><li>They want <b>rain</b>.</li><li>They get sun.</li></ul>
<p>Farmers were not asked, the service said.</p>
<aside><h3>Most read</h3><p>Ten ways to stay dry in the rain this summer.</p></aside>
</article></main>
<footer><p>Copyright Example News. All rights reserved.</p></footer>
</body></html>
`

describe('pages of others', () => {
  const [story] = readHtml(page)

  it('are read as copy is: page furniture dropped, links and emphasis as marks, pictures and lists in their places', () => {
    expect(story?.article).toMatchObject({
      language: 'en',
      headline: 'Rain & sun expected',
      byline: { text: 'By Jane Doe' },
      dateline: { text: 'PARIS (AP) —', places: [{ text: 'PARIS', countryCode: 'FR' }], credits: [{ text: 'AP' }] },
      body: [
        {
          kind: 'media',
          caption: 'Rain over Paris.',
          credit: 'AP Photo',
          renditions: [{ href: 'https://example.com/rain.jpg' }],
        },
        {
          kind: 'paragraph',
          text: 'Rain is expected in Paris, the weather service said on Wednesday.',
          marks: [
            { kind: 'link', start: 8, end: 16, href: 'https://example.com/rain' },
            { kind: 'emphasis', start: 8, end: 16 },
          ],
        },
        { kind: 'paragraph', text: 'It will last a week, said the service, which is\u00a0run by the state.' },
        { kind: 'subhead', text: 'What farmers say' },
        {
          kind: 'list',
          ordered: false,
          items: [
            { text: 'They want rain.', marks: [{ kind: 'strong', start: 10, end: 14 }] },
            { text: 'They get sun.' },
          ],
        },
        { kind: 'paragraph', text: 'Farmers were not asked, the service said.' },
      ],
    })
    expect(story?.article.body).toHaveLength(6)
    expect(story?.diagnostics).toContainEqual(expect.objectContaining({ rule: 'document/link-dropped' }))
    expect(Article.parse(story?.article)).toEqual(story?.article)
  })

  it('tell what is dropped, in the HTML', () => {
    const dropped = story?.dropped.map(({ kind, start, end }) => [
      kind,
      page.slice(start, start + 20),
      page.slice(end - 6, end),
    ])
    expect(dropped).toEqual([
      ['navigation', 'Home</a></li><li><a ', '>Sport'],
      ['page', 'Most read</h3><p>Ten', 't read'],
      ['page', 'Ten ways to stay dry', 'ummer.'],
      ['rights', 'Copyright Example Ne', 'erved.'],
    ])
  })

  it('lead back from each span of the text', () => {
    if (!story) throw new Error('no story')
    heldAgainstSource(story)
    const at = (path: string, start?: number, end?: number): string[] =>
      sourceSpans(story, path, start, end).map(({ start, end }) => page.slice(start, end))
    expect(at('headline')).toEqual(['Rain &amp; sun expected'])
    expect(at('dateline.places.0.text')).toEqual(['PARIS'])
    expect(at('body.1.text', 8, 19)).toEqual(['expected', ' in'])
    expect(at('body.0.caption')).toEqual(['Rain over Paris.'])
    expect(at('body.4.items.0.text')).toEqual(['They want ', 'rain', '.'])
  })

  it('may be fragments, and bytes in a charset that they name', () => {
    const head = new TextEncoder().encode('<meta charset="windows-1251"><p>')
    const bytes = Uint8Array.from([...head, 0xcf, 0xe0, 0xf0, 0xe8, 0xe6])
    expect(fromHtml(bytes).headline ?? fromHtml(bytes).body).toMatchObject(expect.anything())
    expect(JSON.stringify(fromHtml(bytes))).toContain('Париж')
    expect(fromHtml('<ul><li>Rain</li></ul>').body).toEqual([
      { kind: 'list', ordered: false, items: [{ text: 'Rain' }] },
    ])
  })

  it('are no article when they show nothing', () => {
    for (const nothing of ['', '<p>', '<script>x</script>', '<!-- x -->']) {
      expect(() => fromHtml(nothing)).toThrow(expect.objectContaining({ code: 'not-an-article' }))
    }
  })

  it('are articles whatever they contain, with every text at its place', () => {
    const parts = fc.constantFrom(
      '<p>',
      '<h1>',
      '<h2>',
      '<article>',
      '</article>',
      '<br>',
      '<b>',
      '</b>',
      '<a href="https://example.com/">',
      '</a>',
      '<ul><li>',
      '</ul>',
      '<table><tr><td>',
      '</table>',
      '<figure><figcaption>',
      '</figure>',
      '<nav>',
      '</nav>',
      '<pre>',
      '</pre>',
      '<hr>',
      '<!-- x -->',
      '<blockquote>',
      '</blockquote>',
      'Rain is expected in Paris, they said.',
      'PARIS (AP) &mdash; ',
      'By Jane Doe',
      'AT&amp;T',
      '\n',
      '&nbsp;',
      '  ',
      'Share this',
      '\u0007',
      'â€™',
      'expec-\nted',
      '(Reporting by Jane Doe)',
      '###',
      '- one',
      'Rain ',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (parts) => {
        let stories: readonly Story[]
        try {
          stories = readHtml(parts.join(''))
        } catch (error) {
          expect(error).toMatchObject({ code: 'not-an-article' })
          return
        }
        for (const story of stories) {
          expect(Article.parse(story.article)).toEqual(story.article)
          heldAgainstSource(story)
        }
      }),
      { numRuns: runs(150) },
    )
  })
})

describe('what a page says beside its words', () => {
  const dated = (time: string, between = '') =>
    readHtml(`<article><h1>Rain expected</h1>${time}<p>PARIS (AP) - Rain is expected in Paris, the weather service said on Wednesday.</p>
${between}<p>It will last a week, said the service, which is run by the state.</p></article>`)[0]

  it.each([
    ['<time datetime="2024-04-24T09:30:00Z">April 24, 2024</time>', 'April 24, 2024', '2024-04-24T09:30:00Z'],
    [
      '<p>Published <time datetime="2024-04-24T11:30:00+02:00">24 April 2024</time></p>',
      'Published 24 April 2024',
      '2024-04-24T11:30:00+02:00',
    ],
    ['<p><time datetime="2024-04-24">April 24, 2024</time></p>', 'April 24, 2024', '2024-04-24'],
    ['<p><time datetime="last Wednesday">April 24, 2024</time></p>', 'April 24, 2024', '2024-04-24'],
  ])('is the moment of publication in %s', (time, text, at) => {
    expect(dated(time)?.article.published).toEqual({ text, at })
  })

  it.each([
    '<p>Advertisement</p>',
    '<div class="ad"><span>ADVERTISEMENT</span></div>',
    '<p>Story continues below advertisement</p>',
  ])('is no part of the story where it is %s', (between) => {
    const story = dated('', between)
    expect(story?.article.body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
    expect(story?.dropped.map(({ kind }) => kind)).toEqual(['advertisement'])
  })
})
