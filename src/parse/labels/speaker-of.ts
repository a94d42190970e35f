import type { StoryLine } from './story-line'

/** Name or letter of who speaks, before a colon. */
const SPEAKER = /^(\p{L}[\p{L}\p{M}. -]{0,30}?)\s?[:：]/u

/** Returns the name or letter before the first colon of a line: `Q` of `Q: When do boats sail?`. Undefined for none. */
export const speakerOf = (line: StoryLine | undefined): string | undefined => SPEAKER.exec(line?.text ?? '')?.[1]
