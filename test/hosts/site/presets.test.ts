import { spawnSync } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { builtCli } from '../../support/built-package'
import { createSite, type SiteProject } from './site-project'

/* Sites of real generators from what `convert --preset` writes: the recipe of docs/sites.md. */

const hasHugo = spawnSync('hugo', ['version']).status === 0

const STORY = {
  item: { guid: 'urn:x:1', versionCreated: '2024-04-24T12:00:00Z' },
  slugline: 'BRIDGE-CLOSURE',
  headline: 'Bridge: “closed” for {{ 7 * 7 }} repairs',
  keywords: ['bridge'],
  language: 'en',
  byline: { text: 'By Jane Doe', authors: [{ kind: 'person', name: 'Jane Doe' }] },
  dateline: { text: 'PORT ELLERY (TWP) --' },
  published: { text: 'April 24, 2024 11:00', at: '2024-04-24T11:00:00+02:00' },
  updated: { text: '13:15', at: '2024-04-24T13:15:00+02:00' },
  body: [
    { kind: 'paragraph', text: 'The harbour bridge closes on Monday.' },
    { kind: 'media', medium: 'picture', alt: 'A closed bridge', renditions: [{ href: 'https://example.com/b.jpg' }] },
  ],
}
const DAY = {
  ...STORY,
  headline: 'Ferry returns',
  published: { text: 'May 2, 2024', at: '2024-05-02' },
  updated: undefined,
}
const LOCAL = {
  ...STORY,
  headline: 'Night train',
  published: { text: 'x', at: '2024-05-03T21:30:00' },
  updated: undefined,
}
const HELD = { ...STORY, headline: 'Secret budget', embargo: { kind: 'open', text: 'Hold for release' } }
const TERMS = { ...STORY, headline: 'Tide tables', usageTerms: 'No archives', restrictions: ['EDITORIAL USE ONLY'] }

/** The dateline in the body; Astro and Hugo set the dash in type. */
const DATELINE = /<span class="dateline">PORT ELLERY \(TWP\) (?:--|—|&ndash;)<\/span> The harbour/

let site: SiteProject | undefined
afterEach(() => site?.remove())

/** Creates a site with the stories above, converted to `out`. */
function convertInto(
  out: string,
  preset: string,
  files: Readonly<Record<string, string>>,
  ...more: string[]
): SiteProject {
  const made = createSite(files)
  site = made
  const stories = { bridge: STORY, day: DAY, local: LOCAL, held: HELD, terms: TERMS }
  for (const [name, story] of Object.entries(stories)) made.write(`own/${name}.json`, JSON.stringify(story))
  const args = ['convert', 'own', '--to', 'markdown', '--preset', preset, '--out', out, ...more]
  const { status, stderr } = spawnSync(process.execPath, [builtCli, ...args], { cwd: made.folder, encoding: 'utf8' })
  const hasDrafts = more.includes('--drafts')
  expect(status, stderr).toBe(hasDrafts ? 0 : 1)
  expect(stderr.match(/must not be published/g) ?? []).toHaveLength(hasDrafts ? 0 : 1)
  return made
}

const NAMES = ['bridge', 'day', 'local', 'terms']

describe('Astro', () => {
  // The schema and the page of Astro's blog template.
  const files = {
    'astro.config.mjs': "export default { site: 'https://example.com' }\n",
    'src/content.config.ts': `import { glob } from 'astro/loaders'
import { defineCollection, z } from 'astro:content'
const blog = defineCollection({
  loader: glob({ base: './src/content/blog', pattern: '**/*.{md,mdx}' }),
  schema: ({ image }) => z.object({
    title: z.string(),
    description: z.string(),
    pubDate: z.coerce.date(),
    updatedDate: z.coerce.date().optional(),
    heroImage: image().optional(),
  }),
})
export const collections = { blog }
`,
    'src/pages/blog/[...slug].astro': `---
import { Image } from 'astro:assets'
import { getCollection, render } from 'astro:content'
export async function getStaticPaths() {
  return (await getCollection('blog')).map((post) => ({ params: { slug: post.id }, props: post }))
}
const { title, description, pubDate, updatedDate, heroImage } = Astro.props.data
const { Content } = await render(Astro.props)
---
<html><head><title>{title}</title><meta name="description" content={description} /></head><body>
{heroImage && <Image width={1020} height={510} src={heroImage} alt="" class="hero" />}
<time>{pubDate.toISOString()}</time><ins>{updatedDate?.toISOString()}</ins><Content /></body></html>
`,
  }

  it.each([['site'], ['full']])('builds its blog template, with front matter %s', async (kind) => {
    const made = convertInto('src/content/blog', 'astro', files, '--front-matter', kind)
    const built = await made.run('astro/astro.js', ['build'])
    expect(built.status, built.output).toBe(kind === 'site' ? 0 : 1)
    if (kind === 'full') return expect(built.output).toMatch(/description.*Required/s) // no summary: there is none in full
    const pages = made.files('dist').filter((name) => name.endsWith('index.html'))
    expect(pages).toEqual(NAMES.map((name) => `blog/${name}/index.html`))
    const page = made.read('dist/blog/bridge/index.html')
    expect(page).toContain('<title>Bridge: “closed” for {{ 7 * 7 }} repairs</title>')
    expect(page).toContain('content="The harbour bridge closes on Monday."')
    expect(page).toContain('<time>2024-04-24T09:00:00.000Z</time><ins>2024-04-24T11:15:00.000Z</ins>')
    expect(page).toMatch(/<img src="https:\/\/example\.com\/b\.jpg"[^>]*class="hero"/)
    expect(page).toMatch(DATELINE)
    expect(page).toContain('alt="A closed bridge"')
    expect(made.read('dist/blog/day/index.html')).toContain('<time>2024-05-02T00:00:00.000Z</time>')
  })
})

