import type { Block } from '../../article'
import type { Story } from '../../diagnostics/story'

const SHORTEST = 30 // characters of a caption that is known by the description; shorter lines are names and buttons
const SHARE = 0.8 // of the words of both texts

/**
 * Returns a story in which a paragraph or a list of one item with the words of the description of the picture above is its caption:
 * `<img alt="A ferry at the quay of Nordholm"><ul><li>A ferry at the quay of Nordholm.</li></ul>`
 */
export function withCaptions(story: Story): Story {
  const body: Block[] = []
  const numbers: number[] = [] // the new index of each block
  const captions = new Set<number>() // the blocks that become captions
  story.article.body.forEach((block, i) => {
    const above = body.at(-1)
    const text = lineOf(block)
    const isCaption =
      above?.kind === 'media' && above.alt !== undefined && above.caption === undefined && isLike(text, above.alt)
    if (isCaption) {
      captions.add(i)
      body[body.length - 1] = { ...above, caption: text }
    } else body.push(block)
    numbers.push(body.length - 1)
  })
  if (!captions.size) return story
  const path = (own: string): string => {
    const [, index, rest = ''] = /^body\.(\d+)(.*)$/.exec(own) ?? []
    if (index === undefined) return own
    const isText = captions.has(Number(index)) && /^\.(?:items\.0\.)?text$/.test(rest)
    return `body.${numbers[Number(index)]}${isText ? '.caption' : rest}`
  }
  return {
    ...story,
    article: { ...story.article, body },
    spans: Object.fromEntries(Object.entries(story.spans).map(([key, span]) => [path(key), span])),
    diagnostics: story.diagnostics.map((one) => ({ ...one, path: path(one.path) })),
  }
}

/** Returns the text of a paragraph or of a list of one item; empty for other blocks. */
function lineOf(block: Block): string {
  if (block.kind === 'paragraph') return block.dateline ? '' : block.text
  return block.kind === 'list' && block.items.length === 1 ? (block.items[0]?.text ?? '') : ''
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu))

/** Whether a line is long enough for a caption and has most of the words of a description, and no others. */
function isLike(text: string, description: string): boolean {
  if (text.length < SHORTEST) return false
  const words = wordsOf(text)
  const others = wordsOf(description)
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return shared > 0 && shared >= SHARE * Math.max(words.size, others.size)
}
