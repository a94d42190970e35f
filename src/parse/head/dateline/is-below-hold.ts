import { mayRestrict } from '../../block-restriction'
import type { Reader } from '../../reader'

/** Whether a line above may hold the story back. The line below it is then no dateline by its place alone, which would make it the headline. */
export function isBelowHold(reader: Reader, index: number): boolean {
  for (let at = 0; at < index; at++) if (mayRestrict(reader, at)) return true
  return false
}
