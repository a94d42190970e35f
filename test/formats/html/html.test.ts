import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Article } from '../../../src/article/schema'
import type { Story } from '../../../src/diagnostics/story'
import { fromHtml, html, readHtml, toHtml } from '../../../src/entries/html'
import { applyEdits } from '../../../src/text/edits'
import { article, fullArticle } from '../../support/arbitrary'
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

describe('our own HTML', () => {
  it.each([
    ['some parts', article()],
    ['every part', fullArticle()],
  ])('reads back what the table carries: %s', (_, any) => {
    fc.assert(
      fc.property(any, fc.boolean(), (article, page) => {
        const text = toHtml(article, { page, drafts: true })
        const [story] = readHtml(text)
        expect(story?.article).toEqual(html.carries(article))
        expect(Article.parse(story?.article)).toEqual(story?.article)
        if (story) heldAgainstSource(story)
      }),
      { numRuns: runs(150) },
    )
  })

  it('is one article, or a page', () => {
    const story: Article = {
      language: 'en',
      headline: 'Rain & sun',
      byline: { text: 'By Jane Doe', authors: [{ kind: 'person', name: 'Jane Doe' }] },
      dateline: { text: 'PARIS (AP) —' },
      published: { text: 'April 24, 2024', at: '2024-04-24' },
      body: [
        {
          kind: 'paragraph',
          text: 'Rain is expected.',
          marks: [{ kind: 'link', start: 0, end: 4, href: 'https://example.com/rain' }],
        },
        { kind: 'quote', text: 'We want rain.', source: 'A farmer' },
      ],
      creditLine: 'AP',
    }
    expect(toHtml(story)).toBe(`<article class="wirecopy" lang="en">
<header>
<h1>Rain &amp; sun</h1>
<address class="byline">By <span class="author" data-kind="person">Jane Doe</span></address>
<p class="published"><time datetime="2024-04-24">April 24, 2024</time></p>
</header>
<p><span class="dateline">PARIS (AP) —</span> <a href="https://example.com/rain">Rain</a> is expected.</p>
<blockquote>
<p>We want rain.</p>
<cite>A farmer</cite>
</blockquote>
<footer>
<p class="credit-line">AP</p>
</footer>
</article>
`)
    expect(toHtml(story, { page: true })).toMatch(
      /^<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n.*\n<title>Rain &amp; sun<\/title>\n<meta name="author" content="Jane Doe">/,
    )
  })

  it.each<{ story: Article; title: string }>([
    { story: { headline: 'Rain & sun', body: [{ kind: 'paragraph', text: 'Rain.' }] }, title: 'Rain &amp; sun' },
    { story: { slugline: 'BC-Rain', body: [{ kind: 'paragraph', text: 'Rain is\nexpected.' }] }, title: 'Rain is' },
    { story: { summaries: [{ text: 'Rain is expected.' }], body: [] }, title: 'Rain is expected.' },
    {
      story: { body: [{ kind: 'paragraph', text: `Rain is expected ${'in the hills '.repeat(9)}and by the sea.` }] },
      title: `Rain is expected ${'in the hills '.repeat(4)}in the …`,
    },
  ])('is called by its headline, or by the words it opens with: $title', ({ story, title }) => {
    expect(toHtml(story, { page: true })).toContain(`<title>${title}</title>`)
  })

  it('is no page without a word for its title', () => {
    const missing = { code: 'missing-metadata', places: [expect.objectContaining({ path: 'headline' })] }
    expect(() => toHtml({ slugline: 'BC-Rain', body: [] }, { page: true })).toThrow(expect.objectContaining(missing))
    expect(fromHtml(toHtml({ language: 'en', body: [] }))).toEqual({ language: 'en', body: [] })
  })

  it('says of a picture what it is by its class, and in words only where no file is at hand', () => {
    const picture = { kind: 'media', medium: 'graphic', caption: 'Rain' } as const
    const href = 'https://example.com/rain.jpg'
    expect(toHtml({ body: [picture] })).toContain('<figure class="graphic">\n<span class="medium">graphic</span>\n')
    expect(toHtml({ body: [{ ...picture, renditions: [{ href }] }] })).not.toMatch(/>graphic<|hidden/)
  })

  it('has the story as schema.org data in a page, and beside an article where that is asked for', () => {
    const hostile: Article = { headline: 'Rain</script><script>steal()</script><!--', body: [] }
    for (const written of [toHtml(hostile, { page: true }), toHtml(hostile, { jsonld: true })]) {
      const scripts = [...written.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)]
      expect(scripts).toHaveLength(1)
      expect(JSON.parse(scripts[0]?.[1] ?? '')).toMatchObject({ '@type': 'NewsArticle', headline: hostile.headline })
      expect(fromHtml(written)).toMatchObject({ headline: hostile.headline })
    }
    expect(toHtml(hostile)).not.toContain('ld+json')
    expect(toHtml(hostile, { page: true, jsonld: false })).not.toContain('ld+json')
  })

  it.each<Partial<Article>>([
    { embargo: { kind: 'instant', text: 'Embargoed until noon', at: '2024-04-24T12:00:00Z' } },
    { embargo: { kind: 'open', text: 'Hold for release' } },
    { notices: [{ kind: 'kill', text: 'Kill the story' }] },
    { notices: [{ kind: 'withhold', text: 'Hold the story' }] },
    { item: { status: 'withheld' } },
    { item: { status: 'canceled' } },
  ])('is refused, or a draft, for %j', (restraint) => {
    const story: Article = { headline: 'Rain', body: [], ...restraint }
    expect(() => toHtml(story)).toThrow(expect.objectContaining({ code: 'restricted' }))
    const page = toHtml(story, { page: true, drafts: true })
    expect(page).toContain('<meta name="robots" content="noindex, nofollow, noarchive">')
    expect(fromHtml(page)).toMatchObject(restraint)
  })
})
