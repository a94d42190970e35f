import { readNorm } from './nitf/norm'
import { toInstant } from './parse-values'

/**
 * Reads a time with its offset from UTC as other programs write it: `2024-04-24T09:30Z`, `2024-04-24T09:30:00+02`.
 * Undefined for times without an offset, days and other texts.
 */
export const readInstant = (value: string | undefined): string | undefined => toInstant(readNorm(value))
