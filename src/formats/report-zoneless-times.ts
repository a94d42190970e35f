import type { Report } from './create-reporter'
import { toInstant } from './parse-values'

/** Tells of the clock times of a document that name no zone, each by the name of its element or property; `said` is how it stands there. */
export function reportZonelessTimes(
  times: readonly (readonly [name: string, said: string | undefined, time?: string | undefined])[],
  tell: Report,
): void {
  for (const [name, said, time = said] of times) {
    if (!said || !toInstant(time, true) || toInstant(time)) continue
    const message = `${name} has a time without a time zone: ${said.trim()}.`
    tell('missing-zone', message, { severity: 'warning', quoting: said })
  }
}
