import type { OptionsOf } from '../diagnostics/check-options'
import { toInstant } from './parse-values'

/** The instant by which an embargo is judged. */
export interface NowOption {
  /** Now, with the offset from UTC: an embargo that is over by then no longer blocks. Without it every embargo does; a kill or a hold always does. */
  readonly now?: string
}

/** What `now` may be. */
export const nowOptions = {
  now: {
    what: 'a time with a UTC offset',
    fits: (value) => typeof value === 'string' && toInstant(value) === value,
  },
} as const satisfies OptionsOf<NowOption>
