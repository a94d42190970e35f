import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSite, type SiteProject } from '../site/site-project'

const CONFIG = `import { wirecopy } from 'wirecopy/eleventy'
export default function (eleventyConfig) {
  eleventyConfig.addPlugin(wirecopy, { endings: ['.wire', 'txt', '.newsml.xml'], now: '2024-05-01T00:00:00Z' })
}
`
const LAYOUT = `<!doctype html>
<html lang="{{ lang }}"{% if dir %} dir="{{ dir }}"{% endif %}>
<head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ description }}"></head>
<body>{{ content | safe }}<p class="place">{{ article.dateline.places[0].name }}</p></body>
</html>
`
const INDEX = `---
permalink: /
---
<ul>{% for item in collections.news %}<li><a href="{{ item.url }}">{{ item.data.title }}</a></li>{% endfor %}</ul>
`

let site: SiteProject
let built: Awaited<ReturnType<SiteProject['run']>>

beforeAll(async () => {
  site = createSite({
    'eleventy.config.js': CONFIG,
    '_includes/story.njk': LAYOUT,
    'stories/stories.json': '{ "layout": "story.njk", "tags": "news" }',
    'index.njk': INDEX,
  })
  built = await site.run('@11ty/eleventy/cmd.cjs', [])
})
afterAll(() => site.remove())

describe('a site of Eleventy', () => {
  it('has a page for each story that may be published', () => {
    expect(built.status, built.output).toBe(0)
    expect(site.files('_site').filter((name) => name.endsWith('.html'))).toEqual(
      [
        'index.html',
        ...['glacier-lake', 'harbour-bridge', 'hostile', 'library-robot', 'night-train', 'olive-harvest'],
        ...['school-roof', 'sport/cup-final', 'xi-chongqing'],
      ].map((name) => (name === 'index.html' ? name : `stories/${name}/index.html`)),
    )
  })

  it('leaves out restricted stories, with a warning each', () => {
    expect(built.output.match(/Left out: Story must not be published/g)).toHaveLength(2)
    expect(site.read('_site/index.html')).not.toMatch(/bus fares|Mine closes/)
    expect(site.read('_site/index.html').match(/<li>/g)).toHaveLength(9)
  })

  it('gives layouts the fields of the article', () => {
    const page = site.read('_site/stories/xi-chongqing/index.html')
    expect(page).toContain('<title>Xi calls on Chongqing to write its chapter in Chinese modernization</title>')
    expect(page).toContain('<meta name="description" content="Chinese President Xi Jinping has called on')
    expect(page).toContain('<p class="place">Chongqing</p>')
    expect(page).toContain('<article class="wirecopy"')
    expect(site.read('_site/stories/glacier-lake/index.html')).toContain('<html lang="de"')
  })

  it('keeps hostile copy as text', () => {
    const page = site.read('_site/stories/hostile/index.html')
    expect(page).not.toMatch(/<script|<img/)
    expect(page).toContain('{{ 7 * 7 }}')
    expect(page).toContain('{% raw %}')
  })

  it('fails for a document that cannot be read, and for a restricted story when told to', async () => {
    site.write('stories/broken.newsml.xml', '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">')
    const broken = await site.run('@11ty/eleventy/cmd.cjs', [])
    expect(broken.status).not.toBe(0)
    expect(broken.output).toMatch(/broken\.newsml\.xml: error: /)
    rmSync(site.path('stories/broken.newsml.xml'))
    site.write('eleventy.config.js', CONFIG.replace('now:', "restricted: 'fail', now:"))
    const failed = await site.run('@11ty/eleventy/cmd.cjs', [])
    expect(failed.status).not.toBe(0)
    expect(failed.output).toMatch(/error: Story must not be published/)
  })
})
