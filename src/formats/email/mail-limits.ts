import { optionShapes } from '../../diagnostics/check-options'
import { WirecopyError } from '../../diagnostics/error'
import type { DocumentLimits } from '../document-source'

/** Limits for the size and the structure of a mail. */
export interface MailLimits extends DocumentLimits {
  /** The maximum number of lines that may divide parts, such as `--b1`. Default 2,000. */
  readonly parts?: number
}

/** The allowed values of each limit of a mail. */
export const mailLimitOptions = {
  size: optionShapes.count,
  depth: optionShapes.count,
  parts: optionShapes.count,
} as const

const PARTS = 2000
/** The maximum depth of mails within mails. */
export const MAILS_DEEP = 10
const DASH = 0x2d
const LINE_FEED = 0x0a

/**
 * Throws `limit-exceeded` for a mail with too many lines that may divide its parts.
 * Every line that opens with two hyphens counts, since a mail may name any boundary; the separator of a signature, `-- `, does not.
 */
export function checkPartCount(bytes: Uint8Array, limits: MailLimits | undefined): void {
  const most = limits?.parts ?? PARTS
  let count = 0
  for (let start = 0; start >= 0 && start < bytes.length; start = nextLine(bytes, start))
    if (bytes[start] === DASH && bytes[start + 1] === DASH && (bytes[start + 2] ?? 0) > 0x20) count++
  if (count > most)
    throw new WirecopyError('limit-exceeded', `Mail has more than ${most} dividing lines (limits.parts).`)
}

const nextLine = (bytes: Uint8Array, from: number): number => {
  const end = bytes.indexOf(LINE_FEED, from)
  return end < 0 ? -1 : end + 1
}
