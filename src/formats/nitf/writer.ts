import type { FormatWriter } from '../format-row'
import { nitf } from './nitf'
import { nitfOptions, toNitf } from './to-nitf'

/** NITF with its writer and the options of the writer. */
export const nitfWriter: FormatWriter = { format: nitf, writes: nitfOptions, to: toNitf }
