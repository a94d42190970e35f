import { moment } from './accept'
import type { Tell } from './teller'

/** Tells of the clock times of a document that name no zone, each by the name of its element or property; `said` is how it stands there. */
export function tellZones(
  times: readonly (readonly [name: string, said: string | undefined, time?: string | undefined])[],
  tell: Tell,
): void {
  for (const [name, said, time = said] of times) {
    if (!said || !moment(time, true) || moment(time)) continue
    const message = `${name} is a time of day without its zone: ${said.trim()}.`
    tell('missing-zone', message, { severity: 'warning', quoting: said })
  }
}
