import { localZones, namedOffsets, zoneNames, zoneOffsets, zoneRegions, zoneWords } from '../../lexicon/time-zones'
import { alternatives, once } from '../../lexicon/words'
import { zoneOffset } from '../../text/zone-offset'
import type { TimeSlots } from './slots'

/** Listed name of a zone after a clock time: `(heure de Paris)`, ` UK time`; not: ` UK times`. */
const listed = once(
  () => new RegExp(String.raw`[\s,(]{0,3}((?:${alternatives(zoneNames)})(?: \p{L}+ time)?)(?![\p{L}\p{M}])`, 'iuy'),
)
/** Words of a zone that is not listed after a clock time: ` Chicago time`, ` Wiener Zeit`, ` (heure de Tokyo)`; not: ` in Chicago`. */
const unlisted = once(
  () =>
    new RegExp(String.raw`[\s,(]{0,3}(?:\p{L}[\p{L}.’'-]{0,20} ){0,2}(?:${alternatives(zoneWords)})(?!\p{M})`, 'iuy'),
)
/** Letters or offset of a zone after a clock time, also after the time in that zone: ` WAT`, ` UTC+3`, ` (0715 GMT)`; not: ` Monday`. */
const SIGN = /[\s,(/]{0,3}(?:\d{1,2}(?:[:.h]?\d\d)?\s?(?:[ap]\.?m\.?\s?)?)?(?:[A-Z]{2,5}\b|[+-]\d)/y

/**
 * Returns the UTC offset of a clock time at `start` to `end` of a text, as text to append; empty if the words leave it open.
 * A zone that they name means what it says; `zone`, the zone of the caller, is that of `local time` and of a time without one. `local` is
 * the time in ISO 8601.
 */
export function offsetOfClock(
  text: string,
  start: number,
  end: number,
  { ZONE, OTHER_ZONE }: TimeSlots,
  local: string,
  zone: string,
): string {
  if (OTHER_ZONE !== undefined) return '' // the time in the other zone may contradict that of the caller
  const stated = ZONE === undefined ? zoneAfter(text, end, zone) : zoneAmong(text.slice(start, end))
  return (stated && zoneOffset(stated, local)) ?? ''
}

/** Returns the zone that the words of a time name, `EST` in `9 a.m. EST Monday`; undefined if the name is ambiguous. */
function zoneAmong(time: string): string | undefined {
  for (const [word] of time.matchAll(/\p{L}{2,}/gu)) {
    const zone = zoneNamed(word)
    if (zone !== undefined) return zone
  }
  return undefined
}

const zoneNamed = (name: string): string | undefined =>
  zoneOffsets[name] ?? namedOffsets[name.toLowerCase()] ?? zoneRegions[name.toLowerCase()]

/** Returns the zone that the words after a clock time name, or that of the caller if they name none; undefined for an unknown one. */
function zoneAfter(text: string, end: number, zone: string): string | undefined {
  const name = at(listed(), text, end)?.[1]
  if (name !== undefined) return localZones.includes(name.toLowerCase()) ? zone : zoneNamed(name)
  return at(unlisted(), text, end) || at(SIGN, text, end) ? undefined : zone
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}
