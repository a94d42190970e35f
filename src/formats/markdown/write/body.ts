import type { Article, Block, Cell, Embed, Media, Table } from '../../../article'
import { writeAttribute } from './attribute'
import { destination } from './destination'
import { escapeMarkdown } from './escape-markdown'
import { setting, writeInlines } from './inline'

/** Options for a body: the dialect of Markdown, and whether pictures have their description in square brackets. */
export interface BodyOptions {
  readonly flavour: 'markdown' | 'mdx'
  readonly hasAlt: boolean
}

/**
 * Writes the blocks of a body as Markdown, an empty line between them.
 * Blocks in another language are enclosed in `<div lang>`.
 */
export function writeMarkdownBody(blocks: Article['body'], { flavour, hasAlt }: BodyOptions): string {
  const out: string[] = []
  let language: string | undefined
  let list = ''
  for (const block of blocks) {
    const own = 'language' in block ? block.language : undefined
    if (own !== language) {
      if (language !== undefined) out.push('</div>')
      if (own !== undefined) out.push(`<div lang="${writeAttribute(own)}">`)
      language = own
      list = ''
    }
    const marker = block.kind === 'list' ? listMarker(block) : ''
    // Two lists with the same marker would be read as one.
    if (marker && marker === list) out.push(flavour === 'mdx' ? '<div>\n</div>' : '<!-- -->')
    list = marker
    out.push(flavour === 'mdx' ? inMdx(block, hasAlt) : blockOf(block, hasAlt))
  }
  if (language !== undefined) out.push('</div>')
  return out.map((part) => `${part}\n`).join('\n')
}

/** The first letter of `import` or `export` at the start of a block: MDX would read the line as a module. */
const MODULE = /^(?=(?:import|export)\b)./

function inMdx(block: Block, hasAlt: boolean): string {
  if (block.kind === 'preformatted') return fenced(block.text)
  return blockOf(block, hasAlt).replace(MODULE, (letter) => `&#${letter.charCodeAt(0)};`)
}

/** Writes preformatted text for MDX, which reads text in a `<pre>` as Markdown. The fence is longer than any in the text. */
function fenced(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}

function blockOf(block: Block, hasAlt: boolean): string {
  switch (block.kind) {
    case 'paragraph': {
      const text = writeInlines(block.text, block.marks, setting())
      return block.dateline ? `<span class="dateline">${line(block.dateline.text)}</span> ${text}` : text
    }
    case 'subhead':
      return subhead(block)
    case 'list':
      return list(block)
    case 'table':
      return table(block)
    case 'quote': {
      const text = `> ${writeInlines(block.text, block.marks, setting('> '))}`
      return block.source === undefined ? text : `${text}\n>\n> <cite>${line(block.source)}</cite>`
    }
    case 'preformatted':
      return preformatted(block.text)
    case 'separator':
      return '***'
    case 'media':
      return media(block, hasAlt)
    case 'embed':
      return embed(block)
  }
}

const line = (text: string): string => escapeMarkdown(text)

/** Writes a subhead, `## Crosshead`. An explicit level 2 is written `## Crosshead ##`, so that it reads back. */
function subhead({ text, marks, level }: Extract<Block, { kind: 'subhead' }>): string {
  const written = closed(writeInlines(text, marks, setting()))
  return `${'#'.repeat(level ?? 2)} ${written}${level === 2 ? ' ##' : ''}`
}

/** Escapes a `#` at the end of a heading, unless it is escaped already: the parser would drop it. */
function closed(heading: string): string {
  if (!heading.endsWith('#')) return heading
  let slashes = 0
  while (heading.charCodeAt(heading.length - 2 - slashes) === 0x5c) slashes++
  return slashes % 2 ? heading : `${heading.slice(0, -1)}\\#`
}

/**
 * Returns the sign that follows a list number or starts a bullet: `.` or `-`.
 * Returns `)` for an explicit start at 1, so that the start is read back.
 */
function listMarker({ ordered, start }: Extract<Block, { kind: 'list' }>): string {
  return ordered ? (start === 1 ? ')' : '.') : '-'
}

/** The largest list number of CommonMark: nine digits. */
const LARGEST = 999_999_999

function list(block: Extract<Block, { kind: 'list' }>): string {
  const sign = listMarker(block)
  let signs = setting().signs
  const items = block.items.map((item, i) => {
    const marker = block.ordered ? `${Math.min(LARGEST, (block.start ?? 1) + i)}${sign} ` : `${sign} `
    const inner = { ...setting(' '.repeat(marker.length)), signs }
    const written = marker + writeInlines(item.text, item.marks, inner)
    signs = inner.signs
    return written
  })
  return items.join('\n')
}

/** Writes a GFM table, with an empty header row if it has none. A table with a caption is enclosed in a figure. */
function table({ header, rows, caption }: Table): string {
  const shared = setting()
  const row = (cells: readonly Cell[]): string =>
    `|${cells.map(({ text, marks }) => (text === undefined ? '  ' : ` ${writeInlines(text, marks, shared)} `)).join('|')}|`
  const width = rows[0]?.length ?? 1
  const head = header ? row(header) : `|${'  |'.repeat(width)}`
  const lines = [head, `|${' --- |'.repeat(width)}`, ...rows.map(row)].join('\n')
  if (caption === undefined) return lines
  return ['<figure>', lines, figcaption([line(caption)])].join('\n\n')
}

const figcaption = (parts: readonly string[]): string =>
  parts.length ? ['<figcaption>', ...parts, '</figcaption>\n</figure>'].join('\n\n') : '</figure>'

/** Writes media as a figure: the first file, the caption and the credit. */
function media({ id, medium, caption, alt, credit, renditions }: Media, hasAlt: boolean): string {
  const name = id === undefined ? '' : ` id="${writeAttribute(id)}"`
  const kind = medium === undefined ? '' : ` class="${medium}"`
  const href = renditions?.[0]?.href
  const file = href === undefined ? [] : [fileOf(href, medium, hasAlt && alt !== undefined ? line(alt) : '')]
  const parts = [
    ...(caption === undefined ? [] : [line(caption)]),
    ...(credit === undefined ? [] : [`<cite>${line(credit)}</cite>`]),
  ]
  return [`<figure${name}${kind}>`, ...file, figcaption(parts)].join('\n\n')
}

/** Writes an embed as a figure: a link to the content and its caption. */
function embed({ href, provider = href, caption }: Embed): string {
  const link = writeInlines(provider, [{ kind: 'link', start: 0, end: provider.length, href }], setting())
  return ['<figure class="embed">', link, figcaption(caption === undefined ? [] : [line(caption)])].join('\n\n')
}

function fileOf(href: string, medium: Media['medium'], alt: string): string {
  if (medium === 'video' || medium === 'audio') return `<${medium} src="${writeAttribute(href)}" controls></${medium}>`
  return `![${alt}](${destination(href)})`
}

/** An opening tag of a template language, `{{`, `{%` or `{#`. It is run inside code too, and a backslash does not escape it. */
const TEMPLATE = /\{[{%#]/

/**
 * Writes preformatted text as fenced code; as `<pre>` if it contains template tags.
 * The fence is longer than any in the text.
 */
function preformatted(text: string): string {
  if (TEMPLATE.test(text)) {
    return `<pre>${text.replace(/[&<>{]/g, (c) => `&#${c.charCodeAt(0)};`)}</pre>`
  }
  let longest = 2
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}
