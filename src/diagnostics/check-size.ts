import { type OptionsOf, optionShapes } from './check-options'
import { WirecopyError } from './error'

/** Size limits of one story. */
export interface SizeLimits {
  /** Maximum size of the input: UTF-16 code units of a text, or bytes; default 67,108,864 (64 MiB). */
  readonly size?: number
  /** Maximum number of lines of one story; default 2,000,000. */
  readonly lines?: number
}

/** Shapes of the options that limit size, for `checkOptions`. */
export const sizeOptions = {
  size: optionShapes.count,
  lines: optionShapes.count,
} as const satisfies OptionsOf<SizeLimits>

const MOST = 67_108_864
const MOST_LINES = 2_000_000

/** Throws `limit-exceeded` for an input longer than `limits.size`, in UTF-16 units or bytes; 64 MiB if it is absent. */
export function checkSize(taker: string, size: number, limits: SizeLimits | undefined): void {
  const most = limits?.size ?? MOST
  if (size <= most) return
  throw new WirecopyError(
    'limit-exceeded',
    `Input of ${taker} is longer than ${most} characters or bytes (limits.size).`,
  )
}

/** Throws `limit-exceeded` for a story of more lines than `limits.lines`, or 2,000,000 if it is absent. */
export function checkLineCount(taker: string, count: number, limits: SizeLimits | undefined): void {
  const most = limits?.lines ?? MOST_LINES
  if (count <= most) return
  throw new WirecopyError('limit-exceeded', `Input of ${taker} has more than ${most} lines (limits.lines).`)
}
