import type { HtmlBlock } from '../read/blocks'

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const FEWEST = 10 // letters of a caption that is known by the description

/**
 * Returns blocks in which a line or a list of one item that repeats the description of the picture above is its caption:
 * `<img alt="A ferry at the quay"><ul><li>A ferry at the quay</li></ul>`
 */
export function captionsByAlt(blocks: readonly HtmlBlock[]): HtmlBlock[] {
  const found: HtmlBlock[] = []
  for (const read of blocks) {
    const above = found.at(-1)
    const text = lineOf(read)
    if (above?.block.kind === 'media' && text && above.block.caption === undefined && above.block.alt !== undefined) {
      const words = lettersOf(text.text)
      if (words.length >= FEWEST && words === lettersOf(above.block.alt)) {
        found[found.length - 1] = {
          ...above,
          block: { ...above.block, caption: text.text },
          texts: { ...above.texts, caption: text },
        }
        continue
      }
    }
    found.push(read)
  }
  return found
}

/** Returns the text of a paragraph or of a list of one item; undefined for other blocks. */
function lineOf({ block, texts }: HtmlBlock): HtmlBlock['texts'][string] | undefined {
  if (block.kind === 'paragraph') return texts.text
  return block.kind === 'list' && block.items.length === 1 ? texts['items.0.text'] : undefined
}