describe('Eleventy', () => {
  it.each([[[]], [['--drafts']], [['--front-matter', 'full']]])('builds pages with their dates: %j', async (more) => {
    const files = {
      'eleventy.config.js': "export default (config) => config.addGlobalData('layout', 'post.njk')\n",
      '_includes/post.njk':
        '<html lang="{{ lang }}"><title>{{ title }}</title><time>{{ page.date.toISOString() }}</time>{{ description }}|{{ tags }}|{{ content | safe }}',
      '.eleventyignore': 'stories\nown\n',
    }
    const made = convertInto('news', 'eleventy', files, ...more)
    const built = await made.run('@11ty/eleventy/cmd.cjs', [])
    expect(built.status, built.output).toBe(0)
    expect(made.files('_site').filter((name) => name.endsWith('.html'))).toEqual(
      NAMES.map((name) => `news/${name}/index.html`),
    )
    const page = made.read('_site/news/bridge/index.html')
    expect(page).toContain('<html lang="en"><title>Bridge: “closed” for {{ 7 * 7 }} repairs</title>')
    expect(page).toContain('|bridge|')
    if (more.includes('full')) return
    expect(page).toContain('<time>2024-04-24T09:00:00.000Z</time>The harbour bridge closes on Monday.')
    expect(page).toMatch(DATELINE)
    expect(made.read('_site/news/day/index.html')).toContain('<time>2024-05-02T00:00:00.000Z</time>')
  })
})

/* CI installs Hugo; without it, the test is skipped. */
describe.skipIf(!hasHugo)('Hugo', () => {
  it.each([[[]], [['--drafts']], [['--front-matter', 'full']]])('builds pages with their dates: %j', (more) => {
    const files = {
      'hugo.toml':
        "baseURL = 'https://example.com/'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', 'home', 'section']\n",
      'layouts/_default/single.html':
        '<title>{{ .Title }}</title><time>{{ .Date.UTC.Format "2006-01-02T15:04" }}</time><ins>{{ .Lastmod.UTC.Format "2006-01-02T15:04" }}</ins>{{ .Description }}|{{ .Params.tags }}|{{ template "_internal/opengraph.html" . }}{{ .Content }}',
      'assets/x.txt': '',
    }
    const made = convertInto(
      'content/news',
      'hugo',
      { ...files, 'hugo.toml': `${files['hugo.toml']}[markup.goldmark.renderer]\nunsafe = true\n` },
      ...more,
    )
    const built = spawnSync('hugo', ['--quiet'], { cwd: made.folder, encoding: 'utf8' })
    expect(built.status, built.stdout + built.stderr).toBe(0)
    const pages = made.files('public').filter((name) => name.endsWith('index.html'))
    expect(pages).toEqual(NAMES.map((name) => `news/${name}/index.html`))
    const page = made.read('public/news/bridge/index.html')
    expect(page).toContain('<title>Bridge: “closed” for {{ 7 * 7 }} repairs</title>')
    expect(page).toContain('|[bridge]|')
    if (more.includes('full')) return
    expect(page).toContain(
      '<time>2024-04-24T09:00</time><ins>2024-04-24T11:15</ins>The harbour bridge closes on Monday.',
    )
    expect(page).toMatch(/property="og:image" content="https:\/\/example\.com\/b\.jpg"/)
    expect(page).toMatch(DATELINE)
  })
})
