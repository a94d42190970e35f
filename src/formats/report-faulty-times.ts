import type { Report } from './create-reporter'
import { readNorm } from './nitf/norm'
import { toInstant } from './parse-values'

/**
 * Reports times of a document that cannot be read or have no time zone, by the name of their element or property.
 * `value` is the time as written; `time` its ISO form, by default if it is a time of ISO 8601.
 */
export function reportFaultyTimes(
  times: readonly (readonly [name: string, value: string | undefined, time?: string | undefined])[],
  report: Report,
): void {
  for (const [name, value, time = readNorm(value)] of times) {
    const text = value?.trim()
    // days, also those of a dateline without a year, `--0228`, need no zone
    if (!text || text.startsWith('--') || time?.length === 10 || toInstant(time)) continue
    const message = time
      ? `${name} has a time without a time zone: ${text}.`
      : `${name} was left out: “${text}” is not a time.`
    report(time ? 'missing-zone' : 'left-out', message, { severity: 'warning', quoting: text })
  }
}
