import { resolve } from 'node:path'
import { sidebarOf } from '../navigation.mjs'

const source = process.env.SITE_PAGES ?? resolve('out/site-pages')

/** The pages load nothing from another origin. The theme needs inline scripts and styles. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

export default {
  title: 'wirecopy',
  description: 'Reads the text that news agencies send into one typed article.',
  srcDir: source,
  cacheDir: resolve(source, '../site-cache'),
  vite: { build: { chunkSizeWarningLimit: 2000 } }, // the index of the search, loaded with the first search
  cleanUrls: false, // any static host serves `page.html`
  head: [
    ['meta', { 'http-equiv': 'Content-Security-Policy', content: policy }],
    ['meta', { name: 'referrer', content: 'no-referrer' }],
    ['link', { rel: 'icon', href: 'data:,' }],
  ],
  markdown: {
    html: false, // the pages have none; `<tag>` in prose is text
    anchor: { slugify: anchorOf },
    config: (markdown) => {
      const { rules } = markdown.renderer
      for (const name of ['text', 'code_inline']) {
        const write = rules[name]
        rules[name] = (...given) => write(...given).replaceAll('{{', '&#123;&#123;') // Vue would evaluate it
      }
    },
  },
  themeConfig: {
    nav: [
      { text: 'Guides', link: '/start', activeMatch: '^/(?!api|formats|rules)[\\w-]+' },
      { text: 'Formats', link: '/formats/', activeMatch: '^/formats/' },
      { text: 'Rules', link: '/rules/', activeMatch: '^/rules/' },
      { text: 'API', link: '/api/', activeMatch: '^/api/' },
      { text: 'Playground', link: '/play/index.html', target: '_self' },
    ],
    sidebar: sidebarOf(source),
    outline: [2, 3],
    search: { provider: 'local' },
  },
}

/** Returns the anchor of a heading as GitHub names it: the links of the pages are written for both. */
function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-')
}
