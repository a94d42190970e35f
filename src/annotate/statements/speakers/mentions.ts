import { partitionPoint } from '../../../text/partition-point'
import type { Mention } from '../../names/mention'

/** Reference to a person, organisation or place in the annotations: its kind and its id. */
export type Identity = Pick<Mention, 'kind' | 'id'>

/** Returns the index of the first mention that starts at a token or later. Returns the length of the list if all start earlier. */
export function firstMentionFrom(mentions: readonly Mention[], token: number): number {
  return partitionPoint(0, mentions.length, (middle) => (mentions[middle]?.from ?? 0) < token)
}
