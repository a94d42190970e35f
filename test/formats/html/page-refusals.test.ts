import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/entries/html'

const LINKS = Array.from(
  { length: 12 },
  (_, i) => `<li><a href="/${i}">Ferries sail again on route ${i}</a></li>`,
).join('')
const teasers = (place: string): string =>
  Array.from(
    { length: 8 },
    (_, i) =>
      `<div><h2><a href="${place}${i}">Council meets on day ${i}</a></h2><p>The council met on day ${i} and talked about boats, roads and schools, and nobody was sure what it would decide.</p></div>`,
  ).join('')
const refusalOf = (html: string): string | undefined => {
  try {
    readHtml(html)
  } catch (error) {
    expect(error).toMatchObject({ code: 'not-an-article' })
    return (error as { reason?: string }).reason
  }
  return undefined
}

describe('pages without a story', () => {
  it.each([
    ['no-text', '<html><body><div id="app"></div><script>start()</script></body></html>'],
    ['no-text', ''],
    [
      'error-page',
      '<html><head><title>404 Not Found</title></head><body><h1>Page not found</h1><p>Try the search.</p></body></html>',
    ],
    ['error-page', '<html><body><h1>503 Service Unavailable</h1></body></html>'],
    [
      'error-page',
      '<html><head><title>Seite nicht gefunden - Hafenpost</title></head><body><p>Die Seite, die Sie suchen, wurde verschoben oder gelöscht. Prüfen Sie bitte die Adresse, oder gehen Sie zur Startseite, um weiterzulesen.</p></body></html>',
    ],
    [
      'error-page',
      '<html><head><title>Harbour Post</title></head><body><h1>Error 404: not found</h1><p>The page you are looking for may have moved, or it never was here at all. Try the search above, or begin at our home page.</p></body></html>',
    ],
    ['login', '<body><h1>Log in</h1><form><label>Password <input type="password"></label></form></body>'],
    ['cookie-wall', '<body><div class="cookie-consent"><h2>Your privacy</h2><p>We use cookies.</p></div></body>'],
    [
      'cookie-wall',
      '<body><h1>Before you continue</h1><p>We and our 214 partners store cookies on your device and use your personal data to measure our pages, to choose advertisements, and to learn about our readers.</p><button>Accept all</button><button>Settings</button></body>',
    ],
    [
      'cookie-wall',
      '<body lang="de"><h2>Willkommen</h2><div><p>Wir verwenden Cookies und ähnliche Verfahren, um unsere Seiten zu betreiben, Anzeigen auszuwählen und die Nutzung der Seiten zu messen.</p></div><a href="#" role="button">Alle akzeptieren</a></body>',
    ],
    ['paywall', '<body><h1>Ferries sail again</h1><div class="paywall"><p>Subscribe to read on.</p></div></body>'],
    [
      'paywall',
      '<head><meta property="article:content_tier" content="locked"></head><body><h1>Ferries sail again</h1><p>Subscribe to read on.</p></body>',
    ],
    ['section-front', `<body><ul>${LINKS}</ul></body>`],
    ['section-front', `<head><title>Harbour Post</title></head><body>${teasers('')}</body>`],
    ['search-results', `<head><title>ferry</title></head><body><input name="q" value="ferry">${teasers('')}</body>`],
    ['section-front', `<body><h1>Islands</h1>${LINKS.replaceAll('li>', 'p>')}</body>`],
    ['search-results', `<body><input type="search" value="ferry">${LINKS.replaceAll('li>', 'p>')}</body>`],
    ['search-results', `<body><input type="search" value="ferry"><ul>${LINKS}</ul></body>`],
  ])('are refused as %s: %s', (reason, html) => {
    expect(refusalOf(html)).toBe(reason)
  })

  const STORY =
    '<p>Crews of the northern ferries voted on Monday to end a strike that had cut off four islands, their union said.</p>'
  it.each([
    [
      'a story below a cookie banner',
      `<div class="cookie-consent"><p>We use cookies.</p></div><h1>Ferries sail</h1>${STORY}`,
    ],
    [
      'a story about cookies below a banner about them',
      `<div><p>We use cookies to measure our pages.</p><button>Accept</button></div><h1>Court limits cookies</h1><p>A court in Kiel ruled on Monday that sites must let their readers refuse cookies as easily as they accept them, its spokesman said.</p>${STORY}`,
    ],
    [
      'a short story about cookies with a button',
      '<h1>Court limits cookies</h1><p>A court in Kiel ruled on Monday that sites must let their readers refuse cookies as easily as they accept them, its spokesman said.</p><button>Accept all</button>',
    ],
    ['a story above a paywall', `<h1>Ferries sail again</h1>${STORY}<div class="paywall">Subscribe to read on.</div>`],
    ['a story about a number', `<h1>404 ferries sail again</h1>${STORY}`],
    ['a story with a form to log in', `<form><input type="password"></form><h1>Ferries sail</h1>${STORY}`],
    ['a story below many links', `${LINKS}<h1>Ferries sail again</h1>${STORY}${STORY}`],
    ['a fragment', '<ul><li>Rain</li></ul>'],
    [
      'a list of eight things, each with a link to more',
      `<head><title>Eight days of the council</title></head><h1>Eight days of the council</h1>${teasers('/')}`,
    ],
    ['a page whose headings link to their own places', `<head><title>Harbour Post</title></head>${teasers('#p')}`],
    ['a story about missing pages', `<h1>Page not found, and why</h1>${STORY}`],
    ['a story about a room', `<title>Room 404 | Harbour Post</title><h1>Room 404</h1>${STORY}`],
  ])('are not: %s', (_, html) => {
    expect(refusalOf(html)).toBeUndefined()
  })

  it('are read as far as possible if the caller is lenient', () => {
    const html = `<head><title>Ferries sail again</title><meta property="og:title" content="Ferries sail again"></head>`
    const [login] = readHtml(`${html}<body><h1>Log in</h1><input type="password"></body>`, { lenient: true })
    expect(login?.text).toContain('Log in')
    const [empty] = readHtml(`${html}<body><script>start()</script></body>`, { lenient: true })
    expect(empty?.article).toMatchObject({ headline: 'Ferries sail again', body: [] })
  })
})
