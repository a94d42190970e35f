import type { Article, Block, Dateline } from '../../../article'
import { toText as asText } from '../../parse-values'

/** Returns plain text as paragraphs, divided at empty lines; without empty lines, at every line break. */
export function plainBlocks(value: string | undefined): Block[] {
  const text = asText(value)
  if (text === undefined) return []
  const pieces = /\n[ \t]*\n/.test(text) ? text.split(/\n[ \t]*\n/) : text.split('\n')
  return pieces.flatMap((piece): Block[] => {
    const paragraph = asText(piece.replace(/[ \t]*\n[ \t]*/g, ' '))
    return paragraph === undefined ? [] : [{ kind: 'paragraph', text: paragraph }]
  })
}

/**
 * Returns the story as plain text, with an empty line between blocks. Undefined if it is empty.
 * The dateline is before the first block; sign-off, boilerplate and contacts come last.
 */
export function plainText(article: Article, dateline: Dateline | undefined): string | undefined {
  const { body, signoff = [], boilerplate = [], contacts = [] } = article
  const blocks = body.map(plainBlock).filter(Boolean)
  const opening = dateline ? [[dateline.text, blocks.shift()].filter(Boolean).join(' ')] : []
  const end = [...signoff.map(({ text }) => text), ...boilerplate, ...contacts.map(({ text }) => text)]
  return [...opening, ...blocks, ...end].join('\n\n') || undefined
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.dateline ? `${block.dateline.text} ${block.text}` : block.text
    case 'list':
      return block.items
        .map(({ text }, i) => (block.ordered ? `${(block.start ?? 1) + i}. ${text}` : `• ${text}`))
        .join('\n')
    case 'table': {
      const rows = [...(block.header ? [block.header] : []), ...block.rows].map((row) =>
        row.map(({ text }) => text ?? '').join('\t'),
      )
      return [...(block.caption ? [block.caption] : []), ...rows].join('\n')
    }
    case 'quote':
      return block.source ? `${block.text}\n— ${block.source}` : block.text
    case 'separator':
      return '* * *'
    case 'media':
    case 'embed':
      return '' // media are beside the text, not in it
    default:
      return block.text
  }
}
