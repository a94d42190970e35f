import { WirecopyError } from './error'
import { type OptionsOf, shapes } from './misuse'

/** How long one story may be. */
export interface SizeLimits {
  /** The longest input: in UTF-16 code units of a text, in bytes of bytes; 67,108,864 (64 MiB) when absent. */
  readonly size?: number
}

/** What these limits may be. */
export const sizeOptions = { size: shapes.count } as const satisfies OptionsOf<SizeLimits>

const MOST = 67_108_864

/** Throws `limit-exceeded` for more units or bytes than a limit allows. */
export function checkSize(taker: string, size: number, limits: SizeLimits | undefined): void {
  const most = limits?.size ?? MOST
  if (size <= most) return
  throw new WirecopyError('limit-exceeded', `${taker}: the input is larger than ${most}; the limit is limits.size.`)
}
