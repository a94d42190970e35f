import type { Block, Cell, Mark } from '../../../article'

/** Returns the blocks without links inside links, which HTML does not allow. The outer link is kept. */
export const withFlatLinks = (blocks: readonly Block[]): Block[] => blocks.map(flatBlock)

function flatBlock(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
      return flat(block)
    case 'list':
      return { ...block, items: block.items.map(flat) }
    case 'table': {
      const { header, rows } = block
      const cells = (row: readonly Cell[]): Cell[] => row.map(flat)
      return { ...block, ...(header && { header: cells(header) }), rows: rows.map(cells) }
    }
    default:
      return block
  }
}

function flat<T extends { marks?: Mark[] | undefined }>(text: T): T {
  if (!text.marks) return text
  let end = 0 // the end of the last link
  const marks = text.marks.filter((mark) => {
    if (mark.kind !== 'link') return true
    if (mark.start < end) return false
    end = mark.end
    return true
  })
  return marks.length === text.marks.length ? text : { ...text, marks }
}
