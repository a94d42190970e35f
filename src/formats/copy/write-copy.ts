import type { Article, Block, Byline, Cell, Dateline } from '../../article'
import { type HouseStyle, type HouseStyleName, houseStyles } from './house-styles'

/** An article as the copy of a house: the parts as filed, in the order of the wire, a blank line between them. `held` is a line that says outright that it must not be used. */
export function writeCopy(article: Article, name: HouseStyleName, held?: string): string {
  const style: HouseStyle = houseStyles[name]
  const parts = [
    ...(held ? [held] : []),
    ...head(article),
    ...body(article, style),
    ...tail(article),
    ...(style.end ? [style.end] : []),
  ]
  return parts.length ? `${parts.join('\n\n')}\n` : ''
}

/** What the desks are told stands line by line, as it is filed; the headline and what belongs to it apart from it. */
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

/** A byline with the job or the house of its last author on a line of its own, where it ends with it: `By JANE DOE`, under it `Associated Press Writer`. */
function signed({ text, authors = [] }: Byline): string {
  const { name, jobTitle, organisation } = authors.at(-1) ?? {}
  const below = jobTitle ?? organisation
  return name !== undefined && below !== undefined && text.endsWith(`${name} ${below}`)
    ? `${text.slice(0, -below.length - 1)}\n${below}`
    : text
}

/** Of paragraphs that follow one another the indent says enough; all else stands apart by a blank line, so that no line reads as the rest of the one before. */
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
      const said = dateline ?? block.dateline
      return style.indent + (said ? opening(said, style) : '') + block.text
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

/** The sign that closes a dateline: `PARIS (AP) —`, `Paris (dpa) -`, `LIMA, April 24:`; not the hyphen of a name. */
const SEPARATOR = /\s*(?:(?<=[\s)])(?:-{1,3}|[—–])|[:：])$/

/** A dateline as the house closes it, and the blank behind it. */
function opening({ text }: Dateline, { separator }: HouseStyle): string {
  const closed = separator && SEPARATOR.test(text) ? text.replace(SEPARATOR, ` ${separator}`) : text
  return `${closed} `
}

/** A table as columns that stand one below the other, two blanks between them. */
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
