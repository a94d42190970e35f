import type { Article, Block, Cell, Embed, Media, Table } from '../../../article'
import { writeAttribute } from './attribute'
import { destination } from './destination'
import { escapeMarkdown } from './escape-markdown'
import { inline, setting } from './inline'

/** The blocks of a body as Markdown, a blank line between them. Blocks in another language stand in `<div lang>`. */
export function body(blocks: Article['body'], flavour: 'markdown' | 'mdx' = 'markdown'): string {
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
    // Two lists of one kind would run into each other.
    if (marker && marker === list) out.push(flavour === 'mdx' ? '<div>\n</div>' : '<!-- -->')
    list = marker
    out.push(flavour === 'mdx' ? inMdx(block) : blockOf(block))
  }
  if (language !== undefined) out.push('</div>')
  return out.map((part) => `${part}\n`).join('\n')
}

/** `import duties rise` and `export sales fell` open a module’s lines in MDX, and text in tags is Markdown there. */
const MODULE = /^(?=(?:import|export)\b)./

function inMdx(block: Block): string {
  if (block.kind === 'preformatted') return fenced(block.text)
  return blockOf(block).replace(MODULE, (letter) => `&#${letter.charCodeAt(0)};`)
}

/** Text as it stands between two fences, longer than any in it. */
function fenced(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph': {
      const text = inline(block.text, block.marks, setting())
      return block.dateline ? `<span class="dateline">${line(block.dateline.text)}</span> ${text}` : text
    }
    case 'subhead':
      return subhead(block)
    case 'list':
      return list(block)
    case 'table':
      return table(block)
    case 'quote': {
      const text = `> ${inline(block.text, block.marks, setting('> '))}`
      return block.source === undefined ? text : `${text}\n>\n> <cite>${line(block.source)}</cite>`
    }
    case 'preformatted':
      return preformatted(block.text)
    case 'separator':
      return '***'
    case 'media':
      return media(block)
    case 'embed':
      return embed(block)
  }
}

const line = (text: string): string => escapeMarkdown(text)

/** `## Crosshead`; a level 2 that was said outright, `## Crosshead ##`. */
function subhead({ text, marks, level }: Extract<Block, { kind: 'subhead' }>): string {
  const written = closed(inline(text, marks, setting()))
  return `${'#'.repeat(level ?? 2)} ${written}${level === 2 ? ' ##' : ''}`
}

/** A heading whose last `#` cannot be taken for the end of its line; it may have its backslash already. */
function closed(heading: string): string {
  if (!heading.endsWith('#')) return heading
  let slashes = 0
  while (heading.charCodeAt(heading.length - 2 - slashes) === 0x5c) slashes++
  return slashes % 2 ? heading : `${heading.slice(0, -1)}\\#`
}

/** `-`, `.`, or `)` where a start at 1 was said outright. */
function listMarker({ ordered, start }: Extract<Block, { kind: 'list' }>): string {
  return ordered ? (start === 1 ? ')' : '.') : '-'
}

/** CommonMark takes numbers of up to nine digits, and counts on from the first. */
const LARGEST = 999_999_999

function list(block: Extract<Block, { kind: 'list' }>): string {
  const sign = listMarker(block)
  let signs = setting().signs
  const items = block.items.map((item, i) => {
    const marker = block.ordered ? `${Math.min(LARGEST, (block.start ?? 1) + i)}${sign} ` : `${sign} `
    const inner = { ...setting(' '.repeat(marker.length)), signs }
    const written = marker + inline(item.text, item.marks, inner)
    signs = inner.signs
    return written
  })
  return items.join('\n')
}

/** A GFM table; without a head, an empty one stands. A caption makes a figure of it. */
function table({ header, rows, caption }: Table): string {
  const shared = setting()
  const row = (cells: readonly Cell[]): string =>
    `|${cells.map(({ text, marks }) => (text === undefined ? '  ' : ` ${inline(text, marks, shared)} `)).join('|')}|`
  const width = rows[0]?.length ?? 1
  const head = header ? row(header) : `|${'  |'.repeat(width)}`
  const lines = [head, `|${' --- |'.repeat(width)}`, ...rows.map(row)].join('\n')
  if (caption === undefined) return lines
  return ['<figure>', lines, figcaption([line(caption)])].join('\n\n')
}

const figcaption = (parts: readonly string[]): string =>
  parts.length ? ['<figcaption>', ...parts, '</figcaption>\n</figure>'].join('\n\n') : '</figure>'

/** A figure with the first file of the picture, the caption and the credit. */
function media({ id, medium, caption, credit, renditions }: Media): string {
  const name = id === undefined ? '' : ` id="${writeAttribute(id)}"`
  const kind = medium === undefined ? '' : ` class="${medium}"`
  const href = renditions?.[0]?.href
  const file = href === undefined ? [] : [fileOf(href, medium)]
  const parts = [
    ...(caption === undefined ? [] : [line(caption)]),
    ...(credit === undefined ? [] : [`<cite>${line(credit)}</cite>`]),
  ]
  return [`<figure${name}${kind}>`, ...file, figcaption(parts)].join('\n\n')
}

/** A figure with a link to the content of another site, and its caption. */
function embed({ href, provider = href, caption }: Embed): string {
  const link = inline(provider, [{ kind: 'link', start: 0, end: provider.length, href }], setting())
  return ['<figure class="embed">', link, figcaption(caption === undefined ? [] : [line(caption)])].join('\n\n')
}

function fileOf(href: string, medium: Media['medium']): string {
  if (medium === 'video' || medium === 'audio') return `<${medium} src="${writeAttribute(href)}" controls></${medium}>`
  return `![](${destination(href)})`
}

/** `{{`, `{%`, `{#`: template languages run in code too, and no backslash helps there. */
const TEMPLATE = /\{[{%#]/

/** Fenced code, the fence longer than any in it; or, where a template language would run in it, an HTML `pre`. */
function preformatted(text: string): string {
  if (TEMPLATE.test(text)) {
    return `<pre>${text.replace(/[&<>{]/g, (c) => `&#${c.charCodeAt(0)};`)}</pre>`
  }
  let longest = 2
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}
