import { describe, expect, it } from 'vitest'
import { fromHtml } from '../../../src/entries/html'

const ONE =
  '<p>Crews of the northern ferries voted on Monday to end a strike that had cut off four islands, their union said.</p>'
const TWO =
  '<p>The first ferry leaves at noon on Tuesday, the company said, and the others will follow with the tide.</p>'
const THREE =
  '<p>The union had asked for a third crew on the long routes, where a shift takes up to fourteen hours in winter.</p>'
const read = (title: string, inside: string) =>
  fromHtml(`<html><head><title>${title}</title></head><body>${inside}</body></html>`)

describe('the headline of a page', () => {
  it.each([
    [
      'below a notice about old browsers',
      `<h1>Dear friends of the harbour</h1><p>Your browser is old, and this site may look odd in it; please use another one.</p><main><h1>Ferry crews end strike</h1>${ONE}${TWO}${THREE}${ONE}${TWO}</main>`,
    ],
    [
      'below a description of the series',
      `<h1>All articles</h1><p>We stay with the stories of the harbour, and add to them here for as long as they last.</p><h2>Ferry crews end strike</h2>${ONE}${TWO}${THREE}${ONE}${TWO}`,
    ],
    ['above a subhead', `<h1>Ferry crews end strike</h1><h2>Amy Fox</h2>${ONE}${TWO}`],
  ])('is the heading that the title of the page repeats, %s', (_, inside) => {
    expect(read('Ferry crews end strike | Harbour Post', inside).headline).toBe('Ferry crews end strike')
  })

  it.each(['Harbour notes: media in October 2016', 'FERRY-STRIKE', 'Harbour note'])(
    'is the marked heading, whatever its words look like: %s',
    (headline) => {
      const article = read(headline, `<h1>${headline}</h1><h2>Amy Fox</h2>${ONE}${TWO}<h2>Ben Roe</h2>${ONE}`)
      expect(article.headline).toBe(headline)
    },
  )

  it('is not a heading below the story that repeats the title', () => {
    const article = read(
      'Ferry crews end strike',
      `<h1>Crews of ferries end their strike</h1>${ONE}${TWO}${THREE}<h3>Ferry crews end strike</h3>${ONE}`,
    )
    expect(article.headline).toBe('Crews of ferries end their strike')
  })
})

describe('a word of the page marked as author', () => {
  it.each(['Anmelden', 'Log Out'])('is no byline: %s', (word) => {
    const link = `<a class="btn-profile" href="/account/login">${word}</a>`
    expect(read('Ferry crews end strike', `<h1>Ferry crews end strike</h1>${link}${ONE}${TWO}`).byline).toBeUndefined()
  })
})
