import type { Report } from './create-reporter'
import { toDay, toInstant } from './parse-values'

/** The day of a dateline without a year, in ISO 8601: `--0228`, `--02-28`. */
const WITHOUT_YEAR = /^\s*--\d{2}-?\d{2}\s*$/

/**
 * Reports times of a document that cannot be read or have no time zone, by the name of their element or property.
 * `value` is the time as written; `time` its ISO form, if that differs.
 */
export function reportFaultyTimes(
  times: readonly (readonly [name: string, value: string | undefined, time?: string | undefined])[],
  report: Report,
): void {
  for (const [name, value, time = value] of times) {
    const text = value?.trim()
    if (!text || toInstant(time) || toDay(time) || WITHOUT_YEAR.test(text)) continue
    const at = { severity: 'warning', quoting: text } as const
    if (toInstant(time, true)) report('missing-zone', `${name} has a time without a time zone: ${text}.`, at)
    else report('left-out', `${name} was left out: “${text}” is not a time.`, at)
  }
}
