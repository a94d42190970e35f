import type { Text } from './text'
import type { Instant } from './time'

/** Correction of an earlier version of the story, worded for readers. */
export interface Correction {
  /** The correction as filed. */
  text: Text
  /** The time of the correction. */
  at?: Instant | undefined
  /** The version with the correction. */
  version?: number | undefined
}
