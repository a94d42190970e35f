import type { Block } from '../../../article'
import { checkRecord } from '../../../diagnostics/check-options'
import { invalidArgument } from '../../../diagnostics/error'
import { rethrowAsMisuse } from '../../../diagnostics/rethrow-as-misuse'

/**
 * Returns the text of one block, whatever its kind.
 * A list has a line for each entry, a table a line for each row with tabs between cells, a picture or an embed its caption. Empty for a
 * picture without a caption.
 *
 * @example textOf({ kind: 'list', ordered: true, items: [{ text: 'Lisbon' }, { text: 'Porto' }] }) // '1. Lisbon\n2. Porto'
 * @example textOf({ kind: 'media', alt: 'The harbour at night' }) // ''
 */
export function textOf(block: Block): string {
  checkRecord('textOf', block)
  return rethrowAsMisuse('textOf', () => textOfKind(block))
}

function textOfKind(block: Block): string {
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
      return block.caption ?? ''
    case 'subhead':
    case 'preformatted':
      return block.text
    default:
      throw invalidArgument('Block of the body must have a known kind, such as “paragraph”.')
  }
}
