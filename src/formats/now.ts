import type { OptionsOf } from '../diagnostics/check-options'
import { toInstant } from './parse-values'

/** The time at which embargoes are judged. */
export interface NowOption {
  /**
   * The current time with UTC offset. An embargo that is over by then no longer blocks.
   * Without it every embargo blocks. A kill or hold always blocks.
   */
  readonly now?: string
}

/** The allowed values of `now`. */
export const nowOptions = {
  now: {
    what: 'a time with a UTC offset',
    fits: (value) => typeof value === 'string' && toInstant(value) === value,
  },
} as const satisfies OptionsOf<NowOption>
