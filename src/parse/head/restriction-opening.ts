import { restrictionCues } from '../../restrictions/restriction-cues'
import type { PartOpening } from '../part-opening'

/** Opening of the lines that restrict the whole story, certainly or likely: `Kill the story`, `Hold for release`. */
export const restrictionOpening: PartOpening = {
  cues: restrictionCues,
  restricts: true,
}
