import { describe, expect, it } from 'vitest'
import { fromHtml } from '../../../src/entries/html'
import { isPublicationBlocked } from '../../../src/formats/is-publication-blocked'

/*
 * A page with more boilerplate than story: the page model leaves most of its blocks out. A restriction blocks the story wherever it stands.
 */
const links = (...names: readonly string[]): string =>
  `<ul>${names.map((name) => `<li><a href="https://n.example/${name}">${name}</a></li>`).join('')}</ul>`

const page = (at: string, note: string): string => {
  const here = (place: string): string => (place === at ? note : '')
  return `<!DOCTYPE html><html lang="en"><head><title>Ferry crews end strike - Harbour Post</title></head><body>
<div class="top">${here('top bar')}<a href="/">Harbour Post</a></div><nav>${links('Home', 'Sport', 'Culture', 'Weather')}</nav>
<div class="alert-box">${here('box above')}</div><article><header>${here('above the headline')}<h1>Ferry crews end strike</h1>
<p class="byline">By Ana Ruiz</p></header><div class="article-body">
<p>The crews of the northern ferries voted on Monday to end a strike that had kept the islands without mail for a month.</p>
<p>Their union said that the company had agreed to most demands, and that the boats would sail again on Tuesday at noon.</p>
${here('between')}<p>Shops on the islands had run low on milk, bread and medicine, and some had closed, the mayor of Northport said.</p>
</div>${here('below')}<div class="share">Share this story</div></article>
<aside class="sidebar"><h2>Most read</h2>${here('sidebar')}${links('Rain to last', 'Bridge closed', 'Mayor to quit')}<p>Subscribe to our letter</p></aside>
<div class="comments"><h3>Comments</h3><p>I was there too, and it was cold.</p><p>Me as well.</p></div>
<footer>${here('footer')}<p>About us</p><p>Terms of use</p><p>© 2024 Harbour Post</p></footer></body></html>`
}

const places = ['top bar', 'box above', 'above the headline', 'between', 'below', 'sidebar', 'footer']
const notes = [
  '<p>EMBARGOED UNTIL 0600 GMT APRIL 24</p>',
  '<div class="notice"><b>KILL KILL KILL</b></div>',
  '<p>Editors: please do not use the story “Ferry crews end strike”.</p>',
  '<p>SPERRFRIST: 24. April, 6 Uhr</p>',
]

describe.each(places)('a restriction in a page: %s', (place) => {
  it.each(notes)('%s', (note) => {
    expect(isPublicationBlocked(fromHtml(page(place, note)))).toBe(true)
  })
})

it.each(['<p>Cancel</p>', '<a href="https://n.example/oil">Embargo on oil until Monday</a>', '<p>Delete</p>', ''])(
  '%s in the sidebar of a page restricts nothing',
  (note) => {
    expect(isPublicationBlocked(fromHtml(page('sidebar', note)))).toBe(false)
  },
)
