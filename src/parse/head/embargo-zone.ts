import { denseZoneNames, namedOffsets, zoneNames, zoneOffsets } from '../../lexicon/time-zones'
import { alternatives } from '../../lexicon/words'

/** Time zone named in a line. */
export interface EmbargoZone {
  /** Offset of the zone's name in the line; `to` is the offset after the name. */
  readonly from: number
  readonly to: number
  /** Offset from UTC if the name has only one: `Z` for `GMT`; undefined for `ET`. */
  readonly offset?: string
  /** The whole name as the line has it: `GMT`, `London time`, `Central European Time`. */
  readonly name: string
}

/** Sign of a time zone: in `0001 GMT`, `6 p.m. EST`, `12 noon ET`, `10.00 Uhr MEZ`, `10:00 (GMT)`; not: `GMTV` */
const SIGN =
  /\b(?:GMT(?:[+-]\d{1,2})?|UTC(?:[+-]\d{1,2})?|BST|CES?T|MEZ|MESZ|EES?T|MSK|[ECMP][SD]?T|JST|KST|HKT|SGT|WIB|IST|AES?T|AEDT|NZ[SD]T)\b/
/** Name of a zone in words: `UK time`, `heure de Paris`, `日本時間`; not: `UK times`, `the Central Bank` */
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${alternatives(zoneNames)})(?![\p{L}\p{M}])|${alternatives(denseZoneNames)}`,
  'iu',
)
/** Sign of a time zone that is not listed, by its letters after a clock time: `WAT` in `11:00 WAT`. */
const AFTER_CLOCK = /(?<=\d{2} |[ap]\.?m\.? )[A-Z]{2,3}T\b/

/** Rest of a name of which only the start is listed: ` European Time` after `Central`. */
const MORE = /^ \p{L}+ time\b/iu

/** Returns the first time zone that a line names; undefined for none. */
export function zoneIn(line: string): EmbargoZone | undefined {
  const match = SIGN.exec(line) ?? NAME.exec(line) ?? AFTER_CLOCK.exec(line)
  if (!match) return undefined
  const offset = offsetOf(match[0])
  const name = match[0] + (MORE.exec(line.slice(match.index + match[0].length))?.[0] ?? '')
  return { from: match.index, to: match.index + match[0].length, name, ...(offset !== undefined && { offset }) }
}

function offsetOf(name: string): string | undefined {
  const hours = /^(?:GMT|UTC)([+-])(\d{1,2})$/.exec(name)
  if (!hours) return zoneOffsets[name] ?? namedOffsets[name.toLowerCase()]
  return Number(hours[2]) <= 14 ? `${hours[1]}${(hours[2] as string).padStart(2, '0')}:00` : undefined
}
