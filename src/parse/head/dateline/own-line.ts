import type { Reader } from '../../reader'
import type { DatelineCandidate } from './dateline-candidate'
import { letterheadOf } from './letterhead'
import { placeAboveText } from './place-above-text'

/** Maximum characters of a line that is only a dateline. */
export const OWN_LINE = 60

/** Returns the dateline of a line that is nothing else and that no separator closes: `Quellstadt, 5. Mai 2026`, `Salvador (BA)`. */
export const ownLineDateline = (reader: Reader, index: number): DatelineCandidate | undefined =>
  letterheadOf(reader, index) ?? placeAboveText(reader, index)
