// Writes docs/formats/<name>.md from the field support tables of the built package.
// A page lists the fields that a format carries, their places, and the fields it leaves out.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url)

/** The introduction of each format, which is not in the tables. */
const INTRODUCTIONS = {
  json: 'The article itself, as JSON. The schema is in `wirecopy/schema.json`.',
  newsml:
    'IPTC NewsML-G2 2.35, power conformance. `toNewsml` writes a news item, `toNewsmlMessage` a message of several. Any version of G2 is read: bare or in a message, prefixed or not. The body is XHTML by default; the option `body` selects NITF 3.6 or plain text.',
  nitf: 'IPTC NITF 3.6 as a document of its own, in its namespace by default; with the option `style: dtd` it names its DTD. Any version 3 is read, with or without a namespace.',
  ninjs:
    'IPTC ninjs 3.2 by default; the option `standard` selects 2.2 or 1.6. All three generations are read and recognized by their shape.',
  markdown:
    'Markdown with YAML front matter. The option `preset` uses the names of Hugo, Astro, Jekyll, Eleventy or Docusaurus. Front matter is then `site`, only [what the generator reads](../sites.md#front-matter) and restrictions; `frontMatter: full` writes every field, as without a preset. `dateline` says whether the body begins with the dateline: `body` or `none`. `flavour: mdx` writes MDX. `markdownFormat(options)` returns what is carried and lost with some options; the table is that of `full`.',
  copy: 'Wire copy. The option `house` sets the house style; `wire` wraps the copy in a message. Copy carries what the parser reads in it: each carried part comes back unchanged from stories as desks file them, in English, German, French, Spanish and Chinese, in every style. A restriction that the words of notices and embargo do not state gets a line above the copy: `KILL: …`, `HOLD: …`, or for a possible one `NOTE TO DESKS: May be restricted: …`.',
  html: 'A semantic HTML article, or a full page with the option `page`. Pages of other sites are read by the parser for copy.',
  jsonld: 'schema.org NewsArticle as JSON-LD.',
}

/** Returns the page of each format, by file name. */
export async function formatPages() {
  const { formats } = await import(new URL('dist/convert.js', root))
  const pages = await Promise.all(
    Object.entries(formats).map(async ([name, { format }]) => [`${name}.md`, await page(name, format)]),
  )
  return new Map([
    ...pages,
    ['feeds.md', await feedsPage()],
    ['email.md', await emailPage()],
    ['README.md', index(formats)],
  ])
}

function index(formats) {
  const rows = Object.entries(formats).map(
    ([name, { format }]) =>
      `| [${name}](${name}.md) | \`.${format.extension}\` | ${format.mimeType} | ${(format.needs ?? []).join(', ') || '–'} |`,
  )
  return `# Formats

Each format has its own entry, \`wirecopy/<name>\`, with a writer, readers and a table of the fields it carries. \`npm run docs\` generates
these pages from the tables. [Feeds](feeds.md) (RSS, Atom, AP Media API, dpa digital wires) and [e-mail](email.md) are read-only.

| name | extension | media type | required item fields |
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

| field | source | notes |
| --- | --- | --- |
${table.map(({ path, where, note }) => `| \`${path}\` | ${cell(where)} | ${cell(note)} |`).join('\n')}
`,
  )
  return `# feeds

Read-only: \`readRss\`, \`readAtom\`, \`readAp\` and \`readDpa\` of \`wirecopy/feeds\` return every story of a feed. Of several sources, the first with a value is used. Nothing is fetched.

${tables.join('\n')}`
}

/** Returns the page of e-mail, which is only read, and asynchronously. */
async function emailPage() {
  const { email } = await import(new URL('dist/email.js', root))
  const rows = email.table.map(({ path, where, note }) => `| \`${path}\` | ${cell(where)} | ${cell(note)} |`)
  return `# email

Read-only: \`readEmail\` of \`wirecopy/email\` returns a promise of every story of a mail (RFC 5322, MIME); \`fromEmail\` of the one article.
\`readAsync\` and \`convertAsync\` of \`wirecopy/convert\` read mail and every other format. Media type \`${email.mimeType}\`, extension \`.${email.extension}\`.

The text of a story is the decoded text of the mail: plain text is parsed as copy, HTML as a page, and spans refer to it. A mail attached to
another is a story of its own; the text above it, if short, is an editor's note. A signature after \`-- \`, a footer on confidentiality and the
header of a mail forwarded in the text are \`dropped\`, as \`mail-signature\`, \`mail-footer\` and \`mail-header\`, unless they restrict
publication. A mail without text, an encrypted one and a report of a failed delivery throw \`not-an-article\`. The limits are \`size\`,
\`depth\` (of parts) and \`parts\`; mails may be nested ten deep.

| field | source | notes |
| --- | --- | --- |
${rows.join('\n')}
`
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
    needs.length ? `Required item fields: ${needs.join(', ')}.` : 'No item fields are required.',
    ...sizes.map(({ imports, limit }) => `\`${imports[name].join(', ')}\` alone, gzipped: at most ${limit} kB.`),
  ].join(' ')
}

/** Returns the size of each import, from the limits of scripts/size.mjs. */
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
  return `${titled ? `## ${name}\n\n` : ''}| field | carried | place | notes |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('docs/formats/', root)
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of await formatPages()) writeFileSync(new URL(file, folder), text)
}
