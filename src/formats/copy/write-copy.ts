import type { Article, Block, Byline, Cell, Dateline } from '../../article'
import { type HouseStyle, type HouseStyleName, houseStyles } from './house-styles'

/**
 * Writes an article as copy in a house style: parts in wire order, empty lines between.
 * `restrictionNote` is a first line of warning for an article that must not be published.
 */
export function writeCopy(article: Article, name: HouseStyleName, restrictionNote?: string): string {
  const style: HouseStyle = houseStyles[name]
  const parts = [
    ...(restrictionNote ? [restrictionNote] : []),
    ...head(article),
    ...body(article, style),
    ...tail(article),
    ...(style.end ? [style.end] : []),
  ]
  return parts.length ? `${parts.join('\n\n')}\n` : ''
}

/** Returns the parts before the body. Slugline, notices and notes to desks form one part, a line each. */
function head({
  slugline,
  take,
  notices = [],
  embargo,
  restrictions = [],
  editorsNotes = [],
  ...article
}: Article): string[] {
  const { expires, headline, subheadline, summaries = [], byline, published, updated } = article
  const notes = editorsNotes.map(({ text }) => text)
  const desk = [
    ...(slugline ? [slugline] : []),
    ...(take && !slugline?.includes(take.text) && !headline?.includes(take.text) ? [take.text] : []),
    ...notices.map(({ text }) => text),
    ...(embargo ? [embargo.text] : []),
    ...restrictions,
    ...(expires ? [`Eds: Not for use after ${expires}.`] : []),
    ...(headline ? [] : notes),
  ]
  return [
    ...(desk.length ? [desk.join('\n')] : []),
    ...(headline ? [headline, ...notes] : []),
    ...(subheadline ? [subheadline] : []),
    ...(summaries.length ? [summaries.map(({ text }) => `- ${text}`).join('\n')] : []),
    ...(byline ? [signed(byline)] : []),
    ...(published ? [published.text] : []),
    ...(updated ? [updated.text] : []),
  ]
}

/**
 * Returns the lines of a byline: job title or employer of the last author get a second line.
 * `By JANE DOE Associated Press Writer` is split after `DOE`. A byline that ends otherwise stays one line.
 */
function signed({ text, authors = [] }: Byline): string {
  const { name, jobTitle, organisation } = authors.at(-1) ?? {}
  const below = jobTitle ?? organisation
  return name !== undefined && below !== undefined && text.endsWith(`${name} ${below}`)
    ? `${text.slice(0, -below.length - 1)}\n${below}`
    : text
}

/**
 * Returns the parts of the body. Successive paragraphs form one part if the style indents them.
 * All other blocks are parts of their own, so that none reads as a continuation of the line above.
 */
function body({ dateline, body }: Article, style: HouseStyle): string[] {
  const [first] = body
  const runs = dateline && first?.kind === 'paragraph' && !first.dateline
  const parts = dateline && !runs ? [opening(dateline, style).trimEnd()] : []
  for (const [i, block] of body.entries()) {
    const text = block_(block, style, i === 0 && runs ? dateline : undefined)
    if (text && style.indent && block.kind === 'paragraph' && body[i - 1]?.kind === 'paragraph')
      parts.push(`${parts.pop()}\n${text}`)
    else if (text) parts.push(text)
  }
  return parts
}

function block_(block: Block, style: HouseStyle, dateline?: Dateline): string {
  switch (block.kind) {
    case 'paragraph': {
      const written = dateline ?? block.dateline
      return style.indent + (written ? opening(written, style) : '') + block.text
    }
    case 'subhead':
      return block.text
    case 'list': {
      const first = block.start ?? 1
      return block.items
        .map(({ text }, i) => `${style.indent}${block.ordered ? `${first + i}.` : '-'} ${text}`)
        .join('\n')
    }
    case 'table':
      return table(block)
    case 'quote':
      return block.source ? `${block.text}\n— ${block.source}` : block.text
    case 'preformatted':
      return block.text
    case 'separator':
      return style.rule
    case 'embed':
      return block.caption ?? ''
    case 'media':
      return [block.caption, block.caption?.includes(block.credit ?? '') ? '' : block.credit].filter(Boolean).join(' ')
  }
}

/** The separator at the end of a dateline: `PARIS (AP) —`, `Paris (dpa) -`, `LIMA, April 24:`; not a hyphen inside a word. */
const SEPARATOR = /\s*(?:(?<=[\s)])(?:-{1,3}|[—–])|[:：])$/

/** Returns the text of a dateline with the separator of the house style and a space. */
function opening({ text }: Dateline, { separator }: HouseStyle): string {
  const closed = separator && SEPARATOR.test(text) ? text.replace(SEPARATOR, ` ${separator}`) : text
  return `${closed} `
}

/** Returns a table as aligned columns, two spaces between them. */
function table({ caption, header, rows }: Extract<Block, { kind: 'table' }>): string {
  const all = header ? [header, ...rows] : rows
  const widths: number[] = []
  for (const row of all)
    row.forEach(({ text = '' }, i) => {
      widths[i] = Math.max(widths[i] ?? 0, text.length)
    })
  const lines = all.map((row: readonly Cell[]) =>
    row
      .map(({ text = '' }, i) => text.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [...(caption ? [`${caption}\n`] : []), ...lines].join('\n')
}

function tail(article: Article): string[] {
  const { signoff = [], creditLine, copyright, usageTerms, boilerplate = [], contacts = [] } = article
  return [
    ...signoff.map(({ text }) => text),
    ...boilerplate,
    ...contacts.map(({ text }) => text),
    ...[creditLine, copyright?.text, usageTerms].filter((text) => text !== undefined),
  ]
}
