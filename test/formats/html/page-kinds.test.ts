import { describe, expect, it } from 'vitest'
import { fromHtml, readHtml } from '../../../src/entries/html'

const ONE =
  'Crews of the northern ferries voted on Monday to end a strike that had cut off four islands, their union said.'
const TWO = 'The first ferry leaves at noon on Tuesday, the company said, and the others will follow with the tide.'
const HEADLINE = 'Ferry crews end strike'
const paragraphsOf = (html: string | Uint8Array): string[] =>
  fromHtml(html).body.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))

describe('kinds of pages', () => {
  it.each([
    ['paragraphs between <br>', `<div class="text">${ONE}<br><br>${TWO}</div>`],
    ['paragraphs in <div>', `<div class="text"><div>${ONE}</div><div>${TWO}</div></div>`],
    ['loose text', `${ONE}<p></p>${TWO}`],
    [
      'tables for layout',
      `<table><tr><td width="120"><a href="/">Home</a></td><td><p>${ONE}</p><p>${TWO}</p></td></tr></table>`,
    ],
    [
      'tables for layout with <br>',
      `<table><tr><td><a href="/">Home</a> | <a href="/n">News</a></td></tr><tr><td>By Ada Lind<br><br>${ONE}<br>\n<br>${TWO}</td></tr></table>`,
    ],
    [
      'comments of readers',
      `<p>${ONE}</p><p>${TWO}</p><section id="comments"><h2>1 comment</h2><div class="comment"><p>The union was right, and the company should say so in public, I think.</p></div></section>`,
    ],
    [
      'an offer to subscribe',
      `<p>${ONE}</p><p>${TWO}</p><div class="paywall"><h3>Subscribe to read on</h3><p>Already a member? Log in.</p></div>`,
    ],
    [
      'reader mode',
      `<div class="page" id="readability-page-1"><article><div><p>${ONE}</p><p>${TWO}</p></div></article></div>`,
    ],
    [
      'Word',
      `<div class=WordSection1><p class=MsoNormal><span lang=EN-GB style='font-size:12.0pt'>${ONE}<o:p></o:p></span></p><p class=MsoNormal><span>${TWO}</span><o:p>&nbsp;</o:p></p></div>`,
    ],
    [
      'Word with its settings',
      `<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument></xml><![endif]--><p class=MsoNormal>${ONE}</p><p class=MsoNormal>${TWO}</p>`,
    ],
    [
      'Google Docs',
      `<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="white-space:pre-wrap">${ONE}</span></p><br><p dir="ltr"><span>${TWO}</span></p></b>`,
    ],
    [
      'a lazy picture and its <noscript>',
      `<p>${ONE}</p><img data-src="https://a.example/a.jpg"><noscript><img src="https://a.example/a.jpg"><p>Turn on scripts.</p></noscript><p>${TWO}</p>`,
    ],
    ['a template', `<template><p>${ONE} Not shown.</p></template><p>${ONE}</p><p>${TWO}</p>`],
    [
      'a shadow root declared in HTML',
      `<story-text><template shadowrootmode="open"><p>${ONE}</p><p>${TWO}</p></template></story-text>`,
    ],
    [
      'a portrait of the author',
      `<div class="author"><amp-img src="https://a.example/ada.jpg" width="60" height="60" alt="Ada Lind"></amp-img><span>By Ada Lind</span></div><p>${ONE}</p><p>${TWO}</p>`,
    ],
    ['broken nesting', `<b><p>${ONE}</b></p></div><i><p>${TWO}`],
    ['AMP', `<amp-ad><p>Buy ferries</p></amp-ad><p>${ONE}</p><amp-consent><p>Cookies?</p></amp-consent><p>${TWO}</p>`],
    [
      'print',
      `<p><a href="/a">Back to the article</a></p><p>${ONE}</p><p>${TWO}</p><footer><p>Printed from harbourpost.example</p></footer>`,
    ],
    [
      'newsletter',
      `<table width="600"><tr><td><a href="/v">View in browser</a></td></tr><tr><td style="padding:8px"><p>${ONE}</p><p>${TWO}</p></td></tr><tr><td><a href="/u">Unsubscribe</a></td></tr></table>`,
    ],
  ])('give two paragraphs: %s', (_, inside) => {
    const html = `<html><head><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1>${inside}</body></html>`
    expect(fromHtml(html).headline).toBe(HEADLINE)
    expect(paragraphsOf(html)).toEqual([ONE, TWO])
    expect(fromHtml(html).body.flatMap((block) => (block.kind === 'media' ? (block.alt ?? []) : []))).toEqual([])
  })

  it.each([
    [
      'a box of facts',
      '<aside class="factbox"><h3>In figures</h3><ul><li>27 days without a ferry</li><li>Four islands cut off</li></ul></aside>',
      ['subhead', 'list'],
    ],
    ['a table', '<table><tr><th>Island</th><th>Leaves</th></tr><tr><td>Ulm</td><td>12:00</td></tr></table>', ['table']],
    ['a list', '<ul><li>The first ferry leaves at noon.</li><li>The second waits.</li></ul>', ['list']],
    ['a frame', '<iframe src="https://video.example/embed/42"></iframe>', ['embed']],
    ['a lazy frame', '<p><iframe src="about:blank" data-src="//video.example/embed/42"></iframe></p>', ['embed']],
    [
      'a frame with a caption',
      '<figure><iframe src="https://video.example/e"></iframe><figcaption>At sea.</figcaption></figure>',
      ['embed'],
    ],
    ['a quotation', '<blockquote>We will sail again.</blockquote>', ['quote']],
    [
      'a note of correction',
      '<p class="correction">Correction: An earlier version gave the wrong number.</p>',
      ['paragraph'],
    ],
    ['no frame of a pixel', '<iframe src="https://track.example/1" width="1" height="1"></iframe>', []],
    ['no frame of an advertisement', '<div class="ad"><iframe src="https://ads.example/1"></iframe></div>', []],
    ['no frame with code', '<iframe src="javascript:alert(1)"></iframe>', []],
  ])('keep what belongs to the story: %s', (_, inside, kinds) => {
    const html = `<html><head><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1><p>${ONE}</p>${inside}<p>${TWO}</p></article></body></html>`
    expect(fromHtml(html).body.map(({ kind }) => kind)).toEqual(['paragraph', ...kinds, 'paragraph'])
  })

  it.each([
    ['author-bio', '<div class="author-bio"><p>Ada Lind has written about ferries since 2009.</p></div>'],
    ['reply-form', '<div class="comments"><p>About time! My mother had no milk for weeks.</p></div>'],
    ['sign-up', '<div class="newsletter"><p>Get our letter every morning.</p></div>'],
    ['advertisement', '<div class="advert"><p>Buy boats now.</p></div>'],
    ['share', '<div class="share"><a href="/f">Tell a friend</a></div>'],
    ['navigation', '<nav><a href="/">Home</a></nav>'],
    ['related', '<div class="related"><ul><li><a href="/1">Ten ways to stay dry</a></li></ul></div>'],
  ])('report what does not, as %s: %s', (kind, inside) => {
    const many = '<p><a href="/x">Weather</a></p>'.repeat(16)
    const html = `<html><head><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1><p>${ONE}</p><p>${TWO}</p></article>${inside}<footer>${many}</footer></body></html>`
    const [story] = readHtml(html)
    expect(story?.article.body).toHaveLength(2)
    const at = html.indexOf(inside)
    expect(story?.dropped.filter(({ start, end }) => start >= at && end <= at + inside.length)).toMatchObject([
      { kind },
    ])
  })

  it.each([
    ['data-src', '<img src="data:image/gif;base64,R0" data-src="https://a.example/a.jpg">'],
    ['data-lazy-src', '<img src="https://a.example/blank.gif" data-lazy-src="https://a.example/a.jpg">'],
    ['srcset', '<img srcset="https://a.example/s.jpg 400w, https://a.example/a.jpg 1600w">'],
    ['data-srcset', '<img src="data:," data-srcset="https://a.example/s.jpg, https://a.example/a.jpg 2x">'],
    [
      'the first <source> of <picture>',
      '<picture><source srcset="https://a.example/s.jpg 400w, https://a.example/a.jpg 800w"><source srcset="https://a.example/b.jpg"><img alt="Ferry"></picture>',
    ],
    [
      '<source> before a placeholder',
      '<figure><picture><source data-srcset="https://a.example/a.jpg 2x"><img src="data:image/gif;base64,R0"></picture></figure>',
    ],
    [
      'src of <img> in <picture>',
      '<picture><source srcset="https://a.example/s.webp"><img src="https://a.example/a.jpg"></picture>',
    ],
    [
      'a lazy figure',
      '<figure><img data-original="https://a.example/a.jpg"><noscript><img src="/b.jpg"></noscript></figure>',
    ],
  ])('read the address of a picture that a script loads: %s', (_, picture) => {
    const { body } = fromHtml(`<h1>${HEADLINE}</h1><p>${ONE}</p>${picture}<p>${TWO}</p>`)
    expect(body).toMatchObject([{}, { kind: 'media', renditions: [{ href: 'https://a.example/a.jpg' }] }, {}])
    expect(body).toHaveLength(3)
  })

  const TEASERS = ['stay dry', 'dry a coat', 'find a boat', 'sail home']
    .map((text) => `<div><a href="/2"><img src="https://a.example/2.jpg"><p>Ten ways to ${text}</p></a></div>`)
    .join('')
  it.each([
    ['teasers inside the story', `<ul>${TEASERS.replaceAll('div', 'li')}</ul>`, []],
    ['a box of related stories', `<div class="related">${TEASERS}</div>`, []],
    [
      'a credit that is dropped',
      '<div><img src="https://a.example/a.jpg"><p class="credit">Photo: Bo Roe</p></div>',
      ['media'],
    ],
    ['a link to the large picture', '<a href="/a.jpg"><img src="https://a.example/a.jpg"></a>', ['media']],
  ])('keep a picture only if it is of the story: %s', (_, inside, kinds) => {
    const more = '<p><a href="/x">Weather</a></p>'.repeat(16)
    const html = `<html><head><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1><p>${ONE}</p>${inside}<p>${TWO}</p></article><footer>${more}</footer></body></html>`
    expect(fromHtml(html).body.flatMap((block) => ('renditions' in block ? [block.kind] : []))).toEqual(kinds)
  })

  it('read text without any markup as copy', () => {
    const article = fromHtml([HEADLINE, 'By Ada Lind', ONE, TWO].join('\n\n'))
    expect([article.headline, article.byline?.text, article.body.length]).toEqual([HEADLINE, 'By Ada Lind', 2])
  })

  it('read XHTML', () => {
    const html = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1><p>${ONE}</p><br /><p>${TWO}</p></body></html>`
    expect(paragraphsOf(html)).toEqual([ONE, TWO])
  })

  it.each([
    [
      'RTL',
      'ar',
      'عودة العبارات إلى العمل بعد اتفاق على الأجور',
      'صوّتت أطقم العبارات الشمالية يوم الاثنين لإنهاء إضراب عزل أربع جزر لمدة شهر تقريبا، وفق ما قالت نقابتهم. وتغادر أول عبارة ظهر الثلاثاء.',
    ],
    [
      'CJK',
      'ja',
      '島のフェリー、再び運航へ',
      '北部のフェリー乗組員は月曜日、四つの島を一か月近く孤立させたストライキを終えることを投票で決めた。組合が明らかにした。最初の便は火曜日の正午に出る。島ではパンと牛乳が三週間前から足りなくなっていたという。会社側は賃上げに応じた。',
    ],
  ])('read %s', (_, lang, headline, text) => {
    const html = `<html lang="${lang}"><head><title>${headline}</title></head><body><nav><a href="/">*</a></nav><h1>${headline}</h1><p>${text}</p></body></html>`
    const article = fromHtml(html)
    expect([article.language, article.headline, ...paragraphsOf(html)]).toEqual([lang, headline, text])
  })

  it.each([
    ['a BOM of UTF-16', (html: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(html, 'utf16le')])],
    ['a BOM of UTF-8', (html: string) => Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from(html)])],
    [
      'meta',
      (html: string) => Uint8Array.from(Buffer.from(html.replace('<head>', '<head><meta charset="latin1">'), 'latin1')),
    ],
    [
      'an XML declaration',
      (html: string) => Uint8Array.from(Buffer.from(`<?xml version="1.0" encoding="latin1"?>${html}`, 'latin1')),
    ],
  ])('read the charset by %s', (_, encode) => {
    const headline = 'Fähren fahren wieder'
    expect(fromHtml(encode(`<html><head></head><body><h1>${headline}</h1><p>${ONE}</p></body></html>`)).headline).toBe(
      headline,
    )
  })

  const RUSSIAN =
    '<html lang="ru"><h1>Паромы снова ходят</h1><p>Первый паром уходит в полдень, сообщила компания.</p></html>'
  const windows1251 = (html: string) =>
    Uint8Array.from(html, (sign) => (sign < 'А' ? sign.charCodeAt(0) : sign.charCodeAt(0) - 0x350))

  it.each([
    ['an HTTP header', windows1251(RUSSIAN.replace(' lang="ru"', '')), 'windows-1251'],
    ['an HTTP header before meta', windows1251(`<meta charset="koi8-r">${RUSSIAN}`), 'windows-1251'],
    ['the language of the page, if nothing names one', windows1251(RUSSIAN), undefined],
    ['what the bytes show', new TextEncoder().encode(RUSSIAN), undefined],
  ])('read the charset by %s', (_, bytes, charset) => {
    expect(fromHtml(bytes, { parse: { ...(charset && { charset }) } }).headline).toBe('Паромы снова ходят')
  })
})
