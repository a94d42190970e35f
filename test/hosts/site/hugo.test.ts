import { spawnSync } from 'node:child_process'
import { afterEach, expect, it } from 'vitest'
import { builtCli } from '../../support/built-package'
import { createSite, type SiteProject } from './site-project'

const hasHugo = spawnSync('hugo', ['version']).status === 0

let site: SiteProject | undefined
afterEach(() => site?.remove())

/* The recipe of docs/sites.md. CI installs Hugo; without it, the test is skipped. */
it.skipIf(!hasHugo)('Hugo builds a site from what convert writes', () => {
  site = createSite({
    'hugo.toml': "baseURL = 'https://example.com/'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap']\n",
    'layouts/_default/single.html': '<title>{{ .Title }}</title>{{ .Content }}',
    'layouts/_default/list.html': '{{ range .Pages }}<li>{{ .Title }}</li>{{ end }}',
    'layouts/index.html': '{{ range .Site.RegularPages }}<li>{{ .Title }}</li>{{ end }}',
  })
  const now = ['--now', '2024-05-01T00:00:00Z']
  const args = ['convert', 'stories', '--to', 'markdown', '--preset', 'hugo', '--out', 'content/news', ...now]
  const converted = spawnSync(process.execPath, [builtCli, ...args], { cwd: site.folder, encoding: 'utf8' })
  expect(converted.status).toBe(1) // the two restricted stories are refused, and the others go on
  expect(converted.stderr.match(/must not be published/g)).toHaveLength(2)
  const built = spawnSync('hugo', ['--quiet'], { cwd: site.folder, encoding: 'utf8' })
  expect(built.status, built.stdout + built.stderr).toBe(0)
  const pages = site.files('public').filter((name) => name.endsWith('index.html'))
  expect(pages).toContain('news/xi-chongqing/index.html')
  expect(site.read('public/index.html').match(/<li>/g)).toHaveLength(9)
  expect(site.read('public/news/xi-chongqing/index.html')).toContain('<title>Xi calls on Chongqing')
  expect(site.read('public/news/hostile/index.html')).not.toMatch(/<script|<img/)
})
