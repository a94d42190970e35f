import type { Article, Block } from '../article'
import { WirecopyError } from '../diagnostics/error'

/**
 * Throws `wrong-class` for an item that is not a text and has none, in a format for texts.
 * A picture with a caption, or a package with an introduction, has text and is written.
 *
 * @example requireText({ item: { class: 'composite' }, body: [] }, 'NITF') // throws: Item is a package without text; …
 */
export function requireText({ item, body }: Article, format: string): void {
  const kind = item?.class
  if (kind === undefined || kind === 'text' || body.some(hasText)) return
  throw new WirecopyError('wrong-class', `Item is ${NAMES[kind]} without text; ${format} is for texts.`, [
    { path: 'item.class', message: `class is ${kind}` },
  ])
}

/** The classes in words, for messages. */
const NAMES = {
  picture: 'a picture',
  graphic: 'a graphic',
  animated: 'an animation',
  video: 'a video',
  audio: 'an audio recording',
  data: 'a data set',
  composite: 'a package',
  component: 'a component',
  planning: 'a planning item',
  event: 'an event',
  concept: 'a concept',
} as const

/** Whether a block has words of its own. */
function hasText(block: Block): boolean {
  if (block.kind === 'media') return block.caption !== undefined || block.alt !== undefined
  if (block.kind === 'embed') return block.caption !== undefined
  return block.kind !== 'separator'
}
