import { describe, expect, it } from 'vitest'
import { fromHtml, readHtml } from '../../../src/entries/html'
import { pageFaults } from '../../support/page-faults'

const html = `<html><head><title>Harbour Post</title></head><body>
<p>EMBARGOED UNTIL 0600 GMT MAY 14</p>
<div class="story first" lang="en"><h1>Ferry crews end strike</h1><p>Crews of the northern ferries voted on Monday to end a strike that had cut off four islands.</p></div>
<section data-kind="late news"><div class="story" id="second"><h2>Bread is late</h2><p>The islands ran low on bread on Monday, as the ferries did not sail for a third week.</p></div></section>
</body></html>`
const headlineIn = (root: string | { start: number; end: number }) => fromHtml(html, { root }).headline

describe('the part of a page that a caller chooses', () => {
  it.each([
    ['.story', 'Ferry crews end strike'],
    ['div.story.first', 'Ferry crews end strike'],
    ['[lang=en]', 'Ferry crews end strike'],
    ['#second', 'Bread is late'],
    ['section .story', 'Bread is late'],
    ['[data-kind="late news"] #second', 'Bread is late'],
    ['body section', 'Bread is late'],
  ])('is the first element that %s matches', (root, headline) => {
    expect(headlineIn(root)).toBe(headline)
  })

  it('may be given by offsets', () => {
    const start = html.indexOf('<section')
    expect(headlineIn({ start, end: html.indexOf('</section>') })).toBe('Bread is late')
  })

  it('leaves the rest dropped, but for what restricts the story', () => {
    const [story] = readHtml(html, { root: '#second' })
    if (!story) throw new Error('no story')
    expect(pageFaults(story)).toEqual([])
    expect(story.dropped.map(({ start, end }) => html.slice(start, end))).toEqual([
      'Ferry crews end strike',
      'Crews of the northern ferries voted on Monday to end a strike that had cut off four islands.',
    ])
    expect(story.article.embargo?.text).toBe('EMBARGOED UNTIL 0600 GMT MAY 14')
  })

  it.each(['article', 'section .first', '#second section', '.stor'])('must be on the page: %s', (root) => {
    expect(() => fromHtml(html, { root })).toThrow(
      expect.objectContaining({ code: 'invalid-argument', message: `No element of the page matches root “${root}”.` }),
    )
  })

  it.each(['', 'div > p', 'p:first-child', 'a, b', { start: 4, end: 4 }, { start: -1, end: 4 }, 7])(
    'is refused if it is no selector or span: %j',
    (root) => {
      expect(() => fromHtml(html, { root: root as string })).toThrow(
        expect.objectContaining({ code: 'invalid-argument' }),
      )
    },
  )
})
