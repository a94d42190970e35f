import type { Reader } from '../../reader'
import type { DatelineCandidate } from './dateline-candidate'
import { letterheadOf } from './letterhead'
import { placeAboveText } from './place-above-text'

/** Returns the dateline of a line that is nothing else and that no separator closes: `Quellstadt, 5. Mai 2026`, `Salvador (BA)`. */
export const ownLineDateline = (reader: Reader, index: number): DatelineCandidate | undefined =>
  letterheadOf(reader, index) ?? placeAboveText(reader, index)
