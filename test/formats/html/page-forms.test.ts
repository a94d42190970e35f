import { describe, expect, it } from 'vitest'
import { type ReadHtmlOptions, readHtml } from '../../../src/workflows/html/read-html'

const STORY = [
  'The ferry between Norhamn and the outer islands stopped on Tuesday after a crack was found in the hull, the operator said.',
  'Some 400 passengers of the ferry were stranded overnight at the terminal in Norhamn, where volunteers handed out soup.',
  'The operator hopes to sail again on Friday, once divers have looked at the hull of the ferry and found no other crack.',
]
const HEADLINE = 'Ferry stops after crack found'
const PARAGRAPHS = STORY.map((text) => `<p>${text}</p>`)
const H1 = `<h1>${HEADLINE}</h1>`

function read(html: string, options?: ReadHtmlOptions) {
  const [story] = readHtml(html, options)
  if (!story) throw new Error('no story')
  const dropped = story.dropped.map(({ kind, start, end }) => [kind, html.slice(start, end)])
  return { ...story, dropped, texts: story.article.body.flatMap((block) => ('text' in block ? [block.text] : [])) }
}

describe('a page of a kind', () => {
  it.each([
    ['amp-twitter data-tweetid="12"', 'https://twitter.com/i/status/12', 'X'],
    ['amp-youtube data-videoid="ab"', 'https://www.youtube.com/watch?v=ab', 'YouTube'],
    ['amp-iframe src="https://maps.example/1"', 'https://maps.example/1', undefined],
    ['div class="fb-post" data-href="https://www.facebook.com/p/1"', 'https://www.facebook.com/p/1', 'Facebook'],
  ])('embeds <%s>', (tag, href, provider) => {
    const [first, ...rest] = PARAGRAPHS
    const html = `<article>${H1}${first}<${tag}></${tag.split(' ')[0]}>${rest.join('')}</article>`
    const embed = read(html).article.body[1]
    expect(embed).toEqual({ kind: 'embed', href, ...(provider && { provider }) })
  })

  it('takes no button of Facebook for an embed', () => {
    const html = `<article>${H1}${PARAGRAPHS.join('<div class="fb-like" data-href="https://www.facebook.com/p"></div>')}</article>`
    expect(read(html).article.body.every(({ kind }) => kind === 'paragraph')).toBe(true)
  })

  it('ends a script that closes itself in XHTML', () => {
    const open =
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><script src="a.js" /></head><body>'
    const { article, texts } = read(`${open}${H1}${PARAGRAPHS.join('')}</body></html>`)
    expect(article.headline).toBe(HEADLINE)
    expect(texts).toEqual(STORY)
  })

  it('shows what fills a slot, and nothing without a slot', () => {
    const root = `<template shadowrootmode="open"><h1>${HEADLINE}</h1><slot name="text"><p>Text comes later.</p></slot></template>`
    const html = `<x-story>${root}<div slot="text">${PARAGRAPHS.join('')}</div><p>No slot is there for this line of text.</p></x-story>`
    const { texts, text } = read(html)
    expect(texts).toEqual(STORY)
    expect(text).toBe(html)
  })

  it('shows the content of a slot that nothing fills', () => {
    const root = `<template shadowrootmode="open">${H1}<slot>${PARAGRAPHS.join('')}</slot></template>`
    expect(read(`<x-story>${root} </x-story>`).texts).toEqual(STORY)
  })

  it('reads the paragraphs of a heading that is not closed', () => {
    const { article, texts } = read(
      `<article><h1>${HEADLINE}${PARAGRAPHS.map((text) => text.replace('</p>', '')).join('')}</article>`,
    )
    expect(article.headline).toBe(HEADLINE)
    expect(texts).toEqual(STORY)
  })

  it('reads the list of Word', () => {
    const entry = (text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>${text}</p>`
    const { article } = read(
      `<div>${H1}${PARAGRAPHS.join('')}${entry('Tickets are refunded')}${entry('Buses run')}</div>`,
    )
    expect(article.body.at(-1)).toMatchObject({
      kind: 'list',
      items: [{ text: 'Tickets are refunded' }, { text: 'Buses run' }],
    })
  })

  it('reads a page of preformatted text as copy', () => {
    const html = `<html><body><pre>${HEADLINE}\n\nBy Ada Lind\n\n${STORY.join('\n\n')}\n\nTea &amp; soup were served.</pre></body></html>`
    const { article, texts, spans } = read(html)
    expect(article).toMatchObject({ headline: HEADLINE, byline: { text: 'By Ada Lind' } })
    expect(texts).toEqual([...STORY, 'Tea & soup were served.'])
    const { start, end } = spans['body.3.text'] ?? { start: 0, end: 0 }
    expect(html.slice(start, end)).toBe('Tea &amp; soup were served.')
  })

  it('reads entries of a live blog whose heading is above a relative time, if the page says that it is one', () => {
    const entry = (minute: number) =>
      `<article><header><h2>Divers arrive ${minute}</h2><time datetime="2026-03-03T10:0${minute}:00Z">${minute} minutes ago</time></header>${PARAGRAPHS[minute - 1]}</article>`
    const data =
      '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry stops: live"}</script>'
    const body = `<main><h1>Ferry stops: live</h1>${entry(1)}${entry(2)}</main>`
    expect(read(`<head>${data}</head>${body}`).article.extensions?.liveBlog).toEqual([
      { time: '1 minutes ago', at: '2026-03-03T10:01:00Z', headline: 'Divers arrive 1' },
      { time: '2 minutes ago', at: '2026-03-03T10:02:00Z', headline: 'Divers arrive 2' },
    ])
    expect(read(body).article.extensions).toBeUndefined()
  })

  it('drops the foot of a newsletter', () => {
    const foot =
      '<p>You are receiving this email because you signed up. <a href="#">Unsubscribe</a> | <a href="#">Preferences</a></p>'
    expect(read(`<div>${H1}${PARAGRAPHS.join('')}${foot}</div>`).texts).toEqual(STORY)
  })

  it('names the kind of a line about rights', () => {
    const { dropped } = read(`<main>${H1}${PARAGRAPHS.join('')}</main><footer><p>© 2026 The Coast Post</p></footer>`)
    expect(dropped).toContainEqual(['rights', '© 2026 The Coast Post'])
  })
})

describe('the time of a page', () => {
  const head = '<meta property="article:published_time" content="2026-03-03T08:00:00+01:00">'

  it('has the zone of the metadata, which is named as a source', () => {
    const { article, metadata } = read(
      `<head>${head}</head><article>${H1}<p>March 3, 2026, 8:00 a.m.</p>${PARAGRAPHS.join('')}</article>`,
    )
    expect(article.published).toEqual({ text: 'March 3, 2026, 8:00 a.m.', at: '2026-03-03T08:00:00+01:00' })
    expect(metadata).toMatchObject([{ path: 'published.at', source: 'article:published_time' }])
  })

  it('stays as shown if the metadata has another', () => {
    const { article, metadata } = read(
      `<head>${head}</head><article>${H1}<p>March 3, 2026, 9:15 a.m.</p>${PARAGRAPHS.join('')}</article>`,
    )
    expect(article.published?.at).toBe('2026-03-03T09:15:00')
    expect(metadata).toBeUndefined()
  })
})
