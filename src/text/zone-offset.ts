/** UTC offset of a time in ISO 8601, as the article schema permits it. */
const FIXED = /^(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/
/** Name of a time zone by region, or UTC. Not an abbreviation such as `EST` or `BST`, which is ambiguous. */
const NAMED = /^(?:UTC|GMT|[A-Za-z]+\/[\w+/-]+)$/

const formats = new Map<string, Intl.DateTimeFormat>()

/** Whether a value is a time zone: an IANA name such as `America/New_York` that the engine knows, or a UTC offset. */
export function isZone(value: unknown): value is string {
  if (typeof value !== 'string') return false
  return FIXED.test(value) || (NAMED.test(value) && formatOf(value) !== undefined)
}

/**
 * Returns the UTC offset of a zone at a local time in ISO 8601, such as `2024-04-24T09:30:00`.
 * Clocks put back show a time twice, and clocks put forward skip it: the offset is then undefined or, with `isLatest`, that of the latest
 * moment that the time may mean. Undefined also before 1900 and for an unknown zone.
 *
 * @example zoneOffset('America/New_York', '2024-04-24T09:30:00') // '-04:00'
 * @example zoneOffset('America/New_York', '2024-11-03T01:30:00') // undefined: -04:00, and again -05:00
 */
export function zoneOffset(zone: string, local: string, isLatest = false): string | undefined {
  if (FIXED.test(zone)) return zone
  const time = Date.parse(`${local}Z`)
  if (Number.isNaN(time) || local < '1900') return undefined
  // every zone is within a day of UTC, so the clock shows one of these two offsets
  const [before, after] = [offsetAt(zone, time - DAY), offsetAt(zone, time + DAY)]
  if (before === undefined || after === undefined) return undefined
  const possible = [before, after].filter((minutes) => offsetAt(zone, time - minutes * MINUTE) === minutes)
  const isCertain = possible.length === 1 || before === after
  if (!isCertain && !isLatest) return undefined
  return formatOffset(isCertain ? (possible[0] ?? before) : Math.min(before, after))
}

const MINUTE = 60_000 // milliseconds
const DAY = 86_400_000

/** Returns the offset of a zone at a moment, in minutes; undefined if it is not whole minutes or over 14 hours. */
function offsetAt(zone: string, time: number): number | undefined {
  const name = formatOf(zone)
    ?.formatToParts(time)
    .find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours = 0, minutes = 0] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(name ?? '') ?? []
  const offset = Number(hours) * 60 + Number(minutes)
  return name === undefined || (!sign && name !== 'GMT') || offset > 14 * 60
    ? undefined
    : sign === '-'
      ? -offset
      : offset
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const two = (value: number): string => String(value).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  let format = formats.get(zone)
  if (format) return format
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  } catch {
    return undefined // no such zone
  }
  formats.set(zone, format)
  return format
}
