import { type OptionsOf, optionShapes } from './check-options'
import { WirecopyError } from './error'

/** How long one story may be. */
export interface SizeLimits {
  /** The longest input: in UTF-16 code units of a text, in bytes of bytes; 67,108,864 (64 MiB) when absent. */
  readonly size?: number
  /** The most lines of one story; 2,000,000 when absent. */
  readonly lines?: number
}

/** What these limits may be. */
export const sizeOptions = {
  size: optionShapes.count,
  lines: optionShapes.count,
} as const satisfies OptionsOf<SizeLimits>

const MOST = 67_108_864
const MOST_LINES = 2_000_000

/** Throws `limit-exceeded` for more units or bytes than a limit allows. */
export function checkSize(taker: string, size: number, limits: SizeLimits | undefined): void {
  const most = limits?.size ?? MOST
  if (size <= most) return
  throw new WirecopyError('limit-exceeded', `${taker}: the input is larger than ${most}; the limit is limits.size.`)
}

/** Throws `limit-exceeded` for more lines than a limit allows. */
export function checkLineCount(taker: string, count: number, limits: SizeLimits | undefined): void {
  const most = limits?.lines ?? MOST_LINES
  if (count <= most) return
  throw new WirecopyError(
    'limit-exceeded',
    `${taker}: the input has more than ${most} lines; the limit is limits.lines.`,
  )
}
