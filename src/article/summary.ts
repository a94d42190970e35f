import type { Code } from './code'
import type { Text } from './text'

/** Summary of the story, or one point of a summary in points. */
export interface Summary {
  /** The summary as filed. */
  text: Text
  /** The use, by the IPTC scheme `drol` or as the provider names it: `teaser`; absent for a plain summary. */
  role?: Code | undefined
}
