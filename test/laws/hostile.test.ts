import { describe, expect, it } from 'vitest'
import { Article } from '../../src/article/schema'
import { WirecopyError } from '../../src/diagnostics/error'
import { convert, type FormatName, formats, read, type SourceFormat, write } from '../../src/entries/convert'
import { openTree } from '../../src/formats/html'
import { fullText } from '../support/full-text'

/*
 * Documents that mean harm, through every reader they may reach, as the format they pretend to be and as `auto` takes them.
 * Each is refused with a code or read as clean text; nothing is run, fetched or polluted, and reading ends.
 */

const DEEP = 100_000
const HUGE = 50_000_000
const evil = 'alert(document.cookie)'

/** HTML as an attacker would file it; its words are `Rain` and `is expected`. */
const html = `<p onclick="${evil}">Rain <a href="javascript:${evil}">is</a> <a href=" jAvAsCrIpT&colon;${evil}" onmouseover=${evil}>expected</a></p>
<script>${evil}</script><img src=x onerror=${evil}><iframe src="javascript:${evil}"></iframe><svg onload="${evil}"><script>${evil}</script></svg>
<style>@import "javascript:${evil}"</style><object data="data:text/html,${evil}"></object><a href="data:text/html;base64,PHNjcmlwdD4=">.</a>`
const xhtml = `<p xmlns="http://www.w3.org/1999/xhtml" onclick="${evil}">Rain <a href="javascript:${evil}">is</a> <a href="vbscript:${evil}">expected</a></p><script xmlns="http://www.w3.org/1999/xhtml">${evil}</script>`

/** The frames of XML around a body, and what may precede the root. */
const xml: Readonly<Partial<Record<SourceFormat, (inside: string, before?: string) => string>>> = {
  newsml: (inside, before = '') =>
    `<?xml version="1.0"?>${before}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>Rain</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${inside}</body></html></inlineXML></contentSet></newsItem>`,
  nitf: (inside, before = '') =>
    `<?xml version="1.0"?>${before}<nitf><body><body.head><hedline><hl1>Rain</hl1></hedline></body.head><body.content>${inside}</body.content></body></nitf>`,
  rss: (inside, before = '') =>
    `<?xml version="1.0"?>${before}<rss version="2.0"><channel><item><title>Rain</title><description>${inside}</description></item></channel></rss>`,
  atom: (inside, before = '') =>
    `<?xml version="1.0"?>${before}<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Rain</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${inside}</div></content></entry></feed>`,
}

