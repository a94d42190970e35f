// The menu of the site, from the pages that were collected.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The guides in the order of the menu. */
const GUIDES = [
  ['Start', ['start', 'guides/first-hour', 'article', 'command-line', 'glossary']],
  [
    'Guides',
    [
      'guides/folder-to-site',
      'guides/newsml-for-a-partner',
      'guides/checking-in-ci',
      'guides/verifying-a-model',
      'guides/house-style',
      'guides/superdesk',
    ],
  ],
  ['Parsing', ['parts', 'datelines', 'envelopes', 'damage', 'pages', 'line-model']],
  ['The story', ['annotations', 'checking', 'restrictions', 'identity']],
  ['Feeds and archives', ['feeds', 'ledger', 'merge', 'scale']],
  ['Tools', ['playground', 'bundlers', 'sites', 'size', 'editors', 'assistants', 'models', 'ci']],
  [
    'The project',
    [
      'architecture',
      'contributing',
      'changelog',
      'accuracy',
      'data',
      'documentation',
      'releasing',
      'versioning',
      'security',
      'code-of-conduct',
    ],
  ],
]

/** Returns the menus at the side, by the folder of the page. */
export function sidebarOf(source) {
  const all = readdirSync(source, { recursive: true })
    .filter((path) => /^(?:guides[\\/])?[^\\/]+\.md$/.test(path) && path !== 'index.md')
    .map((path) => path.replaceAll('\\', '/'))
  const listed = new Set(GUIDES.flatMap(([, names]) => names))
  const missing = all.map((name) => name.slice(0, -3)).filter((name) => !listed.has(name))
  if (missing.length > 0) throw new Error(`Pages that are not in GUIDES of site/navigation.mjs: ${missing.join(', ')}`)

  const item = (page) => ({ text: titleOf(join(source, `${page}.md`)), link: `/${page}` })
  const page = (name) => (name === 'start' ? { text: 'Getting started', link: '/start' } : item(name))
  const folder = (name) =>
    readdirSync(join(source, name))
      .filter((file) => file.endsWith('.md') && file !== 'index.md')
      .sort()
      .map((file) => item(`${name}/${file.slice(0, -3)}`))
      .sort((a, b) => Number(b.text === 'wirecopy') - Number(a.text === 'wirecopy')) // the main entry first
  const overview = (name, text) => ({ text, items: [{ text: 'Overview', link: `/${name}/` }, ...folder(name)] })
  const groups = readdirSync(join(source, 'rules')).filter((name) => !name.endsWith('.md'))
  return {
    '/api/': [overview('api', 'API reference')],
    '/formats/': [overview('formats', 'Formats')],
    '/decisions/': [overview('decisions', 'Decisions')],
    '/rules/': [
      { text: 'Rules', link: '/rules/' },
      ...groups.sort().map((name) => ({
        text: name,
        collapsed: true,
        items: folder(`rules/${name}`).map((rule) => ({ ...rule, text: rule.text.replace(`${name}/`, '') })),
      })),
    ],
    '/': [
      ...GUIDES.map(([text, names]) => ({ text, items: names.map(page) })),
      { text: 'Decisions', link: '/decisions/' },
    ],
  }
}

/** Returns the first heading of a page. */
const titleOf = (file) => /^# (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1]?.replaceAll('`', '') ?? file
