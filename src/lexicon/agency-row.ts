import type { Agency } from './agency'
import { type DatelineFrameName, datelineFrames } from './dateline-frames'

/** Row of a user’s lexicon: an agency, or another organisation that signs datelines. */
export interface AgencyRow extends Omit<Agency, 'shapes'> {
  /** The forms of the agency’s datelines, the usual one first: `place (credit) dash`. */
  readonly frames: readonly DatelineFrameName[]
}

/** Returns the row of a user as an agency of the built-in table. */
export const agencyOfRow = ({ frames, ...agency }: AgencyRow): Agency => ({
  ...agency,
  shapes: frames.map((frame) => datelineFrames[frame]),
})
