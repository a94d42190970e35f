import type { ConvertedStory } from '../convert/converted-story'
import type { PackedStory } from './worker-messages'

/** Story that is converted, with its outputs as bytes. */
export interface ConvertedBytes extends Omit<ConvertedStory, 'texts'> {
  readonly texts: readonly Uint8Array[]
}

/** Returns the stories of an answer; their texts are parts of its buffer. */
export function unpackStories(stories: readonly PackedStory[], buffer: Uint8Array): readonly ConvertedBytes[] {
  let at = 0
  return stories.map(({ lengths, ...rest }) => ({
    ...rest,
    texts: lengths.map((length) => buffer.subarray(at, (at += length))),
  }))
}

/** Returns stories that were converted in this thread, with their outputs as bytes. */
export const encodeStories = (stories: readonly ConvertedStory[]): readonly ConvertedBytes[] =>
  stories.map(({ texts, ...rest }) => ({ ...rest, texts: texts.map((text) => Buffer.from(text)) }))
