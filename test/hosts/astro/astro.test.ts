import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toNewsml } from '../../../src/formats/newsml'
import { createSite, type SiteProject } from '../site/site-project'

const CONTENT = `import { defineCollection } from 'astro:content'
import { storyLoader } from 'wirecopy/astro'
export const collections = {
  news: defineCollection({ loader: storyLoader({ source: './stories', annotate: true, now: '2024-05-01T00:00:00Z' }) }),
  wire: defineCollection({ loader: storyLoader({ source: './feed.ndjson' }) }),
}
`
const LAYOUT = `---
const { title, lang = 'en', dir = 'ltr' } = Astro.props
---
<!doctype html>
<html lang={lang} dir={dir}>
<head><meta charset="utf-8"><title>{title}</title>
<style is:global>body { max-width: 42rem; margin: 2rem auto; font: 1.1rem/1.5 Georgia, serif } .dateline { font-variant: small-caps }</style></head>
<body><slot /></body>
</html>
`
const PAGE = `---
import { getCollection, render } from 'astro:content'
import Layout from '../../layouts/Page.astro'
export async function getStaticPaths() {
  const entries = await getCollection('news')
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }))
}
const { entry } = Astro.props
const { Content } = await render(entry)
const people = entry.data.annotations?.people?.map(({ name }) => name) ?? []
---
<Layout title={entry.data.headline} lang={entry.data.language}><Content />
<p class="people">{people.join(', ')}</p></Layout>
`
const INDEX = `---
import { getCollection } from 'astro:content'
import Layout from '../layouts/Page.astro'
const news = await getCollection('news')
const wire = await getCollection('wire')
---
<Layout title="News"><h1>News</h1>
<ul>{news.map(({ id, data }) => <li><a href={'/news/' + id + '/'}>{data.headline}</a> {data.dateline?.places?.[0]?.name}</li>)}</ul>
<ul class="wire">{wire.map(({ id, data }) => <li id={id}>{data.headline}</li>)}</ul></Layout>
`
const FEED = [
  JSON.stringify({ headline: 'First of the feed', body: [{ kind: 'paragraph', text: 'One.' }] }),
  JSON.stringify('Second of the feed\n\nPORT ELLERY (TWP) -- Two.\n'),
].join('\n')
// The site names the package, as every site does: Astro then runs it in Vite's module runner, where a build can import nothing more.
const MANIFEST = '{ "name": "site", "private": true, "type": "module", "dependencies": { "wirecopy": "*" } }'
const DOCUMENTS = {
  'stories/formats/newsml.xml': toNewsml(
    { headline: 'Item of NewsML', body: [{ kind: 'paragraph', text: 'Rain is expected.' }] },
    { guid: 'tag:example.com,2024:rain', provider: 'Example News', versionCreated: '2024-04-24T09:30:00Z' },
  ),
  'stories/formats/markdown.md': '# Page of Markdown\n\nRain is expected.\n',
  'stories/formats/ninjs.json':
    '{ "uri": "tag:example.com,2024:n", "headline": "Item of ninjs", "body_text": "Rain." }',
  'stories/formats/mail.eml':
    'From: desk@example.com\nSubject: Story of a mail\nMIME-Version: 1.0\n\nRain is expected on Friday, they said.\n',
}

let site: SiteProject
let built: Awaited<ReturnType<SiteProject['run']>>

beforeAll(async () => {
  site = createSite({
    'astro.config.mjs': "export default { site: 'https://example.com' }\n",
    'src/content.config.ts': CONTENT,
    'src/layouts/Page.astro': LAYOUT,
    'src/pages/news/[...id].astro': PAGE,
    'src/pages/index.astro': INDEX,
    'feed.ndjson': FEED,
    ...DOCUMENTS,
  })
  site.write('package.json', MANIFEST)
  built = await site.run('astro/astro.js', ['build'])
})
afterAll(() => site.remove())

describe('a site of Astro', () => {
  it('has a page for each story that may be published, by the path of its file', () => {
    expect(built.status, built.output).toBe(0)
    expect(site.files('dist').filter((name) => name.endsWith('index.html'))).toEqual(
      [
        'index.html',
        ...['formats/mail', 'formats/markdown', 'formats/newsml', 'formats/ninjs'],
        ...['glacier-lake', 'harbour-bridge', 'hostile', 'library-robot', 'night-train', 'olive-harvest'],
        ...['school-roof', 'sport/cup-final', 'xi-chongqing'],
      ].map((name) => (name === 'index.html' ? name : `news/${name}/index.html`)),
    )
  })

  it('reads documents of every format, though the build has closed the module runner', () => {
    const index = site.read('dist/index.html')
    for (const headline of ['Item of NewsML', 'Page of Markdown', 'Item of ninjs', 'Story of a mail'])
      expect(index).toContain(`>${headline}</a>`)
  })

  it('leaves out restricted stories with a warning', () => {
    expect(built.output).toMatch(/stories\/embargoed-budget\.wire: warning: Left out: .*restricted/)
    expect(built.output).toMatch(/stories\/withdrawn\.wire: warning: Left out: .*restricted/)
    expect(site.read('dist/index.html')).not.toMatch(/bus fares|Mine closes/)
  })

  it('shows the seed with its annotations', () => {
    const page = site.read('dist/news/xi-chongqing/index.html')
    expect(page).toContain('<title>Xi calls on Chongqing to write its chapter in Chinese modernization</title>')
    expect(page).not.toContain('0 comment')
    expect(page).toMatch(/<p class="people">[^<]*Xi Jinping/)
    expect(page.match(/<p/g)?.length).toBeGreaterThan(15)
    expect(site.read('dist/index.html')).toContain('>Chongqing</li>'.replace('>', '</a> '))
  })

  it('keeps hostile copy as text', () => {
    const page = site.read('dist/news/hostile/index.html')
    expect(page).not.toMatch(/<script|<img/)
    expect(page).toContain('{{ 7 * 7 }}')
  })

  it('reads a collection from NDJSON', () => {
    const index = site.read('dist/index.html')
    expect(index).toMatch(/<li id="first-of-the-feed-[0-9a-f]{8}">First of the feed<\/li>/)
    expect(index).toMatch(/<li id="second-of-the-feed-[0-9a-f]{8}">Second of the feed<\/li>/)
  })

  it('drops the pages of files that are gone', async () => {
    rmSync(site.path('stories/school-roof.wire'))
    site.write('stories/library-robot.txt', 'Library closes\n\nGRAYFORD, Ohio (TWP) -- The library closes.\n')
    expect((await site.run('astro/astro.js', ['build'])).status).toBe(0)
    const pages = site.files('dist')
    expect(pages).not.toContain('news/school-roof/index.html')
    expect(site.read('dist/news/library-robot/index.html')).toContain('<h1>Library closes</h1>')
  })

  it('is not built with a restricted story when that is to fail', async () => {
    site.write('src/content.config.ts', CONTENT.replace("now: '2024", "restricted: 'fail', now: '2024"))
    const failed = await site.run('astro/astro.js', ['build'])
    expect(failed.status).not.toBe(0)
    expect(failed.output).toMatch(/embargoed-budget\.wire: error: Story must not be published/)
  })
})
