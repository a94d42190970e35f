import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/entries/html'
import { runs } from '../support/draws'
import { pageFaults } from '../support/page-faults'

/*
 * Law 1 for pages: texts, dropped and unread share out the visible words of a page, and each text leads back to its place in the HTML.
 */

const story = fc.constantFrom(
  '<p>Crews of the northern ferries voted on Monday to end a strike that had cut off four islands, their union said.</p>',
  '<p>Mail, milk and medicine ran out in the third week, and a baby was born on a fishing boat.</p>',
  '<p>HARBOUR TOWN (Nordwire) &mdash; The first ferry leaves at noon, the company said.</p>',
  '<h2>What comes next</h2>',
  '<blockquote><p>“We will sail,” the captain said.</p></blockquote>',
  '<ul><li>The first ferry leaves at noon.</li><li>The second waits for the tide.</li></ul>',
  '<table><tr><th>Island</th><th>Ferries</th></tr><tr><td>Ulm</td><td>4</td></tr></table>',
  '<figure><img src="https://example.com/a.jpg"><figcaption>A ferry.<p>At noon.</p></figcaption></figure>',
  '<figure><footer class="credit">Ada Lind</footer><p>A ferry.</p><footer class="credit">Nordwire</footer></figure>',
  '<object data="https://example.com/v"><p>No player.</p></object>',
  '<figure><noscript><img src="https://example.com/c.jpg" alt="A"></noscript><figcaption><ul><li>A ferry.</li></ul></figcaption></figure>',
  '<img src="https://example.com/a.jpg" alt="The ferry Nordholm at the quay of Ulm"><p>The ferry Nordholm at the quay of Ulm.</p>',
  '<p>Printed from https://example.com/1</p>',
  '<p>By Ada Lind</p>',
  '<span class="byline">By</span>',
  '<a rel="author" href="/author/ada">Ada Lind</a>',
  '<div>Ada Lind<br><br>Moa Berg</div>',
  '<p>EMBARGOED</p>',
  '<p>until 0600 GMT May 14</p>',
  '<time datetime="2024-05-14T09:00:00Z">14 May 2024</time>',
  '<p>The ferry</br>sails</p>',
  '<p>(Reporting by Ada Lind;</p>',
  '<p>editing by Moa Berg)</p>',
  '<p>Contact: press@example.com</p>',
)
const boilerplate = fc.constantFrom(
  '<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>',
  '<div class="share"><a href="/s">Share</a></div>',
  '<p class="advert">Advertisement</p>',
  '<aside><h3>Most read</h3><ul><li><a href="/1">Ten ways to stay dry</a></li></ul></aside>',
  '<form><p>Sign up for our letter</p></form>',
  '<span class="photo-credit">© Moa Berg</span>',
  '<footer><p>© 2024 Harbour Post. All rights reserved.</p></footer>',
  '<figure><img src="https://example.com/b.jpg"><figcaption>A logo.</figcaption></figure>',
  '<p hidden>Hidden.</p>',
  '<script>track()</script>',
  '</p>',
  '</div>',
  '<td>A cell</td>',
  'Loose text',
)
const { blocks } = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 8 }).map((all) => all.join('\n')),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    story,
    boilerplate,
    fc
      .tuple(
        fc.constantFrom('div', 'section', 'article', 'main', 'aside', 'header', 'footer', 'table', 'center', 'b', 'a'),
        tie('blocks'),
      )
      .map(([name, inside]) => `<${name}>${inside}</${name}>`),
  ),
}))
const pages = blocks.map((inside) => `<html><body><h1>Ferry crews end their strike</h1>${inside}</body></html>`)

function storiesOf(html: string) {
  try {
    return readHtml(html)
  } catch (error) {
    expect(error).toMatchObject({ code: expect.stringMatching(/^(?:not-an-article|limit-exceeded)$/) })
    return []
  }
}

const folder = join(import.meta.dirname, '../../fixtures/foreign')

describe('every word of a page lies in one part of its story', () => {
  it('in made pages, with story and boilerplate nested at random', () => {
    fc.assert(
      fc.property(pages, (html) => {
        for (const one of storiesOf(html)) expect(pageFaults(one)).toEqual([])
      }),
      { numRuns: runs(300) },
    )
  })

  it.each(readdirSync(folder).filter((name) => name.endsWith('.html')))('in fixtures/foreign/%s', (name) => {
    for (const one of storiesOf(readFileSync(join(folder, name), 'utf8'))) expect(pageFaults(one)).toEqual([])
  })
})
