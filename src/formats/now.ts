import type { OptionsOf } from '../diagnostics/misuse'
import { moment } from './accept'

/** The instant by which an embargo is judged. */
export interface Now {
  /** Now, with the offset from UTC: an embargo that is over by then no longer blocks. Without it every embargo does; a kill or a hold always does. */
  readonly now?: string
}

/** What `now` may be. */
export const nowOptions = {
  now: {
    what: 'a moment with its offset from UTC',
    fits: (value) => typeof value === 'string' && moment(value) === value,
  },
} as const satisfies OptionsOf<Now>
