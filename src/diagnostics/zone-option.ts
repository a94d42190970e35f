import { isZone } from '../text/zone-offset'
import { nearestName } from './nearest'

/** Shape of the option `zone` of every function that has it. */
export const zoneOption = {
  what: 'an IANA time zone, such as `America/New_York`, or a UTC offset, such as `+02:00` or `Z`',
  fits: isZone,
  nearest: nearestZone,
} as const

/** Returns the zone that a wrong value probably means: `America/New_York` for `New York`, `+02:00` for `+2`. */
function nearestZone(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const [, sign, hours, minutes = '00'] = /^(?:GMT|UTC)?([+-])(\d\d?):?(\d\d)?$/i.exec(value) ?? []
  const offset = `${sign}${hours?.padStart(2, '0')}:${minutes}`
  if (sign) return isZone(offset) ? offset : undefined
  const names = Intl.supportedValuesOf('timeZone')
  const small = names.map((name) => name.toLowerCase())
  const near = nearestName(value.trim().replace(/ /g, '_').toLowerCase(), small)
  return near === undefined ? undefined : names[small.indexOf(near)]
}