/** Records of JSON around a body of HTML. */
const json: Readonly<Partial<Record<SourceFormat, (body: string) => object>>> = {
  ninjs: (body) => ({ uri: 'urn:x:1', headline: 'Rain', body_html: body }),
  jsonld: (body) => ({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Rain', articleBody: body }),
  ap: (body) => ({ data: { item: { headline: 'Rain', body_nitf: body, renditions: { nitf: { body } } } } }),
  dpa: (body) => ({ entry_id: 'a', urn: 'urn:x:1', headline: 'Rain', article_html: body }),
}

/** Result of reading a document: the articles, or the code of the error. */
function outcome(text: string | Uint8Array, from: SourceFormat | 'auto'): Article[] | string {
  try {
    return read(text, { from }).map(({ article }) => article)
  } catch (error) {
    if (error instanceof WirecopyError) return error.code
    throw error
  }
}

/** Reads a document in its format and as `auto`: it is refused or gives clean articles, and no prototype changes. */
function survives(text: string, from: SourceFormat, expected: readonly string[] | 'text'): void {
  for (const as of [from, 'auto'] as const) {
    const found = outcome(text, as)
    if (typeof found === 'string') expect(expected, `${as} of ${text.slice(0, 80)}`).toContain(found)
    else for (const article of found) clean(article, expected === 'text' ? evil : undefined)
  }
  expect(Object.keys(Object.prototype)).toEqual([])
  expect('polluted' in {}).toBe(false)
}

/** An article is of the schema, has no address that runs (a relative one does not), and none of the words of a script. */
function clean(article: Article, script: string | undefined): void {
  expect(Article.parse(article)).toEqual(article)
  for (const { href } of hrefs(article)) expect(href).toMatch(/^(?:(?:https?|mailto|urn|tag):|(?![^/?#]*:))/)
  if (script) expect(JSON.stringify(article)).not.toContain(script)
}

function hrefs(value: unknown): { href: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'href' in value && typeof value.href === 'string' ? [{ href: value.href }] : []
  return [...own, ...Object.values(value).flatMap(hrefs)]
}

describe.each(Object.entries(xml) as [SourceFormat, (inside: string, before?: string) => string][])(
  'XML as %s',
  (from, frame) => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY b${i + 1} "${`&b${i};`.repeat(10)}">`).join('')
    it.each([
      ['a billion laughs', frame('<p>&b9;</p>', `<!DOCTYPE x [<!ENTITY b0 "lol">${laughs}]>`)],
      ['one long entity many times', frame('<p>&a;&a;</p>', `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(100_000)}">]>`)],
      ['a file', frame('<p>&a;</p>', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')],
      ['the network', frame('<p/>', '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://127.0.0.1:9/x.dtd"> %a;]>')],
      ['an entity of nobody', frame('<p>&passwd;</p>')],
      ['elements 100,000 levels deep', frame('<p>'.repeat(DEEP) + '</p>'.repeat(DEEP))],
      ['elements that are never closed', frame('<p>'.repeat(DEEP))],
      ['50 MB of one attribute', frame(`<p class="${'x'.repeat(HUGE)}">Rain</p>`)],
      [
        '50 MB of attributes',
        frame(`<p ${Array.from({ length: HUGE / 50 }, (_, i) => `a${i}="${'x'.repeat(38)}"`).join(' ')}/>`),
      ],
      ['a prototype as element', frame('<__proto__ polluted="1"><constructor/></__proto__>')],
      ['a prototype as attribute', frame('<p __proto__="x" constructor="y">Rain</p>')],
      ['a stylesheet to run', frame('<p>Rain</p>', '<?xml-stylesheet href="javascript:alert(1)"?>')],
      [
        'XInclude',
        frame('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'),
      ],
    ])('%s', (_, text) => survives(text, from, ['unsafe-input', 'limit-exceeded', 'invalid-input', 'not-an-article']))

    it('scripts, handlers and addresses that run', () => {
      survives(frame(xhtml), from, 'text')
      if (from === 'rss') survives(frame(`<![CDATA[${html}]]>`), from, 'text')
      const [article] = outcome(frame(xhtml), from) as Article[] // read, as just proved
      expect(article && fullText(article)).toMatch(/Rain\s+is\s+expected/)
    })
  },
)

describe.each(Object.entries(json) as [SourceFormat, (body: string) => object][])('JSON as %s', (from, frame) => {
  const text = JSON.stringify(frame('<p>Rain is expected</p>'))
  const proto = text.replace(/\{/g, '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},')

  it.each([
    ['lists 100,000 levels deep', `${text.slice(0, -1)},"a":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`],
    ['records that are never closed', `${text.slice(0, -1)},"a":${'{"a":'.repeat(DEEP)}`],
    ['HTML 100,000 levels deep', JSON.stringify(frame('<div>'.repeat(DEEP)))],
    ['50 MB of one attribute', JSON.stringify(frame(`<p class="${'x'.repeat(HUGE)}">Rain</p>`))],
    ['prototypes', proto],
  ])('%s', (_, document) => survives(document, from, ['limit-exceeded', 'invalid-input']))

  it('scripts, handlers and addresses that run', () => {
    survives(JSON.stringify(frame(html)), from, 'text')
  })
})

describe('Article JSON', () => {
  it.each([
    ['100,000 levels', `{"extensions":${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}}`, 'limit-exceeded'],
    ['a prototype', '{"__proto__":{"polluted":true},"body":[]}', 'invalid-input'],
    ['a prototype further in', '{"item":{"__proto__":{"polluted":true}}}', 'invalid-input'],
    ['an address that runs', '{"links":[{"href":"javascript:alert(1)"}]}', 'invalid-input'],
    ['50 MB', `{"headline":"${'x'.repeat(HUGE)}"}`, 'limit-exceeded'],
  ])('%s', (_, text, expected) => survives(text, 'json', [expected]))

  it('extensions keep no prototype', () => {
    const text = '{"extensions":{"__proto__":{"polluted":true},"mine":1}}'
    expect(outcome(text, 'json')).toEqual([{ body: [], extensions: { mine: 1 } }])
    expect('polluted' in {}).toBe(false)
  })
})

describe('HTML', () => {
  it.each([
    ['100,000 levels', '<div>'.repeat(DEEP)],
    ['100,000 levels of what is moved about', '<a><b>'.repeat(DEEP / 2)],
    ['100,000 levels of tables', '<table><tr><td>'.repeat(DEEP / 3)],
    ['50 MB of attributes', `<p ${'onclick="alert(1)" '.repeat(HUGE / 20)}>Rain</p>`],
    ['50 MB of one attribute', `<p title="${'x'.repeat(HUGE)}">Rain</p>`],
  ])('%s', (_, text) => survives(`<!DOCTYPE html>${text}`, 'html', ['limit-exceeded', 'not-an-article']))

  it('scripts, handlers and addresses that run', () => {
    survives(`<article><h1>Rain</h1>${html}</article>`, 'html', 'text')
    survives(`<!DOCTYPE html><html><head><title>Rain</title></head><body>${html}</body></html>`, 'html', 'text')
  })
})

describe('Markdown', () => {
  const laughs = Array.from({ length: 9 }, (_, i) => `b${i + 1}: &b${i + 1} [${`*b${i}, `.repeat(10)}]`).join('\n')
  it.each([
    ['aliases without end', `---\nb0: &b0 lol\n${laughs}\n---\nRain\n`],
    ['a merge key', '---\na: &a {b: c}\nd: {<<: *a}\n---\nRain\n'],
    ['a tag that runs', `---\ntitle: !!js/function "function () { ${evil} }"\n---\nRain\n`],
    ['a tag of Python', '---\ntitle: !!python/object/apply:os.system ["ls"]\n---\nRain\n'],
    ['front matter that is code', `---js\nmodule.exports = { title: ${evil} }\n---\nRain\n`],
    ['front matter that is JSON', '---json\n{"title": "Rain"}\n---\nRain\n'],
    ['front matter of TOML', '+++\ntitle = "Rain"\n+++\nRain\n'],
    [
      'a prototype',
      '---\n__proto__:\n  polluted: true\nconstructor:\n  prototype: {polluted: true}\ntitle: Rain\n---\nRain\n',
    ],
    ['a prototype of ours', '---\nwirecopy:\n  __proto__: {polluted: true}\n---\nRain\n'],
    ['100,000 levels of front matter', `---\na: ${'{a: '.repeat(DEEP)}\n---\n`],
    ['100,000 quotations', `---\ntitle: Rain\n---\n${'>'.repeat(DEEP)} Rain`],
    ['50 MB', `---\ntitle: Rain\n---\n${'x'.repeat(HUGE)}`],
    ['HTML 100,000 levels deep', `---\ntitle: Rain\n---\n${'<div>'.repeat(DEEP)}\n`],
  ])('%s', (_, text) => survives(text, 'markdown', ['unsafe-input', 'limit-exceeded', 'invalid-input']))

  it('links that run are words', () => {
    const text = `---\ntitle: Rain\n---\n\n[Rain](javascript:${'alert(1)'}) <javascript:alert(1)> [is][a] ![x](data:text/html,y)\n\n[a]: vbscript:x\n`
    survives(text, 'markdown', [])
  })
})

describe('copy', () => {
  it.each([
    ['100,000 brackets', '('.repeat(DEEP) + ')'.repeat(DEEP)],
    ['100,000 quotation marks', '"\'“'.repeat(DEEP)],
    ['1,000,000 letters without a break', 'x'.repeat(1_000_000)],
    ['controls of the wire', '\x16\x16\x01\x02\x03\x04\x1f'.repeat(10_000)],
  ])('%s', (_, text) => survives(text, 'copy', []))
})

describe('words that are markup', () => {
  const nasty = `</script><script>${evil}</script><img src=x onerror=${evil}>]]>--><!--{{constructor.constructor("${evil}")()}}`
  const article: Article = {
    item: { guid: 'urn:x:1', provider: { name: nasty }, versionCreated: '2024-04-24T09:30:00Z' },
    headline: nasty,
    slugline: nasty,
    summaries: [{ text: nasty }],
    keywords: [nasty],
    byline: { text: nasty, authors: [{ kind: 'person', name: nasty }] },
    body: [
      { kind: 'paragraph', text: nasty },
      { kind: 'table', caption: nasty, rows: [[{ text: nasty }]] },
      { kind: 'quote', text: nasty, source: nasty },
      { kind: 'media', caption: nasty, credit: nasty },
    ],
    signoff: [{ kind: 'initials', text: nasty }],
  }

  it.each(Object.keys(formats) as FormatName[])('come back from %s as words', (to) => {
    const [story] = read(write(article, { to, page: true }))
    expect(story && fullText(story.article)).toContain(evil)
    expect(convert(write(article, { to, page: true }), { to: 'json' })).toContain('constructor.constructor')
  })

  it('are no element and no handler of a page', () => {
    const names: string[] = []
    const walk = (node: { nodeName: string; attrs?: { name: string }[]; childNodes?: unknown[] }): void => {
      names.push(node.nodeName, ...(node.attrs ?? []).map(({ name }) => `@${name}`))
      for (const child of node.childNodes ?? []) walk(child as typeof node) // the one cast: a tree of parse5
    }
    walk(openTree(write(article, { to: 'html', page: true })) as never)
    expect(names.filter((name) => name === 'script')).toEqual(['script'])
    expect(names).not.toContain('img')
    expect(names.filter((name) => name.startsWith('@on'))).toEqual([])
  })
})
