// Writes docs/article.md: the fields of an article from the interfaces of src/article, their carriage from the tables of the formats,
// and examples from article-examples.json.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { articleTypes, namesIn } from './article-types.mjs'

const root = new URL('..', import.meta.url)

/** What the examples file says of each field: when it is absent, and copy or values that show it. */
export const examples = () => JSON.parse(readFileSync(new URL('scripts/article-examples.json', root), 'utf8'))

/** Returns the articles that an entry of the examples shows: parsed from its copy, and as given. */
export async function exampleArticles({ copy = [], articles = [], annotated = [] }) {
  const { annotate, parse } = await import(new URL('dist/index.js', root))
  return [
    ...copy.map(({ text, options }) => ({ text, article: parse(text, options).article })),
    ...annotated.map(({ text, options }) => ({ text, article: annotate(parse(text, options)).article })),
    ...articles.map((article) => ({ article })),
  ]
}

/** Returns the page. */
export async function articlePage() {
  const types = articleTypes()
  const { formats } = await import(new URL('dist/convert.js', root))
  const shown = new Set()
  const sections = []
  for (const field of types.get('Article').fields) sections.push(await section(field, { types, formats, shown }))
  return `# The article

An article is plain JSON: what \`parse\` and every reader return as \`story.article\`, and what every writer takes. This page has every field,
in the order of the schema. \`npm run docs\` makes it from the types of \`src/article\`, the tables of the formats and examples that are parsed.

- Only \`body\` is always there. All other fields are absent where the story does not have them: never \`null\`, an empty text or an empty list.
- Texts are as filed, with [repairs](damage.md) applied. Values that are derived from them stand beside them: \`text: 'March 4'\`,
  \`value: '2024-03-04'\`.
- Offsets are in UTF-16 units, half-open. Days and times are in ISO 8601 and RFC 3339. Sizes are in bytes, pictures in pixels.
- The JSON Schema is \`wirecopy/schema.json\`; \`Article\` of \`wirecopy/schema\` is the same as a zod schema. Objects are strict: an unknown field is
  an error. Data of your own belongs in [\`extensions\`](#extensions).
- “Carried by” names the formats that bring a field back when they are read again; “in part” means without the fields that
  [the page of the format](formats/README.md) lists.

| field | | field | |
| --- | --- | --- | --- |
${overview(types.get('Article').fields)}

${sections.join('\n')}
## Values

Types of one value, a string each.

${[...types]
  .filter(([, { text }]) => text === 'string')
  .map(([name, { doc }]) => `### ${name}\n\n${doc}\n`)
  .join('\n')}`
}

/** Returns the rows of the list of fields, two fields a row. */
function overview(fields) {
  const links = fields.map(({ name, doc }) => `[\`${name}\`](#${name.toLowerCase()}) | ${cell(doc.split(/[:.]/)[0])}`)
  const half = Math.ceil(links.length / 2)
  return links
    .slice(0, half)
    .map((link, i) => `| ${link} | ${links[half + i] ?? ' | '} |`)
    .join('\n')
}

/** Returns the section of a field: type, comment, absence, carriage, examples, and the types that it opens. */
async function section({ name, type, doc }, { types, formats, shown }) {
  const given = examples()[name]
  const found = await exampleArticles(given)
  return [
    `## ${name}`,
    `Type ${typeText(type, types)}. ${doc}`,
    `**Absent** ${given.absent}. **Carried by** ${carriage(name, formats)}.`,
    ...found.flatMap(({ text, article }) => [
      ...(text ? [`\`\`\`text\n${text.trim()}\n\`\`\``] : []),
      `\`\`\`json\n${json({ [name]: article[name] })}\n\`\`\``,
    ]),
    ...typeTables(type, types, shown),
  ]
    .join('\n\n')
    .concat('\n')
}

/** Returns the tables of the types in a type, and of those in them, that the page does not have yet. */
function typeTables(type, types, shown) {
  return namesIn(type).flatMap((name) => {
    const found = types.get(name)
    if (!found || shown.has(name)) return []
    shown.add(name)
    if (!found.fields) return typeTables(found.text, types, shown)
    const rows = found.fields.map(
      (field) =>
        `| \`${field.name}${field.isOptional ? '?' : ''}\` | ${typeText(field.type, types)} | ${cell(field.doc)} |`,
    )
    return [
      `### ${name}`,
      found.doc,
      `| field | type | |\n| --- | --- | --- |\n${rows.join('\n')}`,
      ...found.fields.flatMap((field) => typeTables(field.type, types, shown)),
    ]
  })
}

/** Returns a type as Markdown, with the types in it linked. Lists of words are written out. */
function typeText(type, types) {
  const [name] = namesIn(type)
  const found = name && types.get(name)
  if (!found) return `\`${cell(type)}\``
  if (found.fields || !/[|{]|\[\]/.test(found.text)) return `[\`${cell(type)}\`](#${name.toLowerCase()})`
  if (found.text.includes("'")) return type.endsWith('[]') ? `list of ${words(found.text)}` : words(found.text)
  return namesIn(found.text)
    .map((one) => typeText(one, types))
    .filter((one, i, all) => all.indexOf(one) === i)
    .join(' or ')
}

const words = (text) => `\`${cell(text.replaceAll("'", ''))}\``

/** Returns the formats that carry a field. */
function carriage(name, formats) {
  return Object.entries(formats)
    .flatMap(
      ([
        format,
        {
          format: { table },
        },
      ]) => {
        const rows = table.filter(({ path }) => path === '' || path === name || path.startsWith(`${name}.`))
        if (!rows.some(({ carried }) => carried)) return []
        const note = rows.every(({ carried }) => carried) ? '' : ' (in part)'
        return [`[${format}](formats/${format}.md)${note}`]
      },
    )
    .join(', ')
}

const cell = (text) => text.replaceAll('|', '\\|')

/** The longest line of an example: what fits is written in one. */
const WIDTH = 120

/** Returns a value as JSON, each part in one line if it fits. */
function json(value, indent = '') {
  const short = inline(value)
  if (indent.length + short.length <= WIDTH || typeof value !== 'object' || value === null) return short
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((one) => json(one, inner))
    : Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${json(one, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`
}

function inline(value) {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)}: ${inline(one)}`)
    .join(', ')} }`
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('docs/article.md', root), await articlePage())
