import { localZones, namedOffsets, zoneOffsets, zoneRegions, zoneWords } from '../lexicon/time-zones'
import { alternatives, once } from '../lexicon/words'
import { zoneOffset } from '../text/zone-offset'

/**
 * Returns the UTC offset of a local time in ISO 8601, as text to append; empty if it is unknown.
 * `name` is the zone that the copy names, if any, and `given` that of the caller, without which nothing is resolved. With `isLatest`, of
 * two moments at a clock change the later one counts; otherwise the offset is unknown there.
 */
export function offsetOfTime(
  name: string | undefined,
  local: string,
  given: string | undefined,
  isLatest = false,
): string {
  if (given === undefined) return ''
  const small = name?.toLowerCase()
  const zone =
    small === undefined || localZones.includes(small)
      ? given
      : (zoneOffsets[name ?? ''] ?? namedOffsets[small] ?? zoneRegions[small])
  return (zone && zoneOffset(zone, local, isLatest)) ?? ''
}

/** Sign of a zone that no list has: `Chicago time` in `UNTIL 6 p.m. Chicago time`. */
const unlisted = once(() => new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${alternatives(zoneWords)})(?![\p{M}])`, 'iu'))

/** Returns the sign of a zone in a line, where no list has the zone; undefined if the line names none. */
export const unlistedZone = (line: string): string | undefined => unlisted().exec(line)?.[0]
