import type { Report } from './create-reporter'
import { toInstant } from './parse-values'

/**
 * Reports times of a document without a time zone, by the name of their element or property.
 * `value` is the time as written; `time` its ISO form, if that differs.
 */
export function reportZonelessTimes(
  times: readonly (readonly [name: string, value: string | undefined, time?: string | undefined])[],
  report: Report,
): void {
  for (const [name, value, time = value] of times) {
    if (!value || !toInstant(time, true) || toInstant(time)) continue
    const message = `${name} has a time without a time zone: ${value.trim()}.`
    report('missing-zone', message, { severity: 'warning', quoting: value })
  }
}
