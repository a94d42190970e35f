import type { Line } from './text'
import type { IsoTime } from './time'

/** Time printed with the story: `Updated: April 24, 2024 10:15`. */
export interface Stamp {
  /** The words as filed: `Posted on April 24, 2024`. */
  text: Line
  /** The time that the words name. */
  at?: IsoTime | undefined
}
