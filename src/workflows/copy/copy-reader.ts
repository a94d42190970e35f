import type { FormatReader } from '../../formats/format-row'
import { fromCopy, readCopy, readCopyOptions } from './read-copy'

/** The readers of copy. */
export const copyReader: FormatReader = { reads: readCopyOptions, from: fromCopy, read: readCopy }
