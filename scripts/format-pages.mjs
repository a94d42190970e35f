// Writes docs/formats/<name>.md from the field support tables of the built package.
// A page lists the fields that a format carries, their places, and the fields it leaves out.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url)

/** The introduction of each format, which is not in the tables. */
const INTRODUCTIONS = {
  json: 'The article itself, as JSON. The schema is in `wirecopy/schema.json`.',
  newsml:
    'NewsML-G2 2.35 of IPTC, power conformance: a news item, or with `toNewsmlMessage` a message of many. It is read in any version of G2, bare or in a message, prefixed or not. The body is XHTML by default, NITF 3.6 or plain text by the option `body`.',
  nitf: 'NITF 3.6 of IPTC, alone: in its namespace by default, with its DTD by the option `style`. It is read in any version 3, in its namespace or in none.',
  ninjs:
    'ninjs of IPTC: 3.2 by default, 2.2 and 1.6 by the option `standard`. All three generations are read, told apart by their shape.',
  markdown:
    'Markdown with YAML front matter: neutral, or by the option `preset` as Hugo, Astro, Jekyll and Eleventy name it; `flavour: mdx` for pages that are MDX.',
  copy: 'Wire copy as a house sets it by the option `house`, or by `wire` a new message. What it carries is what the parser reads in it: each part that is carried comes back as it was from stories as desks file them, in English, German, French, Spanish and Chinese, in every style.',
  html: 'A semantic article of HTML, or a page of it by the option `page`. Pages of others are read by the parser of copy.',
  jsonld: 'NewsArticle of schema.org, as JSON-LD.',
}

/** Returns the page of each format, by file name. */
export async function formatPages() {
  const { formats } = await import(new URL('dist/convert.js', root))
  const pages = await Promise.all(
    Object.entries(formats).map(async ([name, { format }]) => [`${name}.md`, await page(name, format)]),
  )
  return new Map([...pages, ['feeds.md', await feedsPage()], ['README.md', index(formats)]])
}

function index(formats) {
  const rows = Object.entries(formats).map(
    ([name, { format }]) =>
      `| [${name}](${name}.md) | \`.${format.extension}\` | ${format.mimeType} | ${(format.needs ?? []).join(', ') || '–'} |`,
  )
  return `# Formats

Each is an entry of its own, \`wirecopy/<name>\`, with a writer, readers and its table. Made from the tables by \`npm run docs\`.
[Feeds](feeds.md) (RSS, Atom, AP Media API, dpa digital wires) are read only.

| name | extension | media type | it demands of an item |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}

/** Returns the page of the feed formats, which are only read: the source of each part of the article. */
async function feedsPage() {
  const { ap, dpa, rss, atom } = await import(new URL('dist/feeds.js', root))
  const tables = [rss, atom, ap, dpa].map(
    ({ name, mimeType, table }) => `## ${name}

Media type \`${mimeType}\`.

| part | taken from | what is changed |
| --- | --- | --- |
${table.map(({ path, where, note }) => `| \`${path}\` | ${cell(where)} | ${cell(note)} |`).join('\n')}
`,
  )
  return `# feeds

Read, and not written: \`readRss\`, \`readAtom\`, \`readAp\` and \`readDpa\` of \`wirecopy/feeds\` give every story in a feed. Of several places the first that says anything counts. Nothing is fetched.

${tables.join('\n')}`
}

/** Returns the page of one format. Each variant that its entry exports has a table of its own. */
async function page(name, first) {
  const entry = await import(new URL(`dist/${name}.js`, root))
  const others = Object.values(entry).filter((value) => value?.table && value.name !== first.name)
  const forms = [first, ...others]
  return `# ${name}

${INTRODUCTIONS[name] ?? ''}

${facts(name, first)}

${forms.map((form) => section(form, forms.length > 1)).join('\n')}`
}

function facts(name, { mimeType, extension, needs = [] }) {
  const sizes = weights().filter(({ imports }) => Object.keys(imports).join() === name)
  return [
    `Media type \`${mimeType}\`, extension \`.${extension}\`.`,
    needs.length ? `It demands ${needs.join(', ')} of an item.` : 'It demands nothing of an item.',
    ...sizes.map(({ imports, limit }) => `\`${imports[name].join(', ')}\` alone, gzipped: at most ${limit} kB.`),
  ].join(' ')
}

/** The size limits of scripts/size.mjs. */
function weights() {
  const source = readFileSync(new URL('scripts/size.mjs', root), 'utf8')
  return [...source.matchAll(/\{ imports: \{ (\w+): \['(\w+)'\] \}, limit: (\d+)/g)].map(([, entry, what, limit]) => ({
    imports: { [entry]: [what] },
    limit,
  }))
}

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('<', '\\<')

function section({ name, table }, titled) {
  const rows = table.map(
    ({ path, carried, where, note }) =>
      `| ${path ? `\`${path}\`` : 'all'} | ${carried ? 'yes' : 'no'} | ${cell(where)} | ${cell(note)} |`,
  )
  return `${titled ? `## ${name}\n\n` : ''}| part | carried | where | what is lost or changed |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('docs/formats/', root)
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of await formatPages()) writeFileSync(new URL(file, folder), text)
}
